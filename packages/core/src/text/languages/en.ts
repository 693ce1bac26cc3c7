import type { LanguageDescriptor } from './descriptor.ts';

export const en: LanguageDescriptor = {
  code: 'en',
  ownName: 'English',
  dir: 'ltr',
  support: 'tuned',
  version: 1,
  words: {
    elisions: [], prefixes: ['e', 'non', 're', 'co', 'anti', 'pre', 'post', 'ex', 'counter', 'mis', 'un', 'sub', 'semi', 'multi', 'inter', 'ultra', 'pro', 'mid', 'over', 'under', 'super', 'de', 'bi', 'tri', 'neo', 'vice'], whole: [], hyphens: 'join-parts', clitics: [], links: [], pointers: { endings: [], keeps: [] }, spacedNumbers: false,
  },
  sentences: {
    neverEnd: [
      'mr', 'mrs', 'ms', 'messrs', 'mmes', 'dr', 'drs', 'prof', 'profs', 'rev', 'fr', 'hon', 'gov', 'sen', 'rep', 'reps', 'pres', 'gen', 'col', 'maj', 'capt', 'cpt', 'lt', 'sgt',
      'cpl', 'pvt', 'adm', 'cmdr', 'insp', 'supt', 'det', 'e.g', 'i.e', 'eg', 'ie', 'viz', 'cf', 'vs', 'v', 'approx', 'ca',
    ],
    seldomEnd: [
      'st', 'mt', 'ft', 'inc', 'ltd', 'co', 'corp', 'bros', 'llc', 'jr', 'sr', 'ph.d', 'm.d', 'b.a', 'm.a', 'esq', 'a.m', 'p.m', 'u.s', 'u.k', 'u.n', 'u.s.a', 'e.u', 'd.c', 'l.a', 'n.y', 'u.s.s.r',
      'jan', 'feb', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'ave', 'blvd', 'rd', 'dept', 'univ', 'assn', 'eds', 'trans', 'b.c', 'a.d', 'c.e', 'al', 'calif', 'mass', 'va', 'pa',
    ],
    beforeNumbers: ['p', 'pp', 'n°', 'rs', 'no', 'nos', 'art', 'fig', 'figs', 'vol', 'vols', 'ch', 'chap', 'sec', 'eq', 'ex', 'para', 'pt', 'ver', 'c', 'op', 'ca'],
    starters: [
      'the', 'a', 'an', 'this', 'that', 'these', 'those', 'he', 'she', 'it', 'they', 'we', 'i', 'you', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'there', 'here', 'and', 'but', 'or', 'so', 'yet',
      'in', 'on', 'at', 'for', 'from', 'with', 'by', 'to', 'of', 'as', 'after', 'before', 'during', 'since', 'when', 'while', 'if', 'because', 'although', 'though', 'what', 'who', 'where', 'why', 'how',
      'is', 'are', 'was', 'were', 'do', 'does', 'did', 'then', 'now', 'some', 'many', 'most', 'all', 'no', 'not', 'however', 'both', 'each', 'every', 'one', 'two', 'once', 'also', 'please', 'thank', 'let',
      "it's", "i'm", "he's", "she's", "that's", "there's", "we're", "they're", "don't",
    ],
  },
};
