import type { Sentence } from './model.ts';

/** Stands among the words of a phrase where others may come between: `ne … pas`. */
export const gap = '…';
/** So many words and marks, or fewer, lie in a gap. */
export const longestGap = 10;
const mostGaps = 2;

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
  /** Numbers of the keys that are its words, rising; where it has a gap some may be left out between. */
  slots: readonly number[];
}

/** Whether these words can be kept as a phrase, or as a word: gaps only between words, not side by side, at most two. */
export const arePhrase = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.filter((word) => word === gap).length <= mostGaps &&
  words.every((word, at) => word !== gap || (at > 0 && at < words.length - 1 && words[at - 1] !== gap));

/** The words of a phrase without its gaps. */
export const wordsWithoutGaps = (words: readonly string[]): string[] => words.filter((word) => word !== gap);

export function phraseIndex<P extends PhraseWords>(phrases: Iterable<P>): PhraseIndex<P> {
  const root: PhraseIndex<P> = { next: new Map() };
  for (const phrase of phrases) {
    if (!arePhrase(phrase.words)) continue;
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
 * Finds phrases among one sentence's word keys; `null` stands for what no phrase reaches over but in a gap (a comma, a
 * number). Different phrases may overlap; of one phrase no two share a word, and the tighter one counts. The cost depends
 * on the keys, not on how many phrases exist.
 *
 *     keys      il  ne  va  pas  tout  de  suite
 *     phrases   "ne … pas"   "tout de suite"   "de suite"
 *
 *     answer        [ne     pas]
 *                                [tout de  suite]
 *                                     [de  suite]
 */
export function matchPhrases<P extends PhraseWords>(keys: readonly (string | null)[], index: PhraseIndex<P>): PhraseMatch<P>[] {
  if (index.next.size === 0) return [];
  const found: PhraseMatch<P>[] = [];
  for (let start = 0; start < keys.length; start++) follow(keys, start, index, [], found);
  found.sort((a, b) => spread(a) - spread(b) || firstOf(a) - firstOf(b));
  const taken = new Map<P, Set<number>>();
  const kept = found.filter(({ phrase, slots }) => {
    const own = taken.get(phrase) ?? new Set();
    taken.set(phrase, own);
    if (slots.some((slot) => own.has(slot))) return false;
    for (const slot of slots) own.add(slot);
    return true;
  });
  return kept.sort((a, b) => firstOf(a) - firstOf(b) || spread(b) - spread(a));
}

const firstOf = ({ slots }: PhraseMatch<PhraseWords>): number => slots[0] ?? 0;
const spread = ({ slots }: PhraseMatch<PhraseWords>): number => (slots.at(-1) ?? 0) - (slots[0] ?? 0);

/** Goes on from a node with the key at `at`; what was passed on the way are `slots`. */
function follow<P extends PhraseWords>(
  keys: readonly (string | null)[],
  at: number,
  node: PhraseIndex<P>,
  slots: readonly number[],
  found: PhraseMatch<P>[],
): void {
  const beyond = slots.length ? node.next.get(gap) : undefined;
  if (beyond) for (let ahead = at; ahead <= at + longestGap && ahead < keys.length; ahead++) follow(keys, ahead, beyond, slots, found);
  const key = keys[at];
  const next = key == null || key === gap ? undefined : node.next.get(key);
  if (!next) return;
  const passed = [...slots, at];
  if (next.phrase) found.push({ phrase: next.phrase, slots: passed });
  follow(keys, at + 1, next, passed, found);
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
