import { joinAddresses, mayHoldAddress } from '../addresses.ts';
import { isWide } from '../characters.ts';
import type { Unit } from '../tools.ts';
import { addSpan, cleared, noSpans, type WordSpans } from '../word-spans.ts';
import type { UnitRules } from './rules.ts';

/** What the units of a word tell about it. */
export interface UnitFacts {
  isName: boolean;
  lemma: string | undefined;
  reading: string | undefined;
  /** Lemmas of its parts by their number, where it has any. */
  partLemmas: readonly (string[] | undefined)[] | undefined;
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

/** Words that lie side by side and are always of the same units: those of each are asked for once. Puts them into `out`, in place of what was there. */
export function wordsOfCut(text: string, cut: readonly string[], wordsOf: (piece: string) => UnitWords, rules: UnitRules, out: UnitWords): UnitWords {
  cleared(out);
  if (out.parts.size > 0) out.parts = new Map();
  let at = 0;
  for (let place = 0; place < cut.length; place++) {
    const piece = cut[place] as string;
    const { starts, ends, count, parts, facts } = wordsOf(piece);
    for (let i = 0; i < count; i++) {
      if (parts.size > 0) {
        const lengths = parts.get(i);
        if (lengths) out.parts.set(out.count, lengths);
      }
      out.facts[out.count] = facts[i] as UnitFacts;
      const reading = piece.length === 1 ? rules.readingBetween?.(piece, cut[place - 1] ?? '', cut[place + 1] ?? '') : undefined;
      if (reading !== undefined) out.facts[out.count] = { ...(facts[i] as UnitFacts), reading };
      addSpan(out, at + (starts[i] as number), at + (ends[i] as number));
    }
    at += piece.length;
  }
  return mayHoldAddress(text) ? withAddresses(text, out) : out;
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** A Chinese sign or kana says something: most texts here are made of them. */
const saysSomething = (text: string, start: number, end: number): boolean => isWide(text.charCodeAt(start)) || SAYS_SOMETHING.test(text.slice(start, end));

/** Leaves out marks and space, and whatever a segmenter gave twice or outside the text. */
function wellOrdered(text: string, found: readonly Unit[]): Unit[] {
  let at = 0;
  return found.filter(({ start, end }) => {
    if (start < at || end <= start || end > text.length || !saysSomething(text, start, end)) return false;
    at = end;
    return true;
  });
}

function addWord(out: UnitWords, text: string, units: readonly Unit[]): void {
  if (units.length > 1)
    out.parts.set(
      out.count,
      units.map(({ start, end }) => end - start),
    );
  out.facts.push(factsOf(units, text));
  addSpan(out, (units[0] as Unit).start, (units.at(-1) as Unit).end);
}

const NOT_ASCII = /[^ -~]/g;
const nothingKnown: UnitFacts = { isName: false, lemma: undefined, reading: undefined, partLemmas: undefined };

function withAddresses(text: string, words: UnitWords): UnitWords {
  const { starts, ends, count } = joinAddresses(text.replace(NOT_ASCII, ' '), words);
  const out = noWords();
  let word = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    while ((words.starts[word] as number) < start) word++;
    const isSame = words.starts[word] === start && words.ends[word] === end;
    const parts = isSame ? words.parts.get(word) : undefined;
    if (parts) out.parts.set(out.count, parts);
    out.facts.push(isSame ? (words.facts[word] as UnitFacts) : nothingKnown);
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
    partLemmas: knowsLemma && units.length > 1 ? units.map(({ lemmas }) => lemmas) : undefined,
  };
}

const readingOf = (units: readonly Unit[], text: string): string => units.map(({ start, end, reading }) => reading ?? text.slice(start, end)).join('');

/** The lemma of the first unit that bends stands for it and all behind it: `お` `読み` `する`, `使わ` `れ` `た` → `使う`. */
function lemmaOf(units: readonly Unit[], text: string): string {
  const bends = units.findIndex(({ pos = '' }, i) => /^(動詞|形容詞)/.test(pos) || (i === 0 && pos.startsWith('助動詞')));
  const before = units.slice(0, bends < 0 ? units.length : bends).map(({ start, end }) => text.slice(start, end));
  return before.join('') + (bends < 0 ? '' : (units[bends]?.lemmas?.[0] ?? ''));
}
