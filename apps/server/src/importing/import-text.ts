import type { Lesson } from '@glossa/contract';
import type { Library } from '../library/library.ts';
import { DomainError } from '../platform/errors.ts';
import { derivedId, type OwnerId } from '../platform/ids.ts';
import type { JobKind, JobResult, Work } from '../platform/jobs/work.ts';
import type { Platform } from '../platform/platform.ts';
import type { Translating } from '../translating/translating.ts';
import type { Contents } from './contents.ts';
import type { Counterparts } from './counterparts.ts';
import { fileIdsOf, type ImportPayload, importPayload } from './import-payload.ts';
import { createMaking } from './making.ts';
import { createOneByOne } from './one-by-one.ts';
import { createPlanning, idsOf, type Plan } from './planning.ts';
import { createSources, importPurpose } from './sources.ts';

type Made = JobResult & { last: Lesson };

/**
 * The job that makes a lesson of a stored file or of what an address leads to, or of a book a course of lessons. Run again
 * after a crash it finds what is made, and makes the rest.
 */
export function createImportText(
  platform: Pick<Platform, 'ids' | 'files' | 'fetch'>,
  { library, translating, counterparts }: { library: Library; translating: Pick<Translating, 'bring'>; counterparts: Counterparts },
  contents: Pick<Contents, 'read'>,
): JobKind<ImportPayload> {
  const { files } = platform;
  const contentOf = createSources(platform);
  const planOf = createPlanning(platform, library, counterparts, contents);
  const makeLessons = createMaking(platform, library, translating);
  const oneByOne = createOneByOne();

  return {
    name: 'import-text',
    payload: importPayload,
    maxAttempts: 3,
    async run(work) {
      const owner = work.owner as OwnerId;
      const { fileId, lessonId } = work.payload;
      const release = () =>
        work.write(async (tx) => {
          for (const id of fileIdsOf(work.payload)) await files.release(tx, owner, id);
        });
      try {
        // The file is let go when all is made and linked.
        const made = (await files.held(owner, fileId, importPurpose)) ? undefined : await library.madeLesson(owner, lessonId);
        const { last, ...told } = made ? { last: made } : await make(owner, work);
        const first = await library.madeLesson(owner, derivedId(lessonId, 0));
        await release();
        return { lessonId: first?.id ?? last.id, courseId: last.courseId, ...told };
      } catch (error) {
        if (error instanceof DomainError) await release(); // nothing will come of this file
        throw error;
      }
    },
  };

  /** The same file twice at once: the second finds what the first has made. */
  async function make(owner: OwnerId, work: Work<ImportPayload>): Promise<Made> {
    const content = await contentOf(owner, work);
    return oneByOne(`${owner} ${content.hash}`, async () => makeOrUse(owner, work, await planOf(owner, work, content)));
  }

  async function makeOrUse(owner: OwnerId, work: Work<ImportPayload>, plan: Plan): Promise<Made> {
    const there = await thereAlready(owner, work.payload, plan);
    const [same] = there;
    const told: JobResult = same ? { same: { lessonId: same.id, title: same.title } } : {};
    if (same && work.payload.same === 'use') {
      // They may have no translation yet; links that are there stay.
      const lessonIds = there.map(({ id }) => id);
      return { last: same, ...told, ...(await plan.counterparts.link(owner, lessonIds, work)) };
    }
    const last = await makeLessons(owner, work, plan);
    return { last, ...told, ...(await plan.counterparts.link(owner, idsOf(plan), work)) };
  }

  /** The lessons that have this text already, where it is not refused for that. */
  async function thereAlready(owner: OwnerId, { same }: ImportPayload, plan: Plan): Promise<Lesson[]> {
    const texts = plan.lessons.map(({ blocks }) => blocks);
    const there = await library.sameTexts(owner, texts, idsOf(plan));
    if (there[0] && same === 'refuse') throw new DomainError('text-already-here', { lessonId: there[0].id, title: there[0].title });
    return there;
  }
}
