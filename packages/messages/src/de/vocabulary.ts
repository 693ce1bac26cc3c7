import type { Translated } from '../keys.ts';

export const vocabulary = {
  'vocabulary.nowStatus': '{word} ist jetzt {status}',
  'vocabulary.familyNowStatus': '{word} und {count, plural, one {# andere Form} other {# andere Formen}} sind jetzt {status}',
  'vocabulary.letGo': '{word} ist wieder neu',
  'vocabulary.letGoPhrase': '{word} wird nicht mehr behalten',
  'vocabulary.meaningKept': 'Bedeutung von {word} behalten',
  'vocabulary.meaningGivenUp': 'Angefangene Bedeutung von {word} verworfen',
  'vocabulary.meaningRemoved': 'Bedeutung von {word} entfernt',
  'vocabulary.markedKnown': '{count, plural, one {# Wort als bekannt markiert} other {# Wörter als bekannt markiert}}',
  'vocabulary.undone.status': 'Rückgängig gemacht. {word} ist wieder {status}',
  'vocabulary.undone.letGo': 'Rückgängig gemacht. {word} ist wieder neu',
  'vocabulary.undone.letGoPhrase': 'Rückgängig gemacht. {word} wird nicht mehr behalten',
  'vocabulary.undone.meanings': 'Rückgängig gemacht. {word} hat wieder die Bedeutungen von vorher',
  'vocabulary.undone.several': '{count, plural, one {Rückgängig gemacht. # Wort ist wie zuvor} other {Rückgängig gemacht. # Wörter sind wie zuvor}}',
  'vocabulary.nothingToUndo': 'Es gibt nichts rückgängig zu machen.',
  'vocabulary.refused': 'Nicht behalten: {words}. {reason}',
  'vocabulary.conflicts':
    '{count, plural, one {Unverändert gelassen, weil seither geändert: {words}} other {# unverändert gelassen, weil seither geändert: {words}}}',
  'vocabulary.passedOver':
    '{count, plural, one {{words} wurde später auf einem anderen Gerät geändert; das gilt} other {# Wörter wurden später auf einem anderen Gerät geändert; das gilt: {words}}}',
  'vocabulary.waiting': '{count, plural, one {# Änderung wartet} other {# Änderungen warten}} auf den Server',
  'vocabulary.signIn': 'Anmelden',
  'vocabulary.waitingSignedOut': '{count, plural, one {# Änderung wartet} other {# Änderungen warten}}, bis Sie sich anmelden',
} satisfies Translated;
