import type { OwnLanguage } from '@glossa/contract';
import { isLanguageCode } from '@glossa/core/languages';
import { isOwnLetter, mostLetters, type OwnRules, ownAbbreviation } from '@glossa/core/text';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import * as store from './own-languages.store.ts';

const most = 100;

/** Told when texts of a language are to be split anew. */
export type RulesChanged = (owner: OwnerId, lang: string) => Promise<void>;

/** What learners add to languages: each has their own, and only their own texts are split by it. */
export function createOwnLanguages({ db, clock }: Pick<Platform, 'db' | 'clock'>) {
  let changed: RulesChanged = async () => undefined;
  return {
    listOwn: (owner: OwnerId): Promise<OwnLanguage[]> => store.listOwn(db.read, owner),

    /** What splits texts; null where there is nothing of the kind. */
    async rulesOf(owner: OwnerId, lang: string): Promise<OwnRules | null> {
      const own = await store.findOwn(db.read, owner, lang);
      return own && (own.letters !== '' || own.abbreviations.length > 0) ? { letters: own.letters, abbreviations: own.abbreviations } : null;
    },

    async saveOwn(owner: OwnerId, lang: string, given: Pick<OwnLanguage, 'name' | 'dir' | 'letters' | 'abbreviations'>, seen: number): Promise<OwnLanguage> {
      if (!isLanguageCode(lang)) throw new DomainError('language-unknown', { lang });
      const own: OwnLanguage = { lang, name: given.name || null, dir: given.dir, ...checked(given), revision: seen + 1, updatedAt: clock.now() };
      await db.write(async (tx) => {
        if (seen === 0 && (await store.listOwn(tx, owner)).length >= most) throw new DomainError('too-many-languages', { limit: most });
        if (!(await store.saveOwn(tx, owner, own, seen))) throw new DomainError('language-changed');
      });
      await changed(owner, lang);
      return own;
    },

    async removeOwn(owner: OwnerId, lang: string): Promise<void> {
      await db.write((tx) => store.removeOwn(tx, owner, lang));
      await changed(owner, lang);
    },

    whenRulesChange(listener: RulesChanged): void {
      changed = listener;
    },
  };
}
export type OwnLanguages = ReturnType<typeof createOwnLanguages>;

/** Rules as core takes them, each once. Throws for what can be none. */
function checked({ letters, abbreviations }: OwnRules): { letters: string; abbreviations: string[] } {
  const signs = [...new Set(letters.normalize('NFC').replaceAll(' ', ''))];
  const odd = signs.find((sign) => !isOwnLetter(sign));
  if (odd !== undefined) throw new DomainError('language-rule-invalid', { rule: odd });
  if (signs.length > mostLetters) throw new DomainError('language-rule-invalid', { rule: letters.slice(0, 60) });
  const entries = abbreviations.map((written) => {
    const entry = ownAbbreviation(written);
    if (entry === null) throw new DomainError('language-rule-invalid', { rule: written });
    return entry;
  });
  return { letters: signs.join(''), abbreviations: [...new Set(entries)] };
}
