import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Lesson } from '@glossa/contract';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';
import { upkeepKind } from '../platform/jobs/upkeep.ts';
import type { JobKind } from '../platform/jobs/work.ts';
import { forgetOperations } from '../platform/operations.ts';
import { everyOwner } from '../platform/owners.ts';
import type { Platform } from '../platform/platform.ts';
import { createEditions, type Write } from './editions.ts';
import type { Splitting } from './splitting.ts';
import type { TextPictures } from './text-pictures.ts';
import * as store from './texts.store.ts';

const day = 24 * 60 * 60 * 1000;
/** How long what was deleted can be brought back, and a client's operation is remembered. */
export const keptFor = 30 * day;

/** An analysis that failed is tried again after this long, or with other rules. */
const triedAgainAfter = 7 * day;
const queuedAtOnce = 100;

type Outdated = Pick<Lesson, 'id' | 'title'>;

/** Removes in the same transaction what other rooms keep about a lesson or a course that is going for good. */
export type Purged = (tx: Tx, owner: OwnerId, id: string) => Promise<void>;

export function createUpkeep(
  { db, clock, jobs, files }: Platform,
  { versionOf }: Splitting,
  { picturesIn }: Pick<TextPictures, 'picturesIn'>,
  reanalyze: (owner: OwnerId, id: string, edition: string, work: Work) => Promise<void>,
) {
  const [listeners, courseListeners]: [Purged[], Purged[]] = [[], []];
  const editions = createEditions(db);

  const analyzeLesson: JobKind<{ lessonId: string; version: string }> = {
    name: 'analyze-lesson',
    payload: z.object({ lessonId: z.string(), version: z.string() }),
    maxAttempts: 3,
    background: true,
    async run(work) {
      const { lessonId } = work.payload;
      if (work.owner) await reanalyze(work.owner, lessonId, work.jobId, work);
      return { lessonId };
    },
  };

  /** Removes for good what was deleted more than 30 days ago. */
  const purgeDeleted = upkeepKind('purge-deleted', async (work) => {
    const owners = await everyOwner(db.read);
    for (const [at, owner] of owners.entries()) {
      await purge(owner, work.write);
      await work.report(at + 1, owners.length);
    }
  });

  const sweep = upkeepKind('sweep-outdated', async () => {
    await sweepOutdated();
  });

  /** Queues the work, unless it has failed lately: the text and the rules are the same, so it would fail again. Returns how much it was. */
  async function redo(owner: OwnerId, outdated: readonly Outdated[], version: string): Promise<number> {
    const hasFailed = outdated.length > 0 ? await jobs.failedSince(analyzeLesson, owner, clock.now() - triedAgainAfter) : () => false;
    const wanted = outdated
      .map(({ id, title }) => ({ owner, label: title, payload: { lessonId: id, version }, dedupeKey: `analyze-lesson ${owner} ${id}` }))
      .filter(({ payload }) => !hasFailed(payload));
    for (let at = 0; at < wanted.length; at += queuedAtOnce) {
      if (at > 0) await othersFirst();
      await db.write(async (tx) => {
        for (const job of wanted.slice(at, at + queuedAtOnce)) await jobs.enqueue(tx, analyzeLesson, job);
      });
    }
    return wanted.length;
  }

  return {
    kinds: [analyzeLesson] as JobKind[],
    upkeepKinds: [purgeDeleted, sweep],

    /** `version` is how it is to be split now. */
    async redoAnalysis(owner: OwnerId, lesson: Outdated, version: string): Promise<void> {
      if ((await redo(owner, [lesson], version)) > 0) jobs.wake();
    },

    sweepOutdated,

    /** Has the lessons of a language analysed again whose rules have changed. */
    async redoLanguage(owner: OwnerId, lang: string): Promise<void> {
      if ((await sweepLanguage(owner, lang)) > 0) jobs.wake();
    },

    /** Tells other rooms of a lesson that goes for good. */
    whenPurged(listener: Purged): void {
      listeners.push(listener);
    },

    /** Tells other rooms of a course that goes for good; its lessons went before it. */
    whenCoursePurged(listener: Purged): void {
      courseListeners.push(listener);
    },
  };

  /** Has every outdated lesson of every owner analysed again, as jobs. Returns how many. */
  async function sweepOutdated(): Promise<number> {
    let swept = 0;
    for (const owner of await everyOwner(db.read)) {
      for (const lang of await store.languagesOf(db.read, owner)) swept += await sweepLanguage(owner, lang);
    }
    if (swept > 0) jobs.wake();
    return swept;
  }

  async function sweepLanguage(owner: OwnerId, lang: string): Promise<number> {
    const version = await versionOf(owner, lang);
    return redo(owner, await store.outdatedLessons(db.read, owner, lang, version), version);
  }

  async function purge(owner: OwnerId, write: Write): Promise<void> {
    const before = clock.now() - keptFor;
    for (const id of await store.lessonsDeletedBefore(db.read, owner, before)) {
      const inText = (await picturesIn(owner, id)).map((picture) => picture.id);
      await write(async (tx) => {
        const held = await store.removeLesson(tx, owner, id, before);
        if (!held) return;
        for (const file of [...held, ...inText]) await files.release(tx, owner, file);
        for (const tell of listeners) await tell(tx, owner, id);
      });
    }
    for (const { lessonId, edition } of await store.unusedEditions(db.read, owner, idBefore(clock.now() - day)))
      await editions.discard(owner, lessonId, edition, write);
    await write(async (tx) => {
      for (const { id, picture_id } of await store.removeCourses(tx, owner, before)) {
        if (picture_id !== null) await files.release(tx, owner, picture_id);
        for (const tell of courseListeners) await tell(tx, owner, id);
      }
      await forgetOperations(tx, owner, before);
    });
  }
}

interface Work {
  write: Write;
  signal: AbortSignal;
  report(done: number, total: number | null): Promise<void>;
}

/** Sorts before every UUIDv7 made at or after a time: those begin with the milliseconds. */
const idBefore = (time: number): string => {
  const hex = time.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
};
