import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { hashOf } from '../platform/secrets.ts';
import type { Analyzer, Split } from './analysis.ts';
import { correctionsFor, everyText, type KeptCorrection, keptCorrection, rulesOf } from './corrections.store.ts';
import type { LibraryDb } from './library.store.ts';

export function createSplitting({ db }: Platform, analyzer: Analyzer) {
  const named = (lang: string, rules: readonly string[]): string =>
    rules.length === 0 ? analyzer.version(lang) : `${analyzer.version(lang)}-own${hashOf(rules.join(' ')).slice(0, 12)}`;
  return {
    versionOf: async (owner: OwnerId, lang: string, tx: LibraryDb = db.read): Promise<string> => named(lang, await rulesOf(tx, owner, lang)),

    /** How one lesson is split, or without an id any text of the language. */
    async splitOf(owner: OwnerId, lang: string, lessonId = everyText): Promise<Split & { corrections: KeptCorrection[] }> {
      const corrections = (await correctionsFor(db.read, owner, lang, lessonId)).map(keptCorrection);
      const rules = corrections.filter(({ at }) => at === null).map(({ id }) => id);
      return { lang, version: named(lang, rules), corrections };
    },
  };
}
export type Splitting = ReturnType<typeof createSplitting>;
