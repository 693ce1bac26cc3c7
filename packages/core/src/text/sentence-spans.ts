import { isDigit, skipSpaces } from './characters.ts';
import type { SpanRules } from './languages/descriptor.ts';

const LONGEST_HINT = 16;
/** `เธอกล่าว`: she said. */
const LONGEST_SAYING = 30;
function saysWho(text: string, from: number, says: readonly string[]): boolean {
  const to = text.slice(from, from + LONGEST_SAYING).indexOf(' ');
  const stretch = text.slice(from, to < 0 ? from + LONGEST_SAYING : from + to);
  return (to >= 0 || from + LONGEST_SAYING > text.length) && says.some((verb) => stretch.endsWith(verb));
}

const MARK = /[.!?…។៕။၊ฯ][”’"')\]]*$/u;

/**
 * Where text without sentence marks is cut: at a space, once the span is long enough, sooner where the words beside the
 * space begin or end a sentence, never before what goes on. Takes marks where there are any.
 */
export function spanEnds(text: string, { goOn, hold, begin, end, says, short, long }: SpanRules): number[] {
  const ends: number[] = [];
  let start = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at)) {
    const next = skipSpaces(text, at);
    const before = text.slice(Math.max(start, at - LONGEST_HINT), at).replace(/[”’"')\]]+$/, '');
    const after = text.slice(next, next + LONGEST_HINT);
    const begins = begin.some((word) => after.startsWith(word));
    const goesOn = /^[\d(]/.test(after) || saysWho(text, next, says) || (!begins && (goOn.some((word) => after.startsWith(word)) || /^[“"‘]/.test(after)));
    const holds = isDigit(text.charCodeAt(at - 1)) ? !begins : hold.some((word) => before.endsWith(word));
    const hints = begins || end.some((word) => before.endsWith(word));
    const isLong = at - start >= (hints ? short : long);
    if (next < text.length && (MARK.test(text.slice(Math.max(start, at - 4), at)) || (isLong && !goesOn && !holds))) {
      ends.push(next);
      start = next;
    }
    at = next;
  }
  ends.push(text.length);
  return ends;
}
