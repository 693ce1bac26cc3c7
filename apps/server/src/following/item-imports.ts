import type { Job } from '@glossa/contract';
import type { Importing } from '../importing/importing.ts';
import type { Library } from '../library/library.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Jobs } from '../platform/jobs/jobs.ts';
import type { Platform } from '../platform/platform.ts';
import type { KeptFeed, Problem } from './following.store.ts';
import { itemPage } from './item-pages.ts';
import { itemsUnderway, type KeptItem, noteTry } from './items.store.ts';

/** Makes lessons of a feed's items, by the jobs that import anything. */
export function createItemImports(
  { db }: Pick<Platform, 'db'>,
  importing: Pick<Importing, 'importPage' | 'importUrl'>,
  library: Library,
  jobs: Pick<Jobs, 'these'>,
) {
  return {
    /**
     * Begins the jobs of all items that are to be imported and have none yet. The act is named by item and try, so that
     * what a crash cut off is begun once, however often this is called.
     */
    async begin(owner: OwnerId, feed: KeptFeed): Promise<void> {
      const items = await itemsUnderway(db.read, owner, feed.id, 'no-job');
      if (items.length === 0) return;
      const courseId = (await library.courseStillThere(owner, feed.courseId)) ?? undefined;
      for (const item of items) {
        const set = await beginOne(owner, feed, item, courseId).then(({ id }) => ({ job_id: id }), waitingWith);
        await db.write((tx) => noteTry(tx, owner, feed.id, item, set));
      }
    },

    /** Looks how the imports have ended that were begun. */
    async settle(owner: OwnerId, feedId: string): Promise<void> {
      const items = await itemsUnderway(db.read, owner, feedId, 'job');
      if (items.length === 0) return;
      const found = await jobs.these(
        owner,
        items.map(({ jobId }) => jobId as string),
      );
      const ended = items.flatMap((item) => {
        const set = afterJob(found.get(item.jobId as string));
        return set ? [{ item, set }] : [];
      });
      if (ended.length === 0) return;
      await db.write(async (tx) => {
        for (const { item, set } of ended) await noteTry(tx, owner, feedId, item, set);
      });
    },
  };

  async function beginOne(owner: OwnerId, feed: KeptFeed, item: KeptItem, courseId: string | undefined): Promise<Job> {
    const common = { operationId: `feed-${item.id}-${item.tries}`, lang: feed.lang, courseId, title: item.title || undefined, same: 'use' as const };
    if (item.content !== null) return importing.importPage(owner, { ...common, url: item.link ?? feed.site ?? feed.address, html: itemPage(item, feed) });
    if (item.link === null) throw new DomainError('text-empty');
    return importing.importUrl(owner, { ...common, url: item.link });
  }
}
export type ItemImports = ReturnType<typeof createItemImports>;

const again = (problem: Problem | null) => ({ state: 'waiting', job_id: null, problem_json: problem && JSON.stringify(problem) });

function waitingWith(error: unknown) {
  if (error instanceof DomainError) return again({ code: error.code, params: error.params });
  throw error;
}

/** What becomes of an item when its job has ended; null while it goes on. */
function afterJob(job: Job | undefined) {
  if (job === undefined || job.state === 'cancelled') return again(null);
  if (job.state === 'failed' || job.state === 'dead') return again(job.problem);
  return job.state === 'done' ? { state: 'imported', lesson_id: String(job.result?.lessonId), content: null } : null;
}
