import type { Translated } from '../keys.ts';

export const finishing = {
  'finishing.done': 'Zu Ende gelesen',
  'finishing.waits': 'Dass Sie fertig sind, ist auf diesem Gerät vermerkt und wird gesendet, sobald der Server antwortet.',
  'finishing.count': '{count, number}',
  'finishing.met': 'Begegnete Wörter',
  'finishing.met.detail': '{distinct, plural, one {# verschiedenes Wort} other {# verschiedene Wörter}}',
  'finishing.kept': 'Gemerkt',
  'finishing.kept.detail': 'Wörter und Wendungen, beim Lesen gemerkt',
  'finishing.known': 'Inzwischen bekannt',
  'finishing.known.detail': '{distinct, plural, one {von # verschiedenen Wort} other {von # verschiedenen Wörtern}}',
  'finishing.families': 'Bekannt nach Wortfamilien',
  'finishing.families.detail': '{distinct, plural, one {von # Wortfamilie: alle Formen eines Wortes} other {von # Wortfamilien: alle Formen eines Wortes}}',
  'finishing.byFamily': '{share, number, percent}, wenn die Formen eines Wortes zusammen zählen',
  'finishing.left': 'Neue Wörter übrig',
  'finishing.left.detail': 'weder gemerkt noch als bekannt markiert',
  'finishing.time': 'Zeit',
  'finishing.time.detail': 'mit dieser Lektion vor Augen',
  'finishing.next': 'Wie es weitergeht',
  'finishing.nextLesson': 'Nächste Lektion:',
  'finishing.again': 'Noch einmal lesen',
  'finishing.reopen': 'Doch noch nicht fertig',
} satisfies Translated;
