import { isSpace } from './characters.ts';
import type { Token } from './model.ts';

/** What lies between two words: runs of white space, and runs of anything else. A packed page leaves these out and finds them again. */
export function gapTokens(text: string, start: number, end: number, into: Token[]): void {
  for (let at = start; at < end; ) {
    const space = isSpace(text.charCodeAt(at));
    let to = at + 1;
    while (to < end && isSpace(text.charCodeAt(to)) === space) to++;
    into.push({ start: at, end: to, kind: space ? 'space' : 'punctuation' });
    at = to;
  }
}

/** Marks between two words: none, such after which a sentence goes on as before, or others. */
export type Marks = 'none' | 'passing' | 'parting';

export function marksBetween(text: string, start: number, end: number): Marks {
  let marks: Marks = 'none';
  for (let at = start; at < end; at++) {
    if (isSpace(text.charCodeAt(at))) continue;
    if (!",;)]'’‘&/·-".includes(text.charAt(at))) return 'parting';
    marks = 'passing';
  }
  return marks;
}
