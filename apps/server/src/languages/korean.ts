import type { LanguageTools } from '@glossa/core/text';
import type { Packages } from '../platform/packages.ts';
import type { Pack } from './pack.ts';

const dictionary = 'dictionary-ko';

/**
 * Korean by the words of a spelling checker's list; what is attached to them core takes apart itself. The rules of the list,
 * eleven megabytes that make every syllable of its letters, are not read.
 */
export const korean: Pack = {
  packages: [dictionary],
  lemmas: 'dictionary',
  load: async (packages: Packages): Promise<LanguageTools> => {
    const words = readWords(new TextDecoder().decode(await packages.bytes(dictionary, 'index.dic')));
    return { lemmas: (word) => (words.has(word) ? [word] : []) };
  },
};

/** The classes of the list, by number: forms of verbs, adverbs, common misspellings. */
const FORMS: ReadonlySet<string> = new Set(['2', '3', '4', '5', '6', '7']);
const NO_NOUNS: ReadonlySet<string> = new Set(['31', '67']);

/** Nouns, pronouns, numbers, adverbs, and verbs as dictionaries have them. What has no class is a particle or half a word, but for 적: 의학적. */
function readWords(list: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of list.normalize('NFC').split('\n').slice(1)) {
    const [word = '', group = ''] = (line.split('\t')[0] ?? '').split('/');
    if (word === '' || FORMS.has(group) || (group === '' && !word.endsWith('적')) || (word.length === 1 && NO_NOUNS.has(group))) continue;
    words.add(word);
  }
  return words;
}
