import { type AnalyzedBlock, analyzeBlocks, type Block, type Correction, type OwnRules, type PackedText, packText } from '@glossa/core/text';
import { installedPackages } from '../platform/packages.ts';
import { answerQuestions } from '../platform/thread-entry.ts';
import { createTools } from './packs.ts';

export interface ToAnalyse {
  blocks: readonly Block[];
  lang: string;
  corrections: readonly Correction[];
  own: OwnRules | null;
  /** Whether the blocks are wanted as pages, as a stretch of a text or its end. */
  packed?: 'stretch' | 'end';
}
export interface Analysed {
  /** None where they are wanted packed. */
  blocks: AnalyzedBlock[];
  packed?: PackedText;
  /** Why a language's tools could not be loaded, if so. */
  failure?: string;
}

const failures = new Map<string, string>();
const tools = createTools(installedPackages, (lang, error) => failures.set(lang, error instanceof Error ? error.message : String(error)));

answerQuestions<ToAnalyse, Analysed>(async ({ blocks, lang, corrections, own, packed }) => {
  const analyzed = analyzeBlocks(blocks, lang, await tools.toolsFor(lang), corrections, own);
  const failure = failures.get(lang);
  const answer = packed ? { blocks: [], packed: packText(analyzed, packed === 'end') } : { blocks: analyzed };
  return failure === undefined ? answer : { ...answer, failure };
});
