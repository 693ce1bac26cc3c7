import { hasLetter, isDigit, isHyphen, isUpper, isUpperAt } from './characters.ts';
import { foldWord, type WordLookup } from './word-lookup.ts';

const LONGEST_ABBREVIATION = 12;

/** Where a word ends once the dot that belongs to it is counted in: `M.`, `U.S.`, `J.` before a name, the ring of `n°`. */
export function dotted(text: string, start: number, end: number, lookup: WordLookup): number {
  if (text.charCodeAt(end) === 0xb0 && end - start === 1 && 'nN'.includes(text.charAt(start))) return end + 1;
  if (text.charCodeAt(end) !== 0x2e || end - start > LONGEST_ABBREVIATION || !lookup.rules.abbreviationDots) return end;
  const word = text.slice(start, end);
  return isAcronym(word) || isInitial(text, start, end, word) || isKnown(text, end, word.toLowerCase(), lookup) ? end + 1 : end;
}

/** Single letters with dots between: `U.S` */
const isAcronym = (word: string): boolean => word.charCodeAt(1) === 0x2e && word.length % 2 === 1 && hasLetter(word.charAt(0));

function isInitial(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== 1) return false;
  const next = text.charCodeAt(end + 1);
  if (isHyphen(next)) return hasLetter(word);
  const afterInitial = isHyphen(text.charCodeAt(start - 1)) && text.charCodeAt(start - 2) === 0x2e;
  return isUpper(word) && (afterInitial || (next <= 0x20 && isUpperAt(text, end + 2)));
}

function isKnown(text: string, end: number, lower: string, lookup: WordLookup): boolean {
  const next = text.charCodeAt(end + 1);
  return (
    (lookup.dotted.has(lower) && (lower.includes('.') || !endsSentence(text, end + 1, lookup))) ||
    (end + 1 < text.length &&
      next !== 0x2e &&
      (lookup.dottedInside.has(lower) || (lower.includes('.') && lower.split('.').every((piece) => lookup.dottedInside.has(piece))))) ||
    (lookup.dottedBefore.get(lower)?.some((rest) => followedBy(text, end, rest)) ?? false) ||
    (lookup.dottedBeforeNumbers.has(lower) && isDigit(text.charCodeAt(next <= 0x20 || next === 0xa0 ? end + 2 : end + 1)))
  );
}

const NEXT_WORD = /\s+(\p{Lu}[\p{L}\p{M}]*['’]?)/uy;

/** Whether the text ends at `at`, or a word follows that begins a sentence: then the dot is the sentence's. */
function endsSentence(text: string, at: number, { starters }: WordLookup): boolean {
  NEXT_WORD.lastIndex = at;
  const next = NEXT_WORD.exec(text)?.[1];
  return at >= text.length || (next !== undefined && starters.has(foldWord(next)));
}

const followedBy = (text: string, at: number, rest: string): boolean =>
  text
    .slice(at, at + rest.length)
    .replaceAll('\u00a0', ' ')
    .toLowerCase() === rest;
