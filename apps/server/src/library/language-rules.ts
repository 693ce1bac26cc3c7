import type { CorrectionRule, TextCorrection } from '@glossa/contract';
import { isLanguageCode } from '@glossa/core/languages';
import { isSound, wellFormed } from '@glossa/core/text';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { refuseTooMany } from './correction-limit.ts';
import * as store from './corrections.store.ts';

/** Corrections that hold in every text of a language, apart from any lesson: they are listed, taken back, and put there again. */
export function createLanguageRules({ db, clock, ids }: Pick<Platform, 'db' | 'clock' | 'ids'>, redoLanguage: (owner: OwnerId, lang: string) => Promise<void>) {
  return {
    listRules: (owner: OwnerId): Promise<TextCorrection[]> => store.allRules(db.read, owner),

    async addRule(owner: OwnerId, lang: string, given: string, rule: CorrectionRule): Promise<TextCorrection> {
      if (!isLanguageCode(lang)) throw new DomainError('language-unknown', { lang });
      const made: TextCorrection = { id: ids.next(), lang, lessonId: null, text: wellFormed(given), rule, anchor: null, createdAt: clock.now() };
      if (!isSound(store.keptCorrection(made))) throw new DomainError('correction-invalid');
      await db.write(async (tx) => {
        refuseTooMany((await store.rulesOf(tx, owner, lang)).length);
        await store.addCorrection(tx, owner, store.rowOf(made));
      });
      await redoLanguage(owner, lang);
      return made;
    },

    async removeRule(owner: OwnerId, id: string): Promise<void> {
      const lang = await db.write((tx) => store.removeRule(tx, owner, id));
      if (lang === undefined) throw new DomainError('correction-not-found');
      await redoLanguage(owner, lang);
    },
  };
}
