import type { LanguageDescriptor } from './descriptor.ts';

export const fr: LanguageDescriptor = {
  code: 'fr',
  ownName: 'Français',
  dir: 'ltr',
  support: 'tuned',
  version: 1,
  words: {
    elisions: ['l', 'd', 'qu', 'n', 'c', 'j', 's', 'm', 't', 'ç', 'y', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'quelqu', 'presqu', 'entr', 'tandisqu'],
    prefixes: [],
    whole: [
      "aujourd'hui", "prud'homme", "prud'hommes", "prud'homal", "prud'homale", "prud'homaux", "prud'homales", "presqu'île", "presqu'îles",
      "quelqu'un", "quelqu'une", "quelques-uns", "quelques-unes", "entr'acte", "entr'ouvert",
      "c'est-à-dire", "m'as-tu-vu", "qu'en-dira-t-on", 'rendez-vous', 'garde-à-vous', 'chez-moi', 'chez-toi', 'entre-nous', 'on-dit',
      "sot-l'y-laisse",
    ],
    hyphens: 'join',
    clitics: ['je', 'tu', 'il', 'elle', 'on', 'nous', 'vous', 'ils', 'elles', 'ce', 'moi', 'toi', 'lui', 'leur', 'le', 'la', 'les', 'y', 'en', "m'", "t'"],
    links: ['t', 'z'],
    pointers: { endings: ['ci', 'là'], keeps: ['celui', 'celle', 'ceux', 'celles', 'par', 'jusque', 'jusques', 'de', 'au', 'là', 'ce', 'voi'] },
    spacedNumbers: true,
  },
  sentences: {
    neverEnd: [
      'm', 'mm', 'mme', 'mmes', 'mlle', 'mlles', 'dr', 'drs', 'pr', 'prof', 'mgr', 'me', 'ste', 'cdt', 'lt', 'sgt', 'gén',
      'p. ex', 'par ex', 'c.-à-d', 'cf', 'vs', 'av', 'apr', 'bd', 'boul', 'fbg', 'rte',
    ],
    seldomEnd: ['j.-c', 'inc', 'ltd', 'ltée', 'corp', 'sr', 'jr', 'co', 'cie', 'sté', 'janv', 'févr', 'avr', 'juill', 'oct', 'nov', 'déc', 'univ', 'st', 'env', 'éd', 'trad', 'coll', 'tél', 'réf', 'hab', 'dép', 'arr'],
    beforeNumbers: ['p', 'pp', 'n°', 'n', 'no', 'nos', 'art', 'fig', 'vol', 'chap', 'ch', 't', 'v', 'vv', 'l', 'al', 'pl', 'sect', 'tab', 'ann', 'env', 'ca', 'page', 'pages', 'numéro'],
    starters: [
      'le', 'la', 'les', 'un', 'une', 'des', 'ce', 'cet', 'cette', 'ces', 'il', 'elle', 'ils', 'elles', 'on', 'je', 'tu', 'nous', 'vous', 'et', 'mais', 'ou', 'or', 'donc', 'car',
      'en', 'dans', 'sur', 'pour', 'par', 'avec', 'sans', 'selon', 'après', 'avant', 'pendant', 'depuis', 'puis', 'alors', 'ainsi', 'si', 'quand', 'lorsque', 'comme', 'que', 'qui', 'où',
      'son', 'sa', 'ses', 'leur', 'leurs', 'mon', 'ma', 'mes', 'notre', 'votre', 'cela', 'ça', 'tout', 'tous', 'toute', 'toutes', 'plus', 'enfin', 'cependant', 'pourtant', 'aucun', 'aucune',
      'à', 'au', 'aux', 'du', "l'", "c'", "d'", "j'", "s'", "n'", "qu'", 'est', 'y', 'ne', 'très', 'bien', 'aussi', 'même', 'chaque', 'plusieurs', 'certains', 'certaines',
    ],
  },
};
