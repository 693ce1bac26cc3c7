import type { Sharing } from '@glossa/contract';
import { isLanguageCode } from '@glossa/core/languages';
import type { Library } from '../library/library.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Jobs } from '../platform/jobs/jobs.ts';
import type { Platform } from '../platform/platform.ts';
import type { Translating } from '../translating/translating.ts';
import * as store from './publishing.store.ts';
import { withdrawalsOf } from './reports.store.ts';
import { createReports, type Reporting } from './reports.ts';
import { createShownPages } from './shown.ts';
import { createTaking } from './taking.ts';

interface Target {
  kind: store.Kind;
  id: string;
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

  const langOf = async (owner: OwnerId, { kind, id }: Target): Promise<string> =>
    (kind === 'lesson' ? await library.lesson(owner, id) : await library.course(owner, id)).lang;

  const lessonIdsOf = async (owner: OwnerId, courseId: string, which: { archived: boolean; deleted: boolean }): Promise<string[]> => {
    const found: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const { items, next } = await library.listLessons(owner, { courseId, ...which, limit: 200, ...(cursor ? { cursor } : {}) });
      found.push(...items.map(({ id }) => id));
      cursor = next;
    }
    return found;
  };

  /** Whether an admin has made it private, or the course it is in. */
  const withdrawal = async (owner: OwnerId, kind: store.Kind, id: string): Promise<Sharing['withdrawn']> => {
    const courseId = kind === 'course' ? id : (await library.lesson(owner, id)).courseId;
    const [own] = kind === 'lesson' ? await withdrawalsOf(db.read, owner, 'lesson', [id]) : [];
    const found = own ?? (await withdrawalsOf(db.read, owner, 'course', [courseId]))[0];
    return found ? { reason: found.reason, at: found.at } : null;
  };

  /** Throws where the lesson or course is not there, or another's. */
  const sharingOf = async (owner: OwnerId, { kind, id }: Target): Promise<Sharing> => {
    await langOf(owner, { kind, id });
    const [publication] = await store.publicationsOf(db.read, owner, kind, [id]);
    return {
      kind,
      visibility: publication?.visibility ?? 'private',
      path: publication ? store.pathOf(publication) : null,
      translationLangs: publication?.translationLangs ?? null,
      withdrawn: await withdrawal(owner, kind, id),
      translations: kind === 'lesson' ? await translating.langsOf(owner, id) : [],
    };
  };

  /** A course takes its lessons along; those already shared keep who can see them, those taken down stay so. */
  const publish = async (owner: OwnerId, target: Target, lang: string, visibility: store.Visibility, translationLangs: string[] | null): Promise<void> => {
    const now = clock.now();
    const made = (kind: store.Kind, targetId: string, langs: string[] | null): store.Publication => ({
      id: ids.next(),
      owner,
      kind,
      targetId,
      lang,
      visibility,
      translationLangs: langs,
      createdAt: now,
      updatedAt: now,
    });
    const lessons = target.kind === 'course' ? await lessonIdsOf(owner, target.id, { archived: false, deleted: false }) : [];
    for (let at = 0; at < lessons.length; at += atOnce)
      await db.write(async (tx) => {
        const some = lessons.slice(at, at + atOnce);
        const settled = [...(await store.publicationsOf(tx, owner, 'lesson', some)), ...(await withdrawalsOf(tx, owner, 'lesson', some))];
        const passed = new Set(settled.map(({ targetId }) => targetId));
        for (const id of some) if (!passed.has(id)) await store.savePublication(tx, made('lesson', id, null));
      });
    await db.write((tx) => store.savePublication(tx, made(target.kind, target.id, translationLangs)));
  };

  const withdraw = async (owner: OwnerId, { kind, id }: Target): Promise<void> => {
    const lessons: string[] = [];
    for (const which of kind === 'course' ? everyLesson : []) lessons.push(...(await lessonIdsOf(owner, id, which).catch(noLessons)));
    await db.write(async (tx) => {
      await store.removePublications(tx, owner, 'lesson', lessons);
      await store.removePublications(tx, owner, kind, [id]);
    });
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
      const lang = await langOf(owner, target);
      if (visibility === 'private') await withdraw(owner, target);
      else if (await withdrawal(owner, target.kind, target.id)) throw new DomainError('sharing-withdrawn');
      else await publish(owner, target, lang, visibility, translationLangs && [...new Set(translationLangs)]);
      return sharingOf(owner, target);
    },
  };
}
export type Publishing = ReturnType<typeof createPublishing>;

const atOnce = 100;
const everyLesson = [
  { archived: false, deleted: false },
  { archived: true, deleted: false },
  { archived: false, deleted: true },
];
/** Of a course that is deleted, the lessons cannot be asked for; nothing is shown of them either. */
const noLessons = (error: unknown): string[] => {
  if (error instanceof DomainError) return [];
  throw error;
};
