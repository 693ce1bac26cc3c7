import type { Translated } from '../keys.ts';

export const vocabulary = {
  'vocabulary.nowStatus': '{word} : maintenant {status}',
  'vocabulary.familyNowStatus': '{word} et {count, plural, one {# autre forme} many {# autres formes} other {# autres formes}} : maintenant {status}',
  'vocabulary.letGo': '{word} est de nouveau nouveau',
  'vocabulary.letGoPhrase': '{word} n’est plus gardé',
  'vocabulary.meaningKept': 'Sens de {word} gardé',
  'vocabulary.meaningGivenUp': 'Sens inachevé de {word} abandonné',
  'vocabulary.meaningRemoved': 'Sens de {word} retiré',
  'vocabulary.markedKnown': '{count, plural, one {# mot marqué connu} many {# mots marqués connus} other {# mots marqués connus}}',
  'vocabulary.undone.status': 'Annulé. {word} : de nouveau {status}',
  'vocabulary.undone.letGo': 'Annulé. {word} est de nouveau nouveau',
  'vocabulary.undone.letGoPhrase': 'Annulé. {word} n’est plus gardé',
  'vocabulary.undone.meanings': 'Annulé. {word} a retrouvé ses sens d’avant',
  'vocabulary.undone.several':
    '{count, plural, one {Annulé. # mot est comme avant} many {Annulé. # mots sont comme avant} other {Annulé. # mots sont comme avant}}',
  'vocabulary.nothingToUndo': 'Il n’y a rien à annuler.',
  'vocabulary.refused': 'Non gardé : {words}. {reason}',
  'vocabulary.conflicts':
    '{count, plural, one {Laissé tel quel, car changé depuis : {words}} many {# laissés tels quels, car changés depuis : {words}} other {# laissés tels quels, car changés depuis : {words}}}',
  'vocabulary.passedOver':
    '{count, plural, one {{words} a été changé plus tard sur un autre appareil ; ce changement reste} many {# mots ont été changés plus tard sur un autre appareil et restent ainsi : {words}} other {# mots ont été changés plus tard sur un autre appareil et restent ainsi : {words}}}',
  'vocabulary.waiting': '{count, plural, one {# changement attend} many {# changements attendent} other {# changements attendent}} le serveur',
  'vocabulary.signIn': 'Se connecter',
  'vocabulary.waitingSignedOut': '{count, plural, one {# changement attend} many {# changements attendent} other {# changements attendent}} votre connexion',
} satisfies Translated;
