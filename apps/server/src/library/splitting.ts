import type { OwnRules } from '@glossa/core/text';
import { digestOf } from '../platform/digest.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import type { Analyzer, Split } from './analysis.ts';
import { correctionsFor, everyText, type KeptCorrection, keptCorrection, rulesOf } from './corrections.store.ts';
import type { LibraryDb } from './library.store.ts';

export function createSplitting({ db }: Platform, analyzer: Analyzer) {
  const named = (lang: string, own: OwnRules | null, corrections: readonly string[]): string =>
    corrections.length === 0 ? analyzer.version(lang, own) : `${analyzer.version(lang, own)}-own${digestOf(corrections.join(' ')).slice(0, 12)}`;
  return {
    versionOf: async (owner: OwnerId, lang: string): Promise<string> => named(lang, await analyzer.rulesOf(owner, lang), await rulesOf(db.read, owner, lang)),

    /** The same within a transaction, with what the owner added to the rules read before. */
    versionIn: async (tx: LibraryDb, owner: OwnerId, lang: string, own: OwnRules | null): Promise<string> => named(lang, own, await rulesOf(tx, owner, lang)),

    /** How one lesson is split, or without an id any text of the language. */
    async splitOf(owner: OwnerId, lang: string, lessonId = everyText): Promise<Split & { corrections: KeptCorrection[] }> {
      const corrections = (await correctionsFor(db.read, owner, lang, lessonId)).map(keptCorrection);
      const rules = corrections.filter(({ at }) => at === null).map(({ id }) => id);
      const own = await analyzer.rulesOf(owner, lang);
      return { lang, version: named(lang, own, rules), corrections, own };
    },
  };
}
export type Splitting = ReturnType<typeof createSplitting>;
