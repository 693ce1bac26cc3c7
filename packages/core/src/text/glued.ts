import { isDigit, isLower, isLowerAt, isUpperAt } from './characters.ts';

const BEHIND = /\p{Lu}[\p{L}\p{M}]*['’]?(?![\p{L}\p{N}_@/]|\.[\p{L}\p{N}])/uy;
const ROMAN = /^[IVXLC]+$/;

/**
 * The next full stop from `from` on that ends a sentence although no space follows it, as pasted text has them:
 * `world.Today is`, `1,000.That is`; not `Asp.Net`, `index.html`, `www.Example.com`. -1 where there is none.
 */
export function gluedStop(text: string, from: number, starters: ReadonlySet<string>): number {
  for (let dot = text.indexOf('.', from); dot >= 0; dot = text.indexOf('.', dot + 1)) if (isGluedStop(text, dot, starters)) return dot;
  return -1;
}

export function isGluedStop(text: string, dot: number, starters: ReadonlySet<string>): boolean {
  if (!isUpperAt(text, dot + 1) || dot < 2) return false;
  const before = text.charAt(dot - 1);
  if (!isLower(before) && !isDigit(before.charCodeAt(0))) return false;
  BEHIND.lastIndex = dot + 1;
  const word = BEHIND.exec(text)?.[0];
  if (word === undefined) return false;
  if (starters.has(word.toLowerCase().replace('’', "'").replace(/'$/, ''))) return true;
  return word.length > 1 && (isLower(word.charAt(1)) || ROMAN.test(word)) && isSmallWord(text, dot);
}

const LONGEST_WORD = 40;

/** Whether a word of small letters only, at least three, stands before `dot` and nothing of an address before that. */
function isSmallWord(text: string, dot: number): boolean {
  let from = dot;
  while (from > 0 && dot - from < LONGEST_WORD && isLowerAt(text, from - 1)) from--;
  return dot - from >= 3 && !isUpperAt(text, from - 1) && !'./@_-'.includes(text.charAt(from - 1) || ' ');
}
