import type { LanguageDescriptor, WordRules } from './languages/descriptor.ts';

/** A descriptor's word rules, ready to be asked. */
export interface WordLookup {
  rules: WordRules;
  elisions: ReadonlySet<string>;
  clipped: ReadonlySet<string>;
  units: ReadonlySet<string>;
  /** Those behind a slash. */
  perUnits: ReadonlySet<string>;
  /** Words before numbers, with their dots: `ca.` */
  estimates: ReadonlySet<string>;
  whole: ReadonlySet<string>;
  /** Of whole words with both apostrophe and hyphen: what Intl gives as their first word → the words. */
  wholeByHead: ReadonlyMap<string, string[]>;
  clitics: ReadonlySet<string>;
  links: ReadonlySet<string>;
  pointers: ReadonlySet<string>;
  keeps: ReadonlySet<string>;
  prefixes: ReadonlySet<string>;
  /** Abbreviations of one word, whose dot belongs to them: always, when more follows, before a number. */
  dotted: ReadonlySet<string>;
  dottedInside: ReadonlySet<string>;
  dottedBeforeNumbers: ReadonlySet<string>;
  /** First words of abbreviations of two: `p` → `. ex.` */
  dottedBefore: ReadonlyMap<string, string[]>;
  /** Words that may begin a sentence without a space before it. */
  starters: ReadonlySet<string>;
}

/** Written the same nearly everywhere; single letters are left to the languages. */
const UNITS = ['km', 'cm', 'mm', 'kg', 'mg', 'ml', 'kw', 'mw', 'gw', 'kwh', 'hz', 'khz', 'mhz', 'ghz', 'kb', 'mb', 'gb', 'tb', 'kbps', 'mbps', 'mph'];

/** Units in any language, where a space parts them from their number: `5 m`. */
export const LETTER_UNITS: readonly string[] = ['m', 'g', 'h', 'l'];
const UNITS_BEHIND_SLASH = ['s', 'min'];

export function wordLookup({ words: rules, sentences }: LanguageDescriptor): WordLookup {
  const abbreviations = [...sentences.neverEnd, ...sentences.seldomEnd];
  return {
    rules,
    elisions: new Set(rules.elisions),
    clipped: new Set(rules.clipped),
    units: new Set([...UNITS, ...rules.units]),
    perUnits: new Set([...UNITS, ...LETTER_UNITS, ...UNITS_BEHIND_SLASH, ...rules.units, ...rules.unitsBehindSlash]),
    estimates: new Set(['ca', ...rules.estimates].map((word) => `${word}.`)),
    whole: new Set(rules.whole),
    wholeByHead: grouped(rules.whole.map((word) => [word.split('-')[0] ?? word, word] as const).filter(([head, word]) => head !== word && head.includes("'"))),
    clitics: new Set(rules.clitics),
    links: new Set(rules.links),
    pointers: new Set(rules.pointers.endings),
    keeps: new Set(rules.pointers.keeps),
    prefixes: new Set(rules.prefixes),
    dotted: lastWords(sentences.seldomEnd),
    dottedInside: lastWords(sentences.neverEnd),
    dottedBeforeNumbers: lastWords(sentences.beforeNumbers),
    dottedBefore: grouped(
      abbreviations.filter((pair) => pair.includes('. ')).map((pair) => [pair.slice(0, pair.indexOf('. ')), `${pair.slice(pair.indexOf('. '))}.`] as const),
    ),
    starters: new Set([...sentences.starters, ...sentences.neverEnd]),
  };
}

/** Those of several words also as they are without spaces: `p. ex` → `ex`, `p.ex`. */
const lastWords = (entries: readonly string[]): Set<string> =>
  new Set(entries.flatMap((entry) => [entry.split(' ').at(-1) ?? '', entry.replaceAll('. ', '.')]));

function grouped(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

/** The form in which a descriptor writes its words. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return straight.includes('‐') || straight.includes('‑') ? straight.replaceAll(/[‐‑]/g, '-') : straight;
}
