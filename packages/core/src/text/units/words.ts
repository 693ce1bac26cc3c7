import { joinAddresses, mayHoldAddress } from '../addresses.ts';
import { isWide } from '../characters.ts';
import type { Token } from '../model.ts';
import type { Unit } from '../tools.ts';
import type { WordSpans } from '../words.ts';
import { japanese } from './ja.ts';
import type { UnitRules } from './rules.ts';
import { thai } from './th.ts';
import { chinese } from './zh.ts';

const asTheyAre: UnitRules = { refine: (_, units) => [...units], group: () => 1 };
const byLanguage: Readonly<Record<string, UnitRules>> = { ja: japanese, th: thai, zh: chinese };
/** Languages whose words Unicode's own dictionary finds well enough for the rules here to stand on. */
const overIntl: ReadonlySet<string> = new Set(['th']);

export const unitRulesFor = (language: string): UnitRules => byLanguage[language.split('-')[0] ?? ''] ?? asTheyAre;

/** The segmenter of a language that needs none from outside; null where there is none. */
export function ownSegmenter(language: string): ((text: string) => Unit[]) | null {
  if (!overIntl.has(language.split('-')[0] ?? '')) return null;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) => Array.from(segmenter.segment(text), ({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** Words made of a segmenter's units: the `i`th consists of `units[i]`. */
export interface UnitWords extends WordSpans {
  units: Unit[][];
}

/** The words of one text: units grouped as a learner expects them; an address is one word. */
export function wordsOfUnits(text: string, found: readonly Unit[], { refine, group }: UnitRules): UnitWords {
  const units = refine(text, wellOrdered(text, found));
  const out: UnitWords = { starts: [], ends: [], parts: new Map(), isLatin: false, units: [] };
  for (let first = 0; first < units.length; ) {
    let after = first + group(text, units, first);
    while (units[after]?.joins && units[after]?.start === units[after - 1]?.end) after++;
    push(out, after === first + 1 ? [units[first] as Unit] : units.slice(first, after));
    first = after;
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

function push(out: UnitWords, units: Unit[]): void {
  const first = units[0] as Unit;
  const last = units.at(-1) as Unit;
  if (units.length > 1)
    out.parts.set(
      out.starts.length,
      units.map(({ start, end }) => end - start),
    );
  out.starts.push(first.start);
  out.ends.push(last.end);
  out.units.push(units);
}

const NOT_ASCII = /[^ -~]/g;

function withAddresses(text: string, words: UnitWords): UnitWords {
  const [starts, ends] = joinAddresses(text.replace(NOT_ASCII, ' '), words.starts, words.ends);
  const out: UnitWords = { starts: [], ends: [], parts: new Map(), isLatin: false, units: [] };
  const unitsAt = new Map(words.starts.map((start, i) => [start, words.units[i] as Unit[]]));
  starts.forEach((start, i) => {
    const end = ends[i] as number;
    const units = unitsAt.get(start);
    push(out, units?.at(-1)?.end === end ? units : [{ start, end }]);
  });
  return out;
}

/** Gives the words of a sentence what their units know: lemmas and readings. The first of them is word number `first`. */
export function addFacts(tokens: readonly Token[], { units }: UnitWords, first: number, text: string): void {
  let word = first;
  for (const token of tokens) {
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const own = units[word++] as Unit[];
    if (token.key === undefined) continue;
    if (own[0]?.isName) token.is = 'name';
    if (own.length === 1 && own[0]?.lemmas === undefined) {
      if (own[0]?.reading !== undefined) token.reading = own[0].reading;
      continue;
    }
    const lemmas = lemmasOf(own, text);
    if (lemmas && lemmas[0] !== token.key) token.lemmas = lemmas;
    if (own.some(({ reading }) => reading !== undefined)) token.reading = own.map(({ start, end, reading }) => reading ?? text.slice(start, end)).join('');
    token.parts?.forEach((part, i) => {
      const { lemmas } = own[i] as Unit;
      if (lemmas) part.lemmas = lemmas;
    });
  }
}

/** The lemma of the first unit that bends stands for it and all behind it: `お` `読み` `する`, `使わ` `れ` `た` → `使う`. */
function lemmasOf(units: readonly Unit[], text: string): string[] | null {
  if (!units.some(({ lemmas }) => lemmas)) return null;
  const bends = units.findIndex(({ pos = '' }, i) => /^(動詞|形容詞)/.test(pos) || (i === 0 && pos.startsWith('助動詞')));
  const before = units.slice(0, bends < 0 ? units.length : bends).map(({ start, end }) => text.slice(start, end));
  const lemma = bends < 0 ? '' : (units[bends]?.lemmas?.[0] ?? '');
  return [before.join('') + lemma];
}
