import type { Sharing } from '@glossa/contract';
import { isLanguageCode } from '@glossa/core/languages';
import type { Library } from '../library/library.ts';
import type { Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Jobs } from '../platform/jobs/jobs.ts';
import type { Platform } from '../platform/platform.ts';
import { takeTurn } from '../platform/turns.ts';
import type { Translating } from '../translating/translating.ts';
import * as store from './publishing.store.ts';
import { type ReportDb, withdrawalsOf } from './reports.store.ts';
import { createReports, type Reporting } from './reports.ts';
import { createShownPages } from './shown.ts';
import { createTaking } from './taking.ts';

interface Target {
  kind: store.Kind;
  id: string;
}
interface Found extends Target {
  lang: string;
  /** A course's own id. */
  courseId: string;
}
interface Wish {
  visibility: Sharing['visibility'];
  translationLangs: readonly string[] | null;
}

/** What of a library everybody may see. */
export function createPublishing(
  platform: Platform,
  library: Library,
  translating: Translating,
  { jobs, ...reporting }: { jobs: Pick<Jobs, 'get'> } & Omit<Reporting, 'withdraw'>,
) {
  const { db, clock, ids } = platform;
  const { takeKinds, ...taking } = createTaking(platform, library, translating, jobs);
  library.whenPurged((tx, owner, lessonId) => store.removePublications(tx, owner, 'lesson', [lessonId]));
  library.whenCoursePurged((tx, owner, courseId) => store.removePublications(tx, owner, 'course', [courseId]));

  /** Throws where the lesson or course is not there, or another's. */
  const find = async (owner: OwnerId, { kind, id }: Target): Promise<Found> => {
    if (kind === 'course') return { kind, id, lang: (await library.course(owner, id)).lang, courseId: id };
    const { lang, courseId } = await library.lesson(owner, id);
    return { kind, id, lang, courseId };
  };

  const lessonsToShare = async (owner: OwnerId, courseId: string): Promise<string[]> => {
    const found: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const { items, next } = await library.listLessons(owner, { courseId, archived: false, deleted: false, limit: 200, ...(cursor ? { cursor } : {}) });
      found.push(...items.map(({ id }) => id));
      cursor = next;
    }
    return found;
  };

  /** Whether an admin has made it private, or the course it is in. */
  const withdrawal = async (on: ReportDb, owner: OwnerId, { kind, id, courseId }: Found): Promise<Sharing['withdrawn']> => {
    const [own] = kind === 'lesson' ? await withdrawalsOf(on, owner, 'lesson', [id]) : [];
    const found = own ?? (await withdrawalsOf(on, owner, 'course', [courseId]))[0];
    return found ? { reason: found.reason, at: found.at } : null;
  };

  /** Throws where the lesson or course is not there, or another's. */
  const sharingOf = async (owner: OwnerId, target: Target): Promise<Sharing> => {
    const found = await find(owner, target);
    const { kind, id } = found;
    const [publication] = await store.publicationsOf(db.read, owner, kind, [id]);
    return {
      kind,
      visibility: publication?.visibility ?? 'private',
      path: publication ? store.pathOf(publication) : null,
      translationLangs: publication?.translationLangs ?? null,
      withdrawn: await withdrawal(db.read, owner, found),
      translations: kind === 'lesson' ? await translating.langsOf(owner, id) : [],
    };
  };

  /**
   * A course takes its lessons along; those already shared keep who can see them, those taken down stay so. Throws `sharing-withdrawn`,
   * also where it is taken down meanwhile.
   */
  const publish = async (owner: OwnerId, target: Found, visibility: store.Visibility, translationLangs: string[] | null): Promise<void> => {
    const now = clock.now();
    const made = (kind: store.Kind, targetId: string, langs: string[] | null): store.Publication => ({
      id: ids.next(),
      owner,
      kind,
      targetId,
      lang: target.lang,
      visibility,
      translationLangs: langs,
      createdAt: now,
      updatedAt: now,
    });
    const write = (run: (tx: Tx) => Promise<void>): Promise<void> =>
      db.write(async (tx) => {
        await takeTurn(tx, sharing);
        if (await withdrawal(tx, owner, target)) throw new DomainError('sharing-withdrawn');
        await run(tx);
      });
    const lessons = target.kind === 'course' ? await lessonsToShare(owner, target.id) : [];
    for (let at = 0; at < lessons.length; at += atOnce)
      await write(async (tx) => {
        const some = lessons.slice(at, at + atOnce);
        const settled = [...(await store.publicationsOf(tx, owner, 'lesson', some)), ...(await withdrawalsOf(tx, owner, 'lesson', some))];
        const passed = new Set(settled.map(({ targetId }) => targetId));
        for (const id of some) if (!passed.has(id)) await store.savePublication(tx, made('lesson', id, null));
      });
    await write((tx) => store.savePublication(tx, made(target.kind, target.id, translationLangs)));
  };

  /** A course's lessons go with it. */
  const withdraw = async (tx: Tx, owner: OwnerId, { kind, id }: Target): Promise<void> => {
    await takeTurn(tx, sharing);
    if (kind === 'course') await store.removePublications(tx, owner, 'lesson', await library.lessonIdsOf(tx, owner, id));
    await store.removePublications(tx, owner, kind, [id]);
  };

  return {
    ...createShownPages(platform, library, translating),
    ...taking,
    ...createReports(platform, library, { ...reporting, withdraw }),
    kinds: takeKinds,
    sharingOf,

    /** Who can see it from now on. Made private, its address is gone for good. */
    async share(owner: OwnerId, target: Target, { visibility, translationLangs }: Wish): Promise<Sharing> {
      const unknown = translationLangs?.find((lang) => !isLanguageCode(lang));
      if (unknown !== undefined) throw new DomainError('language-unknown', { lang: unknown });
      const found = await find(owner, target);
      if (visibility === 'private') await db.write((tx) => withdraw(tx, owner, found));
      else await publish(owner, found, visibility, translationLangs && [...new Set(translationLangs)]);
      return sharingOf(owner, target);
    },
  };
}
export type Publishing = ReturnType<typeof createPublishing>;

const atOnce = 100;
/** The turn of all that shares or takes down: either comes first, and the other sees what it did. */
const sharing = 'sharing';
