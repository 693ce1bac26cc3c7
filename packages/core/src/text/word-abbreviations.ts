import type { WordLookup } from './word-lookup.ts';
import type { WordSpans } from './word-spans.ts';

/** One word of the pieces of an abbreviation that spaces part: `z. B.`, `p. ex.`, `т. е.` It has no parts: none of them is a word. */
export function joinAbbreviations(text: string, words: WordSpans, { dottedBefore }: WordLookup): void {
  const { starts, ends, count, parts } = words;
  let kept = 0;
  for (let i = 0; i < count; i++, kept++) {
    const last = lastPiece(text, words, i, dottedBefore);
    starts[kept] = starts[i] as number;
    ends[kept] = ends[last] as number;
    const own = last === i ? parts.get(i) : undefined;
    for (let piece = i; piece <= last; piece++) parts.delete(piece);
    if (own) parts.set(kept, own);
    i = last;
  }
  words.count = kept;
}

const FULL_STOP = 0x2e;

/** The number of the word that an abbreviation beginning with the `i`th ends in; of several the longest. */
function lastPiece(text: string, { starts, ends, count }: WordSpans, i: number, before: WordLookup['dottedBefore']): number {
  const dot = (ends[i] as number) - 1;
  if (text.charCodeAt(dot) !== FULL_STOP) return i;
  const rests = before.get(text.slice(starts[i], dot).toLowerCase());
  let last = i;
  for (const rest of rests ?? []) {
    const end = dot + rest.length;
    if (text.slice(dot, end).replaceAll('\u00a0', ' ').toLowerCase() !== rest) continue;
    let at = last;
    while (at + 1 < count && (starts[at + 1] as number) < end) at++;
    if (Math.abs((ends[at] as number) - end) <= 1) last = at;
  }
  return last;
}
