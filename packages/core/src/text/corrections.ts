import { skipSpaces } from './characters.ts';
import { gapTokens } from './gaps.ts';
import type { AnalyzedBlock, Anchor, Sentence, Span, Token } from './model.ts';
import { wordKey } from './word-key.ts';

/**
 * What a person put right in how a text was split. `text` is what it is about, as written; `at` is its place in one
 * lesson, or null for wherever the same words stand in texts of the language.
 *
 *     東京|都民      words  東京都民  pieces 3 1          東京都|民
 *     cf. ¶ p. 3    border  cf.      ends false         cf. p. 3
 */
export type Correction = (WordCorrection | BorderCorrection) & { text: string; at: Anchor | null };

/** `text` is these words: their lengths, which cover it. One is a join, several are a split. */
export interface WordCorrection {
  kind: 'words';
  pieces: number[];
}
/** Whether a sentence ends behind `text`: the last word before the border with the marks that follow it. */
export interface BorderCorrection {
  kind: 'border';
  ends: boolean;
}

export const longestCorrection = 100;

/** Whether a correction makes sense by itself: one line, pieces that cover the text and cut no character in two. */
export function isSound(correction: Correction): boolean {
  const { text } = correction;
  if (text.trim() !== text || text === '' || text.length > longestCorrection || text.includes('\n')) return false;
  if (correction.kind === 'border') return true;
  const ends = endsOf(0, correction.pieces);
  return (
    correction.pieces.every((length) => length > 0) && ends.at(-1) === text.length && ends.every((end) => !/\p{M}|[\udc00-\udfff]/u.test(text.charAt(end)))
  );
}

/** Makes the word between two offsets of a text; null where there is none, only marks. */
export type MakeWord = (text: string, start: number, end: number) => Token | null;

/** Puts blocks right. The same blocks and corrections give the same answer, and sentences and tokens still cover each text exactly. */
export function corrector(corrections: readonly Correction[], language: string): (block: AnalyzedBlock, make: MakeWord) => AnalyzedBlock {
  const general = rulesByStart(corrections.filter(({ at }) => at === null));
  const placed = new Map<string, Correction[]>();
  for (const correction of corrections) {
    if (correction.at === null) continue;
    const list = placed.get(correction.at.blockId);
    if (list) list.push(correction);
    else placed.set(correction.at.blockId, [correction]);
  }
  return (block, make) => {
    const words = block.sentences.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'word' || kind === 'number'));
    const found = [...placesOf(general, words, block.text, language), ...(placed.get(block.id) ?? []).flatMap((correction) => placeOf(correction, block.text))];
    return found.length === 0 ? block : { ...block, sentences: corrected(block, words, found, make) };
  };
}

type Found = Span & { correction: Correction };

const placeOf = (correction: Correction, text: string): Found[] => {
  const { start, end } = correction.at as Anchor;
  return text.slice(start, end) === correction.text ? [{ start, end, correction }] : [];
};

function corrected({ text, sentences }: AnalyzedBlock, words: readonly Token[], found: readonly Found[], make: MakeWord): Sentence[] {
  let now = [...words];
  const ends = new Set(sentences.map(({ end }) => end));
  for (const { start, correction, ...place } of found) if (correction.kind === 'words') now = recut(text, now, start, place.end, correction.pieces, make);
  for (const { end, correction } of found) {
    if (correction.kind !== 'border') continue;
    const border = skipSpaces(text, end);
    if (correction.ends) ends.add(border);
    else if (border < text.length) ends.delete(border);
  }
  const holds = (at: number): boolean => now.some(({ start, end }) => start < at && at < end);
  return rebuilt(
    text,
    now,
    [...ends].filter((end) => end > 0 && end <= text.length && !holds(end)).sort((a, b) => a - b),
  );
}

const endsOf = (start: number, lengths: readonly number[]): number[] => {
  let at = start;
  return lengths.map((length) => {
    at += length;
    return at;
  });
};

/** Cuts the words of a span anew. What a word at its edge has outside of it stays a word of its own. */
function recut(text: string, words: readonly Token[], start: number, end: number, pieces: readonly number[], make: MakeWord): Token[] {
  const before = words.filter((word) => word.end <= start);
  const after = words.filter((word) => word.start >= end);
  const touched = words.slice(before.length, words.length - after.length);
  const [first, last] = [touched[0], touched.at(-1)];
  const cuts = [...(first && first.start < start ? [first.start] : []), start, ...endsOf(start, pieces), ...(last && last.end > end ? [last.end] : [])];
  const made = cuts.slice(1).flatMap((to, i) => {
    const piece = bare(text, cuts[i] as number, to);
    return same(touched, piece) ?? make(text, piece.start, piece.end) ?? [];
  });
  return [...before, ...made, ...after];
}

const same = (words: readonly Token[], { start, end }: Span): Token | undefined => words.find((word) => word.start === start && word.end === end);

const EDGE = /[\s\p{Pd}]/u;
/** A piece without the space and hyphens at its ends: they lie between words. */
function bare(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end - 1 && EDGE.test(text.charAt(start))) start++;
  while (end > start + 1 && EDGE.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Sentences with these ends, which consist of these words and what lies between them. */
function rebuilt(text: string, words: readonly Token[], ends: readonly number[]): Sentence[] {
  let word = 0;
  let start = 0;
  return ends.map((end) => {
    const sentence: Sentence = { start, end, tokens: [] };
    let at = start;
    for (let next = words[word]; next && next.start < end; next = words[++word]) {
      gapTokens(text, at, next.start, sentence.tokens);
      sentence.tokens.push(next);
      at = next.end;
    }
    gapTokens(text, at, end, sentence.tokens);
    start = end;
    return sentence;
  });
}

/** Rules by the character they begin with, since a text asks at each of its words. */
type Rules = ReadonlyMap<string, readonly Correction[]>;

const startOf = (text: string, at: number): string => text.charAt(at).toLowerCase();

/** The longest rule first, of equally long ones the newest. */
function rulesByStart(rules: readonly Correction[]): Rules {
  const byStart = new Map<string, Correction[]>();
  for (const rule of [...rules].reverse()) {
    const start = startOf(rule.text, 0);
    byStart.set(start, [...(byStart.get(start) ?? []), rule]);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.text.length - a.text.length);
  return byStart;
}

/** Where the rules apply: from where a word begins to where none goes on, in any casing. Places of one kind lie side by side. */
function placesOf(rules: Rules, words: readonly Token[], text: string, language: string): Found[] {
  if (rules.size === 0) return [];
  const found: Found[] = [];
  const free = { words: 0, border: 0 };
  words.forEach(({ start }, i) => {
    for (const kind of ['words', 'border'] as const) {
      if (start < free[kind]) continue;
      const rule = rules.get(startOf(text, start))?.find((each) => each.kind === kind && stands(each, words, i, text, language));
      if (!rule) continue;
      const end = start + rule.text.length;
      free[kind] = end;
      found.push({ start, end, correction: rule });
    }
  });
  return found;
}

function stands(rule: Correction, words: readonly Token[], first: number, text: string, language: string): boolean {
  const start = (words[first] as Token).start;
  const end = start + rule.text.length;
  if (end > text.length || wordKey(text.slice(start, end), language) !== wordKey(rule.text, language)) return false;
  let last = first;
  while ((words[last + 1]?.start ?? end) < end) last++;
  return (words[last] as Token).end <= end && (rule.kind === 'words' || !rule.ends || skipSpaces(text, end) > end);
}
