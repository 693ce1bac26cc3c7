import { isApostrophe, isHyphen, isLetterAt, isSpace } from './characters.ts';
import { foldWord, type WordLookup } from './word-lookup.ts';
import { addSpan, type Spans } from './word-spans.ts';

/** A longer one is no word with an elision, and not worth the time. */
const LONGEST_ELIDED = 80;

/** Takes each word apart at its elisions: `l'arrière-pays` → `l'` `arrière-pays`; `po'` keeps its apostrophe. */
export function takeApart(text: string, { starts, ends, count }: Spans, lookup: WordLookup, out: Spans): Spans {
  let consumed = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    if (start < consumed) continue;
    if (end - start <= LONGEST_ELIDED && hasApostrophe(text, start, end + 1)) consumed = pushElided(text, start, end, lookup, out);
    else addSpan(out, start, end);
  }
  return out;
}

function hasApostrophe(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isApostrophe(text.charCodeAt(i))) return true;
  return false;
}

/** Pushes the pieces of a word with apostrophes; answers where they end. */
function pushElided(text: string, index: number, end: number, lookup: WordLookup, out: Spans): number {
  const push = (start: number, end: number) => {
    addSpan(out, start, end);
    return end;
  };
  const folded = foldWord(text.slice(index, end));
  let from = 0;
  for (let at = folded.indexOf("'"); at > 0; at = folded.indexOf("'", from)) {
    const rest = from === 0 ? folded : folded.slice(from);
    const whole = lookup.wholeByHead.get(rest)?.find((word) => foldWord(text.slice(index + from, index + from + word.length)) === word);
    if (whole) return push(index + from, index + from + whole.length);
    const head = folded.slice(from, at);
    if (lookup.whole.has(rest) || !lookup.elisions.has(head) || (from === 0 && followsHyphen(text, index) && !lookup.clitics.has(`${head}'`))) break;
    push(index + from, index + at + 1);
    from = at + 1;
  }
  const elidesBeforeQuote = isApostrophe(text.charCodeAt(end)) && lookup.elisions.has(folded.slice(from));
  return push(index + from, elidesBeforeQuote ? end + 1 : end);
}

const followsHyphen = (text: string, at: number): boolean => at > 1 && isHyphen(text.charCodeAt(at - 1)) && isLetterAt(text, at - 2);

/** Gives words that have lost their beginning the apostrophe before them: `'t`. */
export function joinClipped(text: string, { starts, ends, count }: Spans, { clipped }: WordLookup): void {
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number;
    if (start === 0 || !isApostrophe(text.charCodeAt(start - 1)) || start - 1 < (i === 0 ? 0 : (ends[i - 1] as number))) continue;
    const stands = start === 1 || isSpace(text.charCodeAt(start - 2)) || '("«“'.includes(text.charAt(start - 2));
    if (stands && clipped.has(text.slice(start, ends[i]).toLowerCase())) starts[i] = start - 1;
  }
}
