import type { CorrectionRule, CorrectionScope, Lesson, TextCorrection } from '@glossa/contract';
import { type Anchor, type Block, type Correction, countWords, exchangeCounts, isSound, type LessonCounts, type PackedPage, packPage } from '@glossa/core/text';
import type { Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import type { Analyzer } from './analysis.ts';
import { refuseTooMany } from './correction-limit.ts';
import * as store from './corrections.store.ts';
import * as lessons from './lessons.store.ts';
import { found } from './lessons.ts';
import type { Splitting } from './splitting.ts';
import * as texts from './texts.store.ts';

export interface WantedCorrection {
  scope: CorrectionScope;
  anchor: Anchor;
  rule: CorrectionRule;
}

const tries = 5;

/** A lesson as it is before a correction. */
interface Read {
  lesson: lessons.LessonRow;
  blocks: Block[];
}
/** What a correction changes: what holds afterwards, which page shows it, and how it is kept. */
interface Change {
  corrections: readonly Correction[];
  page: number;
  keep(tx: Tx): Promise<void>;
}

/**
 * Corrections by hand. The page they are made on is split anew in the same step, so that the reader sees them at once; what
 * else a rule for a whole language touches is redone as any outdated analysis.
 */
export function createCorrections(
  { db, clock, ids }: Platform,
  analyzer: Analyzer,
  { versionOf, versionIn }: Pick<Splitting, 'versionOf' | 'versionIn'>,
  redo: (owner: OwnerId, lesson: Lesson, version: string) => Promise<void>,
) {
  const read = async (owner: OwnerId, lessonId: string): Promise<Read> => {
    const text = await texts.readText(db.read, owner, lessonId);
    if (!text) throw new DomainError('lesson-not-found');
    return text;
  };

  /** Carries out a change, again where the lesson was changed meanwhile. */
  const carryOut = async (owner: OwnerId, lessonId: string, plan: (text: Read) => Promise<Change>): Promise<void> => {
    for (let tried = 0; tried < tries; tried++) {
      const text = await read(owner, lessonId);
      const change = await plan(text);
      if (await redrawn(owner, text, change)) {
        const after = found(await lessons.findLesson(db.read, owner, lessonId));
        const version = await versionOf(owner, after.lang);
        if (after.analysis !== version) await redo(owner, lessons.toLesson(after), version);
        return;
      }
    }
    throw new DomainError('lesson-changed');
  };

  /** Writes one page as it is split now, in place: a page is one row, so readers see it before or after. False where the lesson was changed since. */
  const redrawn = async (owner: OwnerId, { lesson, blocks }: Read, { corrections, page, keep }: Change): Promise<boolean> => {
    const [before] = await texts.readPages(db.read, owner, lesson, page, 1);
    if (!before) throw new DomainError('page-not-found');
    const here = new Set(before.blocks.map(({ id }) => id));
    const own = await analyzer.rulesOf(owner, lesson.lang);
    const analyzed = await analyzer.analyze(
      blocks.filter(({ id }) => here.has(id)),
      lesson.lang,
      corrections,
      own,
    );
    const after = packPage(analyzed);
    const [gone, come] = [countWords([before]), countWords([after])];
    return db.write(async (tx) => {
      const seen = { edition: lesson.edition, corrected: lesson.corrected };
      const set = { corrected: lesson.corrected + 1, words: lesson.words + runningWords(come) - runningWords(gone) };
      if (!(await lessons.updateLesson(tx, owner, lesson.id, set, seen))) return false;
      await keep(tx);
      await writePage(tx, owner, lesson, page, after, runningWords(come));
      const counts = (await texts.readCounts(tx, owner, [lesson.id])).get(lesson.id);
      if (counts) await texts.saveCounts(tx, owner, lesson.id, JSON.stringify(exchangeCounts(counts, gone, come)));
      // A whole lesson on one page is split by the newest rules now, those for its language among them.
      if (lesson.pages === 1) await lessons.updateLesson(tx, owner, lesson.id, { analysis: await versionIn(tx, owner, lesson.lang, own) });
      return true;
    });
  };

  const pageOf = async (owner: OwnerId, { lesson, blocks }: Read, blockId: string): Promise<number> => {
    const page = await texts.pageOfBlock(db.read, owner, lesson, blocks, blockId);
    if (page === null) throw new DomainError('page-not-found');
    return page;
  };

  const listed = async (owner: OwnerId, lesson: lessons.LessonRow): Promise<TextCorrection[]> => store.correctionsFor(db.read, owner, lesson.lang, lesson.id);

  return {
    async listCorrections(owner: OwnerId, lessonId: string): Promise<TextCorrection[]> {
      const all = await listed(owner, found(await lessons.findLesson(db.read, owner, lessonId)));
      return all.sort((a, b) => (a.id < b.id ? 1 : -1));
    },

    async correctText(owner: OwnerId, lessonId: string, { scope, anchor, rule }: WantedCorrection): Promise<TextCorrection> {
      const id = ids.next();
      let made: TextCorrection | undefined;
      await carryOut(owner, lessonId, async (text) => {
        const { lesson, blocks } = text;
        const all = await listed(owner, lesson);
        const written = blocks.find((block) => block.id === anchor.blockId)?.text.slice(anchor.start, anchor.end) ?? '';
        const inLesson = scope === 'lesson';
        made = { id, lang: lesson.lang, lessonId: inLesson ? lesson.id : null, text: written, rule, anchor: inLesson ? anchor : null, createdAt: clock.now() };
        const correction = store.keptCorrection(made);
        if (written.length !== anchor.end - anchor.start || !isSound(correction)) throw new DomainError('correction-invalid');
        refuseTooMany(all.filter((other) => other.lessonId === made?.lessonId).length);
        const row = store.rowOf(made);
        const page = await pageOf(owner, text, anchor.blockId);
        return { corrections: [...all.map(store.keptCorrection), correction], page, keep: (tx) => store.addCorrection(tx, owner, row) };
      });
      return made as TextCorrection;
    },

    /** `page` is shown without it at once, where it has no place of its own. */
    removeCorrection: (owner: OwnerId, lessonId: string, correctionId: string, page = 0): Promise<void> =>
      carryOut(owner, lessonId, async (text) => {
        const all = await listed(owner, text.lesson);
        const removed = all.find(({ id }) => id === correctionId);
        if (!removed) throw new DomainError('correction-not-found');
        const rest = all.filter((other) => other !== removed).map(store.keptCorrection);
        const stands = text.blocks.some(({ id }) => id === removed.anchor?.blockId);
        return {
          corrections: rest,
          page: removed.anchor && stands ? await pageOf(owner, text, removed.anchor.blockId) : Math.min(page, text.lesson.pages - 1),
          keep: (tx) => store.removeCorrection(tx, owner, correctionId),
        };
      }),
  };
}

const runningWords = ({ counts }: LessonCounts): number => counts.reduce((sum, count) => sum + count, 0);

const writePage = (tx: Tx, owner: OwnerId, lesson: lessons.LessonRow, page: number, packed: PackedPage, words: number): Promise<void> =>
  texts.replacePage(tx, owner, lesson, page, { words, blocks: packed.blocks.length, packedJson: JSON.stringify(packed) });
