import type { TextPage } from '@glossa/core/text';
import type { Database, Tx } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Analysis } from './analysis.ts';
import type { LessonRow } from './lessons.store.ts';
import * as store from './texts.store.ts';

/** Runs a write transaction. */
export type Write = <T>(run: (tx: Tx) => Promise<T>) => Promise<T>;

/**
 * The pages of a lesson are written as an edition, in many short transactions, beside the edition in use. Readers see
 * them only when the lesson's row names that edition, which is one small write:
 *
 *   lesson.edition = A        A: 0 1 2 3        in use
 *                             B: 0 1 …          being written; a crash leaves it unused
 *   lesson.edition = B        B: 0 1 2          in use;  A is removed, now or by upkeep
 */
export function createEditions(db: Database) {
  const discard = async (owner: OwnerId, lessonId: string, edition: string, write: Write): Promise<void> => {
    const pages = await store.countPages(db.read, owner, lessonId, edition);
    // From the end, so that what a crash leaves still has its first page, by which upkeep finds it.
    for (let from = Math.max(0, pages - pagesAtOnce); pages > 0; from = Math.max(0, from - pagesAtOnce)) {
      await write((tx) => store.deletePages(tx, owner, lessonId, edition, from));
      if (from === 0) return;
    }
  };

  return {
    discard,

    /** Writes the pages of a new edition; what an interrupted try under the same name has left is replaced. */
    async stage(owner: OwnerId, lessonId: string, edition: string, analysis: Analysis, write: Write) {
      await discard(owner, lessonId, edition, write);
      for (const { from, pages } of batches(analysis.pages)) await write((tx) => store.insertPages(tx, owner, lessonId, edition, from, pages));
      return {
        /** What the lesson's row says once this edition is in use. Throws where pages are missing, since upkeep took them for abandoned. */
        async columns(tx: Tx): Promise<Pick<LessonRow, 'edition' | 'analysis' | 'words' | 'pages'>> {
          const there = await store.countPages(tx, owner, lessonId, edition);
          if (there !== analysis.pages.length) throw new Error(`Edition ${edition} has ${there} of ${analysis.pages.length} pages.`);
          return { edition, analysis: analysis.version, words: analysis.words, pages: there };
        },
      };
    },
  };
}

const pagesAtOnce = 100;
const charactersAtOnce = 200_000;

/** Batches that are written well within 50 ms each. */
function* batches(pages: readonly TextPage[]): Generator<{ from: number; pages: TextPage[] }> {
  let batch: TextPage[] = [];
  let characters = 0;
  for (const [at, page] of pages.entries()) {
    batch.push(page);
    characters += page.packedJson.length;
    const last = at === pages.length - 1;
    if (!last && characters < charactersAtOnce && batch.length < pagesAtOnce) continue;
    yield { from: at + 1 - batch.length, pages: batch };
    batch = [];
    characters = 0;
  }
}
