import { type AnalyzedBlock, analyzeBlocks, type Block, type Correction, type OwnRules } from '@glossa/core/text';
import { installedPackages } from '../platform/packages.ts';
import { answerQuestions } from '../platform/thread-entry.ts';
import { createTools } from './packs.ts';

export interface ToAnalyse {
  blocks: readonly Block[];
  lang: string;
  corrections: readonly Correction[];
  own: OwnRules | null;
}
export interface Analysed {
  blocks: AnalyzedBlock[];
  /** Why a language's tools could not be loaded, if so. */
  failure?: string;
}

const failures = new Map<string, string>();
const tools = createTools(installedPackages, (lang, error) => failures.set(lang, error instanceof Error ? error.message : String(error)));

answerQuestions<ToAnalyse, Analysed>(async ({ blocks, lang, corrections, own }) => {
  const analyzed = analyzeBlocks(blocks, lang, await tools.toolsFor(lang), corrections, own);
  const failure = failures.get(lang);
  return failure === undefined ? { blocks: analyzed } : { blocks: analyzed, failure };
});
