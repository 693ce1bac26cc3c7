import type { LemmaRules } from './rules.ts';

/** Arabic has no dictionary here: what is surely put before a word is taken off, and plain endings. */
export const ar: LemmaRules = { irregular: '', guess };

const ARTICLES = ['وبال', 'وال', 'فال', 'بال', 'كال', 'لل', 'ال'];
/** Ends of forms, and what stands in the dictionary: plurals, and nouns of belonging in the feminine. */
const ENDINGS: readonly [string, string][] = [
  ['يات', 'ية'],
  ['ات', 'ة'],
  ['يون', 'ي'],
  ['يين', 'ي'],
  ['ون', ''],
  ['ين', ''],
];

const MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;

function guess(key: string): string {
  const plain = key.replace(MARKS, '');
  const article = ARTICLES.find((each) => plain.startsWith(each) && plain.length - each.length >= 3);
  const word = article ? plain.slice(article.length) : plain;
  const ending = ENDINGS.find(([each]) => word.endsWith(each) && word.length - each.length >= 3);
  return ending ? word.slice(0, -ending[0].length) + ending[1] : word;
}
