import { setImmediate as othersFirst } from 'node:timers/promises';
import {
  type AnalyzedBlock,
  analysisVersion,
  analyzeBlocks,
  type Block,
  type Correction,
  joinCounts,
  type LessonCounts,
  type OwnRules,
  type PackedText,
  packText,
  type TextPage,
} from '@glossa/core/text';
import type { OwnerId } from '../platform/ids.ts';

/** How the texts of an owner are split: by the rules of the language, and by what the owner put right. */
export interface Split {
  lang: string;
  /** Names the rules and what the owner put right for all texts of the language; a lesson of another version is redone. */
  version: string;
  corrections: readonly Correction[];
  /** What the owner added to the rules of the language. */
  own: OwnRules | null;
}

/** Splits texts into sentences and words; passed in, so that tests choose its version. */
export interface Analyzer {
  /** Names how a language is split now; pages made under another name are outdated. */
  version(lang: string, own: OwnRules | null): string;
  analyze(blocks: readonly Block[], lang: string, corrections: readonly Correction[], own: OwnRules | null): AnalyzedBlock[] | Promise<AnalyzedBlock[]>;
  /** The same of a stretch of a long text, as core's `packText` gives it: where the analysis is made elsewhere, little has to be brought from there. */
  pack(stretch: readonly Block[], isLast: boolean, split: Omit<Split, 'version'>): Promise<PackedText>;
  /** What an owner added to the rules of a language. */
  rulesOf(owner: OwnerId, lang: string): Promise<OwnRules | null>;
}
const byRules = (blocks: readonly Block[], lang: string, corrections: readonly Correction[], own: OwnRules | null): AnalyzedBlock[] =>
  analyzeBlocks(blocks, lang, undefined, corrections, own);
export const coreAnalyzer: Analyzer = {
  version: (lang: string) => analysisVersion(lang, process.versions.icu ?? ''),
  analyze: byRules,
  pack: async (stretch, isLast, { lang, corrections, own }) => packText(byRules(stretch, lang, corrections, own), isLast),
  rulesOf: async () => null,
};

/** A text as its pages, ready to be stored. */
export interface Analysis {
  version: string;
  pages: TextPage[];
  /** Running words, numbers apart. */
  words: number;
  countsJson: string;
}

/** Lets long analysis be watched and stopped; `report` counts characters. */
export interface Watch {
  signal?: AbortSignal;
  report?(done: number, total: number | null): Promise<void>;
}

const charactersAtOnce = 50_000;

/** Analyses a text stretch by stretch, letting other work run in between. */
export async function analyzeText(analyzer: Analyzer, blocks: readonly Block[], split: Split, { signal, report }: Watch = {}): Promise<Analysis> {
  const total = charactersOf(blocks);
  const pages: TextPage[] = [];
  const counts: LessonCounts[] = [];
  let open: Block[] = []; // the last page may still grow
  let done = 0;
  const stretches = [...stretchesOf(blocks)];
  for (const [at, stretch] of stretches.entries()) {
    signal?.throwIfAborted();
    done += charactersOf(stretch);
    open.push(...stretch);
    const packed = await analyzer.pack(open, at === stretches.length - 1, split);
    open = open.slice(packed.pages.reduce((sum, page) => sum + page.blocks, 0));
    pages.push(...packed.pages);
    counts.push(packed.counts);
    await report?.(done, total);
    await othersFirst();
  }
  const words = pages.reduce((sum, page) => sum + page.words, 0);
  return { version: split.version, pages, words, countsJson: JSON.stringify(joinCounts(counts)) };
}

export const charactersOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

function* stretchesOf(blocks: readonly Block[]): Generator<Block[]> {
  let stretch: Block[] = [];
  let length = 0;
  for (const block of blocks) {
    stretch.push(block);
    length += block.text.length;
    if (length < charactersAtOnce) continue;
    yield stretch;
    stretch = [];
    length = 0;
  }
  if (stretch.length > 0) yield stretch;
}
