import { setImmediate as othersFirst } from 'node:timers/promises';
import {
  type AnalyzedBlock,
  analysisVersion,
  analyzeBlocks,
  type Block,
  type Correction,
  countWords,
  type LessonCounts,
  type OwnRules,
  type PackedPage,
  packPage,
  paginate,
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
  /** What an owner added to the rules of a language. */
  rulesOf(owner: OwnerId, lang: string): Promise<OwnRules | null>;
}
export const coreAnalyzer = {
  version: (lang: string) => analysisVersion(lang, process.versions.icu ?? ''),
  analyze: (blocks: readonly Block[], lang: string, corrections: readonly Correction[], own: OwnRules | null) =>
    analyzeBlocks(blocks, lang, undefined, corrections, own),
  rulesOf: async () => null,
} satisfies Analyzer;

/** A text as its pages, ready to be stored. */
export interface Analysis {
  version: string;
  pages: StoredPage[];
  /** Running words, numbers apart. */
  words: number;
  countsJson: string;
}
export interface StoredPage {
  words: number;
  blocks: number;
  packedJson: string;
}

/** Lets long analysis be watched and stopped; `report` counts characters. */
export interface Watch {
  signal?: AbortSignal;
  report?(done: number, total: number | null): Promise<void>;
}

const charactersAtOnce = 50_000;

/** Analyses a text piece by piece, letting other work run in between. */
export async function analyzeText(analyzer: Analyzer, blocks: readonly Block[], split: Split, { signal, report }: Watch = {}): Promise<Analysis> {
  const total = charactersOf(blocks);
  const pages: PackedPage[] = [];
  let open: AnalyzedBlock[] = [];
  let done = 0;
  for (const piece of piecesOf(blocks)) {
    signal?.throwIfAborted();
    const cut = paginate([...open, ...(await analyzer.analyze(piece, split.lang, split.corrections, split.own))]);
    open = cut.pop() ?? []; // the last page may still grow
    for (const page of cut) pages.push(packPage(page));
    done += charactersOf(piece);
    await report?.(done, total);
    await othersFirst();
  }
  for (const page of paginate(open)) pages.push(packPage(page));
  return packed(split.version, pages);
}

function packed(version: string, pages: readonly PackedPage[]): Analysis {
  const counts = countWords(pages);
  return {
    version,
    pages: pages.map((page) => ({ words: runningWords(countWords([page])), blocks: page.blocks.length, packedJson: JSON.stringify(page) })),
    words: runningWords(counts),
    countsJson: JSON.stringify(counts),
  };
}

const runningWords = ({ counts }: LessonCounts): number => counts.reduce((sum, count) => sum + count, 0);

export const charactersOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

function* piecesOf(blocks: readonly Block[]): Generator<Block[]> {
  let piece: Block[] = [];
  let length = 0;
  for (const block of blocks) {
    piece.push(block);
    length += block.text.length;
    if (length < charactersAtOnce) continue;
    yield piece;
    piece = [];
    length = 0;
  }
  if (piece.length > 0) yield piece;
}
