import type { Translated } from '../keys.ts';

export const translating = {
  'translating.source': '{engine}, {date}',
  'translating.sourceVia': '{engine}, en passant par {languages}, {date}',
  'translating.byVia': '{engine}, en passant par {languages}',
  'translating.do': 'Traduire',
  'translating.doing': 'Traduction en cours',
  'translating.missing':
    '{count, plural, one {Traduire la phrase manquante…} many {Traduire les {count, number} manquantes…} other {Traduire les {count, number} manquantes…}}',
  'translating.title': 'Traduire ce qui manque',
  'translating.detail': 'Un moteur traduit les phrases de toute la leçon qui n’ont pas encore de traduction. Ce que des personnes ont écrit reste tel quel.',
  'translating.sentences': '{count, plural, =0 {rien ne manque} one {une phrase} many {{count, number} phrases} other {{count, number} phrases}}',
  'translating.into': 'Traduire vers : {language}',
  'translating.progress': 'Traduction vers : {language}',
  'translating.progressOf': '{done, number} sur {total, number}',
  'translating.waiting': 'attend son tour',
  'translating.stop': 'Arrêter',
  'translating.stopInto': 'Arrêter la traduction vers : {language}',
  'translating.stopped':
    '{count, plural, =0 {Arrêté. Rien n’a été traduit ({language}).} one {Arrêté. Une phrase est traduite et gardée ({language}).} many {Arrêté. {count, number} phrases sont traduites et gardées ({language}).} other {Arrêté. {count, number} phrases sont traduites et gardées ({language}).}}',
  'translating.done':
    '{count, plural, =0 {Rien ne restait à traduire ({language}).} one {Une phrase a été traduite ({language}).} many {{count, number} phrases ont été traduites ({language}).} other {{count, number} phrases ont été traduites ({language}).}}',
  'translating.left':
    '{count, plural, one {Pour une phrase, le moteur n’avait pas de bonne réponse.} many {Pour {count, number} phrases, le moteur n’avait pas de bonne réponse.} other {Pour {count, number} phrases, le moteur n’avait pas de bonne réponse.}}',
  'translating.failed': 'La traduction s’est arrêtée ({language})',
  'translating.again': 'Réessayer',
  'translating.how': 'Comment en installer un',
  'translating.sentence': 'La phrase traduite : {language}',
  'translating.versions': 'Autres versions',
  'translating.versionsOf': 'Autres versions : {what}',
  'translating.versions.none': 'Il n’y a pas d’autre version.',
  'translating.versions.under': 'derrière celle qui est affichée',
  'translating.versions.replaced': 'remplacée : {date}',
  'translating.versions.person': 'Vous, {date}',
  'translating.versions.bringBack': 'Reprendre',
  'translating.versions.broughtBack': 'La version est de retour. La précédente est gardée.',
  'translating.engines': 'Traduction',
  'translating.engines.title': 'Moteurs de traduction',
  'translating.engines.hint': 'Ils traduisent des phrases, par ordre de préférence. La personne qui tient le serveur les indique dans ses réglages.',
  'translating.engines.none': 'Aucun n’est installé, et rien n’en dépend : vous pouvez écrire des traductions et importer des textes avec les leurs.',
  'translating.engines.apertium': 'Apertium est un logiciel libre. Il traduit sur cette machine et n’envoie rien ailleurs. Sous Debian :',
  'translating.engines.others':
    'DeepL, Google, LibreTranslate et tout ce qui parle comme OpenAI peuvent aussi être indiqués. Ils voient les phrases qu’ils traduisent. Tous les réglages sont donnés par {command}.',
  'translating.engines.any': 'De toute langue vers toute autre',
  'translating.engines.into': '{source} → {targets}',
} satisfies Translated;
