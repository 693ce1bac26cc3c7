import { joinAddresses, mayHoldAddress } from '../addresses.ts';
import { isWide, saysSomething } from '../characters.ts';
import type { Form } from '../forms.ts';
import { entryAt, type TextTable } from '../text-table.ts';
import type { Unit } from '../tools.ts';
import { addSpan, cleared, noSpans, type WordSpans } from '../word-spans.ts';
import type { ReadingBetween, UnitRules } from './rules.ts';

/** What the units of a word tell about it. */
export interface UnitFacts {
  isName: boolean;
  lemma: string | undefined;
  reading: string | undefined;
  /** Lengths of its parts and their lemmas, where it has any. */
  lengths: readonly number[] | undefined;
  partLemmas: readonly (string[] | undefined)[] | undefined;
  /** Found out when it is first asked for. */
  form: Form | undefined;
}

/** Words made of a segmenter's units: `facts[i]` is told of the `i`th. */
export interface UnitWords extends WordSpans {
  facts: UnitFacts[];
}

export const noWords = (): UnitWords => ({ ...noSpans(), parts: new Map(), isAlphabetic: false, facts: [] });

/** The smallest units of a text, as a language has them. */
export const unitsIn = (text: string, found: readonly Unit[], { refine }: UnitRules): Unit[] => refine(text, wellOrdered(text, found));

/** The words of one text: units grouped as a learner expects them; an address is one word. */
export function wordsOfUnits(text: string, units: readonly Unit[], { group }: UnitRules): UnitWords {
  const out = noWords();
  for (let first = 0; first < units.length; ) {
    let after = first + group(text, units, first);
    while (units[after]?.joins && units[after]?.start === units[after - 1]?.end) after++;
    addWord(out, text, after === first + 1 ? [units[first] as Unit] : units.slice(first, after));
    first = after;
  }
  return mayHoldAddress(text) ? withAddresses(text, out) : out;
}

/** A stretch of text that always has the same words, from 0 on. */
export interface Piece {
  words: UnitWords;
  /** Where it is one word: what is known of it. */
  whole: UnitFacts | undefined;
  /** How that is read between two others, where it hangs on them; its facts by such a reading. */
  readBetween: ReadingBetween | undefined;
  asRead: Map<string, UnitFacts>;
}

export function pieceOf(piece: string, units: readonly Unit[], rules: UnitRules): Piece {
  const words = wordsOfUnits(piece, units, rules);
  const isWhole = words.count === 1 && words.ends[0] === piece.length && words.starts[0] === 0;
  return { words, whole: isWhole ? words.facts[0] : undefined, readBetween: rules.readingOf?.(piece), asRead: new Map() };
}

/** Words of pieces that lie side by side; puts them into `out`, in place of what was there. */
export function wordsOfCut(text: string, cut: readonly string[], pieces: TextTable<Piece>, out: UnitWords): UnitWords {
  cleared(out);
  let at = 0;
  for (let place = 0; place < cut.length; place++) {
    const from = at;
    at += (cut[place] as string).length;
    const piece = entryAt(pieces, text, from, at);
    const { whole, readBetween } = piece;
    if (whole) addKnown(out, from, at, readBetween ? readAs(readBetween(cut[place - 1] ?? '', cut[place + 1] ?? ''), whole, piece.asRead) : whole);
    else addWords(out, from, piece.words);
  }
  return mayHoldAddress(text) ? withAddresses(text, out) : out;
}

function addKnown(out: UnitWords, start: number, end: number, facts: UnitFacts): void {
  out.facts[out.count] = facts;
  addSpan(out, start, end);
}

function addWords(out: UnitWords, from: number, { starts, ends, count, facts }: UnitWords): void {
  for (let i = 0; i < count; i++) addKnown(out, from + (starts[i] as number), from + (ends[i] as number), facts[i] as UnitFacts);
}

function readAs(reading: string, facts: UnitFacts, known: Map<string, UnitFacts>): UnitFacts {
  const read = known.get(reading) ?? { ...facts, reading };
  known.set(reading, read);
  return read;
}

/** A Chinese sign or kana says something: most texts here are made of them. */
const isSaid = (text: string, start: number, end: number): boolean => isWide(text.charCodeAt(start)) || saysSomething(text.slice(start, end));

/** Leaves out marks and space, and whatever a segmenter gave twice or outside the text. */
function wellOrdered(text: string, found: readonly Unit[]): Unit[] {
  let at = 0;
  return found.filter(({ start, end }) => {
    if (start < at || end <= start || end > text.length || !isSaid(text, start, end)) return false;
    at = end;
    return true;
  });
}

function addWord(out: UnitWords, text: string, units: readonly Unit[]): void {
  out.facts.push(factsOf(units, text));
  addSpan(out, (units[0] as Unit).start, (units.at(-1) as Unit).end);
}

const NOT_ASCII = /[^ -~]/g;
const nothingKnown: UnitFacts = { isName: false, lemma: undefined, reading: undefined, lengths: undefined, partLemmas: undefined, form: undefined };

function withAddresses(text: string, words: UnitWords): UnitWords {
  const { starts, ends, count } = joinAddresses(text.replace(NOT_ASCII, ' '), words);
  const out = noWords();
  let word = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    while ((words.starts[word] as number) < start) word++;
    const isSame = words.starts[word] === start && words.ends[word] === end;
    out.facts.push(isSame ? (words.facts[word] as UnitFacts) : { ...nothingKnown });
    addSpan(out, start, end);
  }
  return out;
}

export function factsOf(units: readonly Unit[], text: string): UnitFacts {
  const isName = units[0]?.isName === true;
  const knowsLemma = units.some(({ lemmas }) => lemmas);
  const isRead = units.some(({ reading }) => reading !== undefined);
  return {
    isName,
    lemma: knowsLemma ? lemmaOf(units, text) : undefined,
    reading: isRead ? readingOf(units, text) : undefined,
    lengths: units.length > 1 ? units.map(({ start, end }) => end - start) : undefined,
    partLemmas: knowsLemma && units.length > 1 ? units.map(({ lemmas }) => lemmas) : undefined,
    form: undefined,
  };
}

const readingOf = (units: readonly Unit[], text: string): string => units.map(({ start, end, reading }) => reading ?? text.slice(start, end)).join('');

/** The lemma of the first unit that bends stands for it and all behind it: `お` `読み` `する`, `使わ` `れ` `た` → `使う`. */
function lemmaOf(units: readonly Unit[], text: string): string {
  const bends = units.findIndex(({ pos = '' }, i) => /^(動詞|形容詞)/.test(pos) || (i === 0 && pos.startsWith('助動詞')));
  const before = units.slice(0, bends < 0 ? units.length : bends).map(({ start, end }) => text.slice(start, end));
  return before.join('') + (bends < 0 ? '' : (units[bends]?.lemmas?.[0] ?? ''));
}
