import type { Anchor, Token } from '@glossa/core/text';
import type { PageModel } from './page-model.ts';

/** Words of one sentence side by side, from one to another, and the offsets in their block at which further words begin. */
export interface Cutting {
  from: number;
  to: number;
  cuts: readonly number[];
}

/** A character as it is seen, with its place in the block. */
export interface Letter {
  text: string;
  at: number;
}

/** Marks between two words that may be joined: no more than these. */
const widestGap = 3;

export const cuttingOf = (model: PageModel, from: number, to: number): Cutting => ({
  from,
  to,
  cuts: model.words.slice(from + 1, to + 1).map(({ token }) => token.start),
});

const spanOf = (model: PageModel, { from, to }: Cutting) => ({ start: model.words[from]?.token.start ?? 0, end: model.words[to]?.token.end ?? 0 });
const blockOf = (model: PageModel, word: number) => model.sentences[model.words[word]?.sentence ?? 0]?.block;

export function lettersOf(model: PageModel, cutting: Cutting, lang: string): Letter[] {
  const { start, end } = spanOf(model, cutting);
  const text = blockOf(model, cutting.from)?.text.slice(start, end) ?? '';
  return Array.from(new Intl.Segmenter(lang, { granularity: 'grapheme' }).segment(text), ({ segment, index }) => ({ text: segment, at: start + index }));
}

/** The words that a cutting makes, as written, and as a correction says them. */
export function piecesOf(model: PageModel, cutting: Cutting): { words: string[]; pieces: number[]; anchor: Anchor } {
  const { start, end } = spanOf(model, cutting);
  const block = blockOf(model, cutting.from);
  const ends = [...cutting.cuts, end].sort((a, b) => a - b);
  const pieces = ends.map((to, i) => to - (ends[i - 1] ?? start));
  const words = ends.map((to, i) => block?.text.slice(ends[i - 1] ?? start, to).trim() ?? '');
  return { words, pieces, anchor: { blockId: block?.id ?? '', start, end } };
}

export const isChanged = (model: PageModel, cutting: Cutting): boolean =>
  cuttingOf(model, cutting.from, cutting.to).cuts.join() !== [...cutting.cuts].sort((a, b) => a - b).join();

export const toggled = ({ cuts, ...cutting }: Cutting, at: number): Cutting => ({
  ...cutting,
  cuts: cuts.includes(at) ? cuts.filter((cut) => cut !== at) : [...cuts, at].sort((a, b) => a - b),
});

/** The word beside the cutting that it can be joined with: of the same sentence, with next to nothing between. */
export function neighbour(model: PageModel, { from, to }: Cutting, side: -1 | 1): number | null {
  const at = side < 0 ? from - 1 : to + 1;
  const [edge, other] = [model.words[side < 0 ? from : to], model.words[at]];
  if (!edge || !other || edge.sentence !== other.sentence) return null;
  const gap = side < 0 ? edge.token.start - other.token.end : other.token.start - edge.token.end;
  return gap <= widestGap ? at : null;
}

export const joined = (cutting: Cutting, word: number): Cutting =>
  word < cutting.from ? { ...cutting, from: word, cuts: cutting.cuts } : { ...cutting, to: word, cuts: cutting.cuts };

/** A border between sentences that can be put in or taken out before a word. */
export interface Border {
  anchor: Anchor;
  /** The words the border lies behind. */
  text: string;
  /** Whether the act puts one in; else it takes one out. */
  ends: boolean;
}

/** Opening marks, and dashes of dialogue: they go with the word that follows. */
const OPENS = /^[\p{Ps}\p{Pi}\p{Pd}"'¡¿]+$/u;

/** What can be done to the border before a word: the sentence it begins joins the one before, or a sentence is begun at it. */
export function borderBefore(model: PageModel, word: number): Border | null {
  const own = model.words[word];
  const place = own && model.sentences[own.sentence];
  if (!own || !place) return null;
  const before = place.sentence.tokens.filter((token) => token.end <= own.token.start);
  if (before.some(isWord)) return borderBehind(place.block, withoutOpening(before, place.block.text), true);
  return borderAfter(model, own.sentence - 1, place.block.id);
}

/** The border between a sentence and the next one of its block, to be taken out. */
export function borderAfter(model: PageModel, sentence: number, blockId?: string): Border | null {
  const [place, next] = [model.sentences[sentence], model.sentences[sentence + 1]];
  if (!place || place.block.id !== next?.block.id || (blockId !== undefined && place.block.id !== blockId)) return null;
  return borderBehind(place.block, place.sentence.tokens, false);
}

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'number';

function withoutOpening(tokens: readonly Token[], text: string): readonly Token[] {
  let end = tokens.length;
  while (end > 0 && OPENS.test(text.slice(tokens[end - 1]?.start, tokens[end - 1]?.end))) end--;
  return tokens.slice(0, end);
}

function borderBehind(block: { id: string; text: string }, tokens: readonly Token[], ends: boolean): Border | null {
  const start = tokens.findLast(isWord)?.start;
  const last = tokens.findLast(({ kind }) => kind !== 'space');
  if (start === undefined || !last) return null;
  return { anchor: { blockId: block.id, start, end: last.end }, text: block.text.slice(start, last.end), ends };
}

/** Whether a rule for every text makes sense: behind a full stop, which may belong to an abbreviation. */
export const mayBeRule = ({ text }: Border): boolean => text.endsWith('.') && !text.includes(' ');
