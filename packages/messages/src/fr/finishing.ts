import type { Translated } from '../keys.ts';

export const finishing = {
  'finishing.done': 'Lu jusqu’au bout',
  'finishing.waits': 'La fin de la lecture est notée sur cet appareil et sera envoyée dès que le serveur répondra.',
  'finishing.count': '{count, number}',
  'finishing.met': 'Mots rencontrés',
  'finishing.met.detail': '{distinct, plural, one {# mot différent} many {# mots différents} other {# mots différents}}',
  'finishing.kept': 'Gardés',
  'finishing.kept.detail': 'mots et expressions gardés depuis que vous avez commencé à le lire',
  'finishing.known': 'Connus à présent',
  'finishing.known.detail': '{distinct, plural, one {sur # mot différent} many {sur # mots différents} other {sur # mots différents}}',
  'finishing.families': 'Connus par famille',
  'finishing.families.detail':
    '{distinct, plural, one {sur # famille : les formes d’un même mot} many {sur # familles : les formes d’un même mot} other {sur # familles : les formes d’un même mot}}',
  'finishing.byFamily': '{share, number, percent} si les formes d’un mot comptent ensemble',
  'finishing.left': 'Mots nouveaux restants',
  'finishing.left.detail': 'ni gardés ni marqués connus',
  'finishing.time': 'Temps',
  'finishing.time.detail': 'avec cette leçon sous les yeux',
  'finishing.next': 'Et maintenant',
  'finishing.nextLesson': 'Leçon suivante :',
  'finishing.again': 'Relire',
  'finishing.reopen': 'Pas encore terminé',
  'finishing.howMuch': 'Ce que vous connaissez',
  'finishing.forms': 'Par forme',
  'finishing.ofText': '{share, number, percent} du texte connu',
  'finishing.forms.known':
    '{distinct, plural, one {{known, number} sur # mot différent} many {{known, number} sur # mots différents} other {{known, number} sur # mots différents}}',
  'finishing.byFamilies': 'Par famille',
  'finishing.families.known':
    '{distinct, plural, one {{known, number} sur # famille : les formes d’un même mot} many {{known, number} sur # familles : les formes d’un même mot} other {{known, number} sur # familles : les formes d’un même mot}}',
} satisfies Translated;
