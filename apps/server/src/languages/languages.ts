import type { Language } from '@glossa/contract';
import { languages as descriptors } from '@glossa/core/languages';
import { type AnalyzedBlock, analysisVersion, analyzeBlocks, type Block, type Correction } from '@glossa/core/text';
import type { Log } from '../platform/log.ts';
import { installedPackages, type Packages } from '../platform/packages.ts';
import { openThread, type Thread } from '../platform/thread.ts';
import type { Analysed, ToAnalyse } from './analyst.ts';
import { missingFor, toolsVersion } from './packs.ts';

export { createTools } from './packs.ts';

const openAnalyst = (): Thread<ToAnalyse, Analysed> => openThread(new URL('./analyst.ts', import.meta.url));

/**
 * The languages that can be read here: those core has a descriptor for (any other well-formed code is split by Unicode's
 * rules alone), and how they are analysed. A language with heavy tools is analysed in a thread of its own, so that neither
 * loading them nor their work holds up requests; without its packages it is read by the rules.
 */
export function createLanguages(log: Log, packages: Packages = installedPackages, analyst: Thread<ToAnalyse, Analysed> = openAnalyst()) {
  const versionOf = (lang: string): string => toolsVersion(lang, packages);
  return {
    list: (): Language[] => descriptors.map(({ code, ownName, dir, support }) => ({ code, ownName, dir, support, missing: missingFor(code, packages) })),
    analyzer: {
      version: (lang: string): string => analysisVersion(lang, process.versions.icu ?? '', versionOf(lang)),
      analyze: async (blocks: readonly Block[], lang: string, corrections?: readonly Correction[]): Promise<AnalyzedBlock[]> => {
        if (versionOf(lang) === '') return analyzeBlocks(blocks, lang, {}, corrections);
        const { blocks: analyzed, failure } = await analyst.ask({ blocks, lang, corrections });
        if (failure !== undefined) log.warn({ lang, failure }, 'The tools of a language could not be loaded; it is read by the rules');
        return analyzed;
      },
    },
    close: () => analyst.close(),
  };
}
export type Languages = ReturnType<typeof createLanguages>;
