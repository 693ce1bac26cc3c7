import type { Language, OwnLanguage } from '@glossa/contract';
import { languages as descriptors, languageFor } from '@glossa/core/languages';
import {
  type AnalyzedBlock,
  analysisVersion,
  analyzeBlocks,
  type Block,
  type Correction,
  guessesLemmas,
  type OwnRules,
  type PackedText,
  packText,
} from '@glossa/core/text';
import { digestOf } from '../platform/digest.ts';
import type { Log } from '../platform/log.ts';
import { installedPackages, type Packages } from '../platform/packages.ts';
import { openThread, type Thread } from '../platform/thread.ts';
import type { Analysed, ToAnalyse } from './analyst.ts';
import { lemmasFrom, missingFor, toolsVersion } from './packs.ts';

export { createOwnLanguages, type OwnLanguages } from './own-languages.ts';
export { createTools } from './packs.ts';

const openAnalyst = (): Thread<ToAnalyse, Analysed> => openThread(new URL('./analyst.ts', import.meta.url));

/**
 * The languages that can be read here: those core has a descriptor for (any other well-formed code is split by Unicode's
 * rules alone), and how they are analysed. A language with heavy tools is analysed in a thread of its own, so that neither
 * loading them nor their work holds up requests; without its packages it is read by the rules.
 */
export function createLanguages(log: Log, packages: Packages = installedPackages, analyst: Thread<ToAnalyse, Analysed> = openAnalyst()) {
  const versionOf = (lang: string): string => toolsVersion(lang, packages);
  const described = (code: string, own: OwnLanguage | undefined): Language => {
    const { ownName, dir, support } = languageFor(code);
    const missing = missingFor(code, packages);
    const lemmas = lemmasFrom(code, packages) ?? (guessesLemmas(code) ? 'rules' : 'none');
    const install = missing.length === 0 ? null : `npm install ${missing.join(' ')}`;
    return { code, ownName, name: own?.name ?? null, dir: own?.dir ?? dir, support, lemmas, missing, install };
  };
  const ask = async (question: ToAnalyse): Promise<Analysed> => {
    const answer = await analyst.ask(question);
    const { lang } = question;
    if (answer.failure !== undefined) log.warn({ lang, failure: answer.failure }, 'The tools of a language could not be loaded; it is read by the rules');
    return answer;
  };
  return {
    /** Those that a learner added follow those that are known. */
    list: (own: readonly OwnLanguage[] = []): Language[] => {
      const known = new Set(descriptors.map(({ code }) => code));
      const codes = [...known, ...own.flatMap(({ lang }) => (known.has(lang) ? [] : [lang]))];
      return codes.map((code) =>
        described(
          code,
          own.find(({ lang }) => lang === code),
        ),
      );
    },
    analyzer: {
      version: (lang: string, own: OwnRules | null = null): string =>
        `${analysisVersion(lang, process.versions.icu ?? '', versionOf(lang))}${own ? `-rules${digestOf(JSON.stringify(own)).slice(0, 12)}` : ''}`,
      analyze: async (
        blocks: readonly Block[],
        lang: string,
        corrections: readonly Correction[] = [],
        own: OwnRules | null = null,
      ): Promise<AnalyzedBlock[]> => {
        if (versionOf(lang) === '') return analyzeBlocks(blocks, lang, undefined, corrections, own);
        return (await ask({ blocks, lang, corrections, own })).blocks;
      },
      /** Analyses and packs in the same place, so that only the packed pages are copied from there. */
      pack: async (
        blocks: readonly Block[],
        isLast: boolean,
        { lang, corrections, own }: { lang: string; corrections: readonly Correction[]; own: OwnRules | null },
      ): Promise<PackedText> => {
        if (versionOf(lang) === '') return packText(analyzeBlocks(blocks, lang, undefined, corrections, own), isLast);
        return (await ask({ blocks, lang, corrections, own, packed: isLast ? 'end' : 'stretch' })).packed as PackedText;
      },
    },
    close: () => analyst.close(),
  };
}
export type Languages = ReturnType<typeof createLanguages>;
