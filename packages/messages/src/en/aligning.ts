/** ICU messages. A key is `aligning.` and what it is for. */
export const aligning = {
  'aligning.bring.title': 'Bring a translation',
  'aligning.bring.detail': 'Glossa finds out which of its sentences translate which sentence of',
  'aligning.bring.language': 'Language of the translation',
  'aligning.bring.text': 'The translation',
  'aligning.bring.do': 'Link the sentences',
  'aligning.bring.progress': 'Linking the sentences',
  'aligning.links.title': 'Check the links',
  'aligning.links.detail':
    'Each row holds sentences that belong together. Choose a row with the arrow keys; Alt with an arrow key moves a sentence of the translation, J joins with the row below, S splits.',
  'aligning.links.done': 'Done',
  'aligning.links.stored': 'The change is stored.',
  'aligning.links.row': 'Row {number}',
  'aligning.links.up': 'Row {number}: first translated sentence up',
  'aligning.links.down': 'Row {number}: last translated sentence down',
  'aligning.links.join': 'Row {number}: join with the row below',
  'aligning.links.split': 'Row {number}: split',
  'aligning.links.noSource': 'Nothing in the lesson',
  'aligning.links.noTarget': 'Not translated',
  'aligning.links.check': 'Check the links: {language}',
} as const;
