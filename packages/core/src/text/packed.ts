import { gapTokens } from './gaps.ts';
import type { AnalyzedBlock, Aside, BlockKind, BlockPicture, Part, Sentence, Token } from './model.ts';

/**
 * One page of analysis as it is stored and sent: small, and one JSON value.
 *
 * A block's `tokens` is a flat list of triples, one per word or number:
 *   [gap, length, word, gap, length, word, …]
 * `gap` is the number of UTF-16 units between the end of the token before (or the start of the block) and this one;
 * `word` is an index into the page's `words`, or -1 for a number. What lies in the gaps is space and punctuation, and
 * is found again from the text itself.
 *
 *   text    « Il l'a dit. »
 *   tokens  [0,2,0, 1,2,1, 0,1,2, 1,3,3]      words ["il","l'","a","dit"]
 */
export interface PackedPage {
  /** Distinct word keys of the page in order of first appearance. */
  words: string[];
  /** Lemma candidates by index into `words`, likeliest first; none where a word is its own. */
  lemmas?: Record<string, string[]>;
  /** How a word is read, by index into `words`. */
  readings?: Record<string, string>;
  blocks: PackedBlock[];
}

export interface PackedBlock {
  id: string;
  kind: BlockKind;
  level?: number;
  text: string;
  pictures?: BlockPicture[];
  /** Where each sentence ends; the last one is the text's length. */
  sentences: number[];
  tokens: number[];
  /** [number of the triple, lengths of its parts], for words that have parts. */
  parts?: [number, ...number[]][];
  /** [number of the triple, reading], for words that are read otherwise in their place than the page says (no reading: ''). */
  readings?: [number, string][];
  /** Numbers of the triples of names, and of words in foreign letters. */
  names?: number[];
  foreign?: number[];
  /** [number of the triple, its candidates], for words that have others in their place than the page says. */
  lemmas?: [number, ...string[]][];
}

/** Packs the blocks of one page. Only what {@link unpackPage} cannot find again from the text is kept; of parts, only where they are. */
export function packPage(blocks: readonly AnalyzedBlock[]): PackedPage {
  const page: PackedPage = { words: [], blocks: [] };
  const numbers = new Map<string, number>();
  const facts: Facts = { lemmas: {}, readings: {} };
  const numberOf = ({ key, lemmas, reading }: Token): number => {
    if (key === undefined) return -1;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = page.words.push(key) - 1;
    numbers.set(key, number);
    if (lemmas) facts.lemmas[number] = lemmas;
    if (reading !== undefined) facts.readings[number] = reading;
    return number;
  };
  for (const block of blocks) page.blocks.push(packBlock(block, numberOf, facts));
  if (Object.keys(facts.lemmas).length > 0) page.lemmas = facts.lemmas;
  if (Object.keys(facts.readings).length > 0) page.readings = facts.readings;
  return page;
}

/** What the page says of its words, by their number. */
interface Facts {
  lemmas: Record<string, string[]>;
  readings: Record<string, string>;
}

function packBlock({ sentences, ruby: _, ...block }: AnalyzedBlock, numberOf: (token: Token) => number, facts: Facts): PackedBlock {
  const packed: PackedBlock = { ...block, sentences: sentences.map((sentence) => sentence.end), tokens: [] };
  const parts: NonNullable<PackedBlock['parts']> = [];
  const readings: NonNullable<PackedBlock['readings']> = [];
  const lemmas: NonNullable<PackedBlock['lemmas']> = [];
  const asides: Record<Aside, number[]> = { name: [], foreign: [] };
  let at = 0;
  for (const token of sentences.flatMap((sentence) => sentence.tokens)) {
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const triple = packed.tokens.length / 3;
    const word = numberOf(token);
    packed.tokens.push(token.start - at, token.end - token.start, word);
    if (word >= 0 && !areSame(token.lemmas, facts.lemmas[word])) lemmas.push([triple, ...(token.lemmas ?? [])]);
    if (token.is) asides[token.is].push(triple);
    if (token.parts) parts.push([triple, ...token.parts.map((part) => part.end - part.start)]);
    if (token.reading !== (word < 0 ? undefined : facts.readings[word])) readings.push([triple, token.reading ?? '']);
    at = token.end;
  }
  if (parts.length > 0) packed.parts = parts;
  if (readings.length > 0) packed.readings = readings;
  if (lemmas.length > 0) packed.lemmas = lemmas;
  if (asides.name.length > 0) packed.names = asides.name;
  if (asides.foreign.length > 0) packed.foreign = asides.foreign;
  return packed;
}

const areSame = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one === other || (one.length === other.length && one.every((lemma, i) => lemma === other[i]));

/** The exact inverse of {@link packPage}, but that parts have no lemmas of their own, and readings stand at the words alone. */
export const unpackPage = (page: PackedPage): AnalyzedBlock[] => page.blocks.map((block) => unpackBlock(block, page));

function unpackBlock({ sentences: ends, tokens: triples, parts, readings, lemmas, names, foreign, ...block }: PackedBlock, page: PackedPage): AnalyzedBlock {
  const partsAt = new Map(parts?.map(([triple, ...lengths]) => [triple, lengths]));
  const readingAt = new Map(readings);
  const lemmasAt = new Map(lemmas?.map(([triple, ...others]) => [triple, others]));
  const asideAt = new Map<number, Aside>([...(names ?? []).map((n) => [n, 'name'] as const), ...(foreign ?? []).map((n) => [n, 'foreign'] as const)]);
  let triple = 0;
  let at = 0;
  let start = 0;
  const takeUntil = (end: number): Token[] => {
    const tokens: Token[] = [];
    for (; triple * 3 < triples.length; triple++) {
      const from = at + (triples[triple * 3] as number);
      if (from >= end) break;
      if (from > at) gapTokens(block.text, Math.max(at, start), from, tokens);
      at = from + (triples[triple * 3 + 1] as number);
      const token = wordOf(page, triples[triple * 3 + 2] as number, from, at, partsAt.get(triple), readingAt.get(triple), lemmasAt.get(triple));
      const is = asideAt.get(triple);
      if (is) token.is = is;
      tokens.push(token);
    }
    if (end > at) gapTokens(block.text, Math.max(at, start), end, tokens);
    return tokens;
  };
  const sentences = ends.map((end): Sentence => {
    const sentence = { start, end, tokens: takeUntil(end) };
    start = end;
    return sentence;
  });
  return { ...block, sentences };
}

function wordOf(
  page: PackedPage,
  word: number,
  start: number,
  end: number,
  lengths: readonly number[] | undefined,
  otherReading: string | undefined,
  others: string[] | undefined,
): Token {
  if (word < 0) return { start, end, kind: 'number' };
  const token: Token = { start, end, kind: 'word', key: page.words[word] as string };
  const lemmas = others ?? page.lemmas?.[word];
  if (lemmas && lemmas.length > 0) token.lemmas = lemmas;
  const reading = otherReading ?? page.readings?.[word];
  if (reading) token.reading = reading;
  if (lengths) token.parts = partsOf(start, lengths);
  return token;
}

/** Parts side by side from `start` on. */
export function partsOf(start: number, lengths: readonly number[]): Part[] {
  let at = start;
  return lengths.map((length) => {
    const part = { start: at, end: at + length };
    at = part.end;
    return part;
  });
}
