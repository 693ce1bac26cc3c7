import type { LanguageDescriptor, SentenceRules, SpanRules } from './languages/descriptor.ts';

/** A descriptor's sentence rules, ready to be asked. */
export interface SentenceSplitter {
  segmenter: Intl.Segmenter;
  neverEnd: ReadonlySet<string>;
  seldomEnd: ReadonlySet<string>;
  /** Last words of abbreviations of several words. */
  pairEnds: ReadonlySet<string>;
  /** First words of abbreviations of several words → what follows: `z` → `. b` */
  pairsByStart: ReadonlyMap<string, string[]>;
  beforeNumbers: ReadonlySet<string>;
  starters: ReadonlySet<string>;
  /** What may begin a sentence right behind a full stop, without a space. */
  gluedStarters: ReadonlySet<string>;
  unmarked: ReadonlySet<string>;
  marks: string;
  beforeOrdinals: ReadonlySet<string>;
  afterOrdinals: ReadonlySet<string>;
  afterQuotes: readonly string[];
  ends: RegExp | null;
  colonEnds: SentenceRules['colonEnds'];
  smallStarts: boolean;
  spans: SpanRules | null;
}

export function sentenceSplitter({ code, sentences: rules }: LanguageDescriptor): SentenceSplitter {
  return {
    segmenter: new Intl.Segmenter(code, { granularity: 'sentence' }),
    neverEnd: abbreviations(rules.neverEnd),
    seldomEnd: abbreviations(rules.seldomEnd),
    pairEnds: new Set([...rules.neverEnd, ...rules.seldomEnd].filter((entry) => entry.includes(' ')).map((entry) => entry.slice(entry.lastIndexOf(' ') + 1))),
    pairsByStart: pairsByStart([...rules.neverEnd, ...rules.seldomEnd]),
    beforeNumbers: new Set(rules.beforeNumbers),
    starters: new Set(rules.starters),
    gluedStarters: new Set([...rules.starters, ...rules.neverEnd]),
    unmarked: new Set(rules.unmarked),
    marks: rules.marks,
    beforeOrdinals: new Set(rules.ordinals.before),
    afterOrdinals: new Set(rules.ordinals.after),
    afterQuotes: rules.afterQuotes,
    ends: rules.ends,
    colonEnds: rules.colonEnds,
    smallStarts: rules.smallStarts,
    spans: rules.spans,
  };
}

/** Abbreviations of several words also without their spaces (`z.b`), and by their last two words (`u. z` of `n. u. z`). */
const abbreviations = (entries: SentenceRules['neverEnd']): Set<string> =>
  new Set(entries.flatMap((entry) => (entry.includes(' ') ? [entry, entry.replaceAll('. ', '.'), entry.split(' ').slice(-2).join(' ')] : [entry])));

function pairsByStart(entries: readonly string[]): Map<string, string[]> {
  const pairs = new Map<string, string[]>();
  for (const entry of entries) {
    const dot = entry.indexOf('. ');
    if (dot > 0) pairs.set(entry.slice(0, dot), [...(pairs.get(entry.slice(0, dot)) ?? []), entry.slice(dot)]);
  }
  return pairs;
}
