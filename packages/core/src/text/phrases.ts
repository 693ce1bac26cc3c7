import type { Sentence } from './model.ts';

export interface PhraseWords {
  words: readonly string[];
}

/** A tree of words: a phrase is a way from the root. */
export interface PhraseIndex<P extends PhraseWords> {
  next: Map<string, PhraseIndex<P>>;
  phrase?: P;
}

export interface PhraseMatch<P extends PhraseWords> {
  phrase: P;
  /** Numbers of its first key and of the one behind its last. */
  start: number;
  end: number;
}

export function phraseIndex<P extends PhraseWords>(phrases: Iterable<P>): PhraseIndex<P> {
  const root: PhraseIndex<P> = { next: new Map() };
  for (const phrase of phrases) {
    if (phrase.words.length === 0) continue;
    let node = root;
    for (const word of phrase.words) {
      const next: PhraseIndex<P> = node.next.get(word) ?? { next: new Map() };
      node.next.set(word, next);
      node = next;
    }
    node.phrase = phrase;
  }
  return root;
}

/**
 * Finds phrases among one sentence's word keys; `null` stands for what no phrase reaches over (a comma, a number). Where
 * phrases overlap the longest one wins, of equally long ones the first. The cost depends on the keys, not on how many phrases exist.
 *
 *     keys      il  y  a  trois  ans  il  y  a
 *     phrases   "il y a"   "y a trois ans"   "a trois"
 *
 *     all       [il y  a]                [il y a]
 *                  [y  a  trois  ans]
 *                     [a  trois]
 *     answer       [y  a  trois  ans]    [il y a]
 */
export function matchPhrases<P extends PhraseWords>(keys: readonly (string | null)[], index: PhraseIndex<P>): PhraseMatch<P>[] {
  const found = keys.flatMap((_, start) => matchesAt(keys, start, index));
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Uint8Array(keys.length);
  const kept = found.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

function matchesAt<P extends PhraseWords>(keys: readonly (string | null)[], start: number, index: PhraseIndex<P>): PhraseMatch<P>[] {
  const found: PhraseMatch<P>[] = [];
  let node: PhraseIndex<P> | undefined = index;
  for (let end = start; node && end < keys.length; ) {
    const key: string | null | undefined = keys[end];
    node = key == null ? undefined : node.next.get(key);
    end++;
    if (node?.phrase) found.push({ phrase: node.phrase, start, end });
  }
  return found;
}

/**
 * A sentence as {@link matchPhrases} takes it: `keys[i]` belongs to the sentence's token number `tokens[i]`. Spaces, and
 * hyphens that tie words together (`a-t-il`), part no phrase.
 */
export function phraseKeys(sentence: Sentence, text: string): { keys: (string | null)[]; tokens: number[] } {
  const keys: (string | null)[] = [];
  const tokens: number[] = [];
  sentence.tokens.forEach((token, i) => {
    if (token.kind === 'space' || (token.kind === 'punctuation' && TIE.test(text.slice(token.start, token.end)))) return;
    keys.push(token.key ?? null);
    tokens.push(i);
  });
  return { keys, tokens };
}

const TIE = /^[-‐‑](\p{L}[-‐‑])?$/u;
