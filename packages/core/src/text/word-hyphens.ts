import { isUpperAt } from './characters.ts';
import { foldWord, type WordLookup } from './word-lookup.ts';
import { addSpan, type WordSpans } from './word-spans.ts';

/** A chain of pieces with hyphens between: what comes off its end, what remains one word, and that word's parts. */
export function pushChain(text: string, starts: readonly number[], ends: readonly number[], lookup: WordLookup, out: WordSpans): void {
  const pieces = starts.map((start, i) => foldWord(text.slice(start, ends[i])));
  const kept = lookup.whole.has(pieces.join('-')) ? pieces.length : headLength(text, starts, ends, pieces, lookup);
  addSpan(out, starts[0] as number, ends[kept - 1] as number);
  if (lookup.rules.hyphens === 'join-parts') setParts(starts.slice(0, kept), ends, pieces, lookup, out);
  for (let i = kept; i < pieces.length; i++) {
    if (!lookup.links.has(pieces[i] as string)) addSpan(out, starts[i] as number, ends[i] as number);
  }
}

/** How many pieces remain together when clitics, their links and pointers have come off. At least one. */
function headLength(text: string, starts: readonly number[], ends: readonly number[], pieces: readonly string[], lookup: WordLookup): number {
  const shouts = isUpperAt(text, (ends[0] as number) - 1);
  const comesOff = (i: number) => {
    const piece = pieces[i] as string;
    if (isUpperAt(text, starts[i] as number) && !shouts) return false;
    return (
      lookup.clitics.has(piece) ||
      (lookup.pointers.has(piece) && !lookup.keeps.has(pieces[i - 1] as string)) ||
      (lookup.links.has(piece) && i + 1 < pieces.length)
    );
  };
  let kept = pieces.length;
  while (kept > 1 && comesOff(kept - 1)) kept--;
  return kept;
}

/** Each piece and each hyphen is a part; a prefix keeps its hyphen and what follows (`e-mail`, `non-stop`). */
function setParts(starts: readonly number[], ends: readonly number[], pieces: readonly string[], lookup: WordLookup, out: WordSpans): void {
  const lengths: number[] = [];
  let from = starts[0] as number;
  for (let i = 0; i + 1 < starts.length; i++) {
    if (lookup.prefixes.has(pieces[i] as string)) continue;
    lengths.push((ends[i] as number) - from, 1);
    from = starts[i + 1] as number;
  }
  lengths.push((ends[starts.length - 1] as number) - from);
  if (lengths.length > 1) out.parts.set(out.count - 1, lengths);
}
