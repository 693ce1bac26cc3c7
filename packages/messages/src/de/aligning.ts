import type { Translated } from '../keys.ts';

export const aligning = {
  'aligning.bring.title': 'Übersetzung mitbringen',
  'aligning.bring.detail': 'Glossa findet heraus, welche ihrer Sätze welchen Satz übersetzen, und zwar in',
  'aligning.bring.language': 'Sprache der Übersetzung',
  'aligning.bring.text': 'Die Übersetzung',
  'aligning.bring.do': 'Sätze verbinden',
  'aligning.bring.progress': 'Die Sätze werden verbunden',
  'aligning.links.title': 'Verbindungen prüfen',
  'aligning.links.detail':
    'Jede Zeile enthält Sätze, die zusammengehören. Wählen Sie eine Zeile mit den Pfeiltasten; Alt mit Pfeiltaste verschiebt einen Satz der Übersetzung, J verbindet mit der nächsten Zeile, S trennt.',
  'aligning.links.done': 'Fertig',
  'aligning.links.stored': 'Die Änderung ist gespeichert.',
  'aligning.links.row': 'Zeile {number}',
  'aligning.links.up': 'Zeile {number}: ersten übersetzten Satz nach oben',
  'aligning.links.down': 'Zeile {number}: letzten übersetzten Satz nach unten',
  'aligning.links.join': 'Zeile {number}: mit der nächsten verbinden',
  'aligning.links.split': 'Zeile {number}: trennen',
  'aligning.links.noSource': 'Nichts in der Lektion',
  'aligning.links.noTarget': 'Nicht übersetzt',
  'aligning.links.check': 'Verbindungen prüfen: {language}',
} satisfies Translated;
