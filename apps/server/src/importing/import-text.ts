import type { Lesson } from '@glossa/contract';
import type { Block, BlockPicture } from '@glossa/core/text';
import type { DocumentBlock } from '@glossa/formats/documents';
import type { PastedTranslation } from '@glossa/formats/pasted';
import { type Attached, type Library, type NewLesson, textLimit } from '../library/library.ts';
import type { Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import { derivedId, type OwnerId } from '../platform/ids.ts';
import type { Jobs } from '../platform/jobs/jobs.ts';
import { upkeepKind } from '../platform/jobs/upkeep.ts';
import type { JobKind, JobResult, Work } from '../platform/jobs/work.ts';
import { everyOwner } from '../platform/owners.ts';
import type { Platform } from '../platform/platform.ts';
import type { Translating } from '../translating/translating.ts';
import { alongside, type Counterparts } from './counterparts.ts';
import { lessonsOf, type PlannedLesson } from './document-lessons.ts';
import { fileIdsOf, type ImportPayload, importPayload } from './import-payload.ts';
import { createOneByOne } from './one-by-one.ts';
import { createPictures } from './pictures.ts';
import type { Reading } from './reading-helpers.ts';
import { createSources, importPurpose, type StoredContent, storedBytes } from './sources.ts';
import { titleFrom } from './titles.ts';

type Text = Pick<NewLesson, 'blocks' | 'pictures'>;

/** How long the file of an import that did not succeed is kept, so that it can be tried again. */
const keptFor = 7 * 24 * 60 * 60 * 1000;

/**
 * The job that makes a lesson of a stored file or of what an address leads to, or of a book a course of lessons. Run again
 * after a crash it finds what is made, and makes the rest.
 */
export function createImportText(
  platform: Pick<Platform, 'ids' | 'files' | 'fetch'>,
  { library, translating, counterparts }: { library: Library; translating: Pick<Translating, 'bring'>; counterparts: Counterparts },
  { read }: Pick<Reading, 'read'>,
): JobKind<ImportPayload> {
  const { ids, files } = platform;
  const contentOf = createSources(platform);
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
  async function make(owner: OwnerId, work: Work<ImportPayload>): Promise<JobResult & { last: Lesson }> {
    const content = await contentOf(owner, work);
    return oneByOne(`${owner} ${content.hash}`, () => makeOf(owner, work, content));
  }

  async function makeOf(owner: OwnerId, work: Work<ImportPayload>, content: StoredContent): Promise<JobResult & { last: Lesson }> {
    const { title, courseId, sourceUrl, lessonId } = work.payload;
    await work.report(0, null, 'reading');
    const { asIs, takeBack, translation } = work.payload;
    const bilingual = translation && !translation.file ? { translationLang: translation.lang } : null;
    const document = await read(owner, { ...content, lang: work.payload.lang, asIs, takeBack, bilingual }, work.signal);
    const lang = work.payload.lang ?? document.lang;
    if (lang === null) throw new DomainError('language-not-found');
    const lessons = lessonsOf(document);
    if (lessons.some(({ blocks }) => lengthOf(blocks) > textLimit)) throw new DomainError('text-too-long', { limit: textLimit });
    const beside = alongside(counterparts, { lang, lessons, rows: document.rows }, await translationOf(owner, work, lang));
    const lessonIds = lessons.map((_, number) => (number === lessons.length - 1 ? lessonId : derivedId(lessonId, number)));
    const there = await noticed(owner, work.payload, lessons, lessonIds);
    const told: JobResult = there ? { same: { lessonId: there.id, title: there.title } } : {};
    // The lesson that is there may have no translation yet; links that are there stay.
    if (there && work.payload.same === 'use') return { last: there, ...told, ...(lessons.length === 1 ? await beside.link(owner, [there.id], work) : {}) };
    const pictures = createPictures(platform, document, Boolean(content.url), work.signal);
    const picture = await pictures.lead();
    // A course deleted while the job waited does not lose the text.
    const course = await library.courseStillThere(owner, courseId);
    const common = {
      lang,
      sourceUrl: content.url ?? sourceUrl,
      author: document.authors.join(', ') || null,
      siteName: document.siteName ?? null,
      publishedAt: document.publishedAt ?? null,
      original: originalOf(content),
    };
    const add = (id: string, named: string, text: Text, to: string | null, more: object, watch: Partial<Work<unknown>>) =>
      library.createLesson(owner, { ...common, ...more, ...text, id, title: named, courseId: to }, watch);
    const textOf = async ({ blocks }: PlannedLesson): Promise<Text> => {
      const { places, held } = await pictures.inText(blocks);
      return { blocks: blocks.map((block, at) => withId(block, places[at] ?? [])), pictures: held };
    };

    const [only, another] = lessons as [PlannedLesson, PlannedLesson?];
    if (!another) {
      const watch = { signal: work.signal, write: work.write, report: (done: number, total: number | null) => work.report(done, total, 'words') };
      const named = titleFrom(title ?? document.title, only.blocks, document.fileTitle);
      const text = await textOf(only);
      const withIt = (tx: Tx) => translating.bring(tx, owner, lessonId, translationsOn(text.blocks, document.translations));
      const last = await add(lessonId, named, text, course, { picture, alongside: withIt }, watch);
      return { last, ...told, ...(await beside.link(owner, lessonIds, work)) };
    }

    const bookTitle = title ?? titleFrom(document.title || document.fileTitle, only.blocks, '');
    const book = course ?? (await library.createCourse(owner, { operationId: lessonId, lang, title: bookTitle, tags: [], picture })).id;
    let last: Lesson | undefined;
    await work.report(0, lessons.length, 'lessons');
    for (const [number, lesson] of lessons.entries()) {
      work.signal.throwIfAborted();
      const named = titleFrom(lesson.title, lesson.blocks, bookTitle);
      last = await add(lessonIds[number] as string, named, await textOf(lesson), book, {}, { signal: work.signal, write: work.write });
      await work.report(number + 1, lessons.length, 'lessons');
    }
    return { last: last as Lesson, ...told, ...(await beside.link(owner, lessonIds, work)) };
  }

  /** The translation that came in a file of its own. Throws DomainError. */
  async function translationOf(owner: OwnerId, { payload, signal }: Work<ImportPayload>, textLang: string) {
    if (!payload.translation?.file) return null;
    const { file, lang: said } = payload.translation;
    const document = await read(owner, { bytes: await storedBytes(files, file.hash), name: file.name, lang: said, asIs: true }, signal);
    const lang = said ?? document.lang;
    if (lang === null) throw new DomainError('language-not-found');
    if (lang === textLang) throw new DomainError('file-one-language');
    return { lang, document };
  }

  /** The lesson that has this text already, where it is not refused for that. */
  async function noticed(owner: OwnerId, { same }: ImportPayload, lessons: readonly PlannedLesson[], own: readonly string[]): Promise<Lesson | undefined> {
    const found = await library.sameTexts(
      owner,
      lessons.map(({ blocks }) => blocks),
      own,
    );
    if (found && same === 'refuse') throw new DomainError('text-already-here', { lessonId: found.id, title: found.title });
    return found;
  }

  /** Of what a document knows of a block only what a lesson keeps. */
  function withId({ kind, level, text, ruby }: DocumentBlock, pictures: BlockPicture[]): Block {
    const shape = { id: ids.next(), kind, ...(level === undefined ? {} : { level }), text };
    return { ...shape, ...(ruby ? { ruby } : {}), ...(pictures.length > 0 ? { pictures } : {}) };
  }
}

/** Lets go the files that no import needs any more: of those that did not succeed and were not tried again for a week, or that were cut off. */
export const createReleaseImports = (
  { db, clock, files }: Pick<Platform, 'db' | 'clock' | 'files'>,
  jobs: Pick<Jobs, 'payloadsSince'>,
  kind: JobKind<ImportPayload>,
) =>
  upkeepKind('release-imports', async (work) => {
    const before = clock.now() - keptFor;
    for (const owner of await everyOwner(db.read)) {
      const old = await files.referredBefore(owner, importPurpose, before);
      if (old.length === 0) continue;
      const payloads = (await jobs.payloadsSince(owner, kind.name, before)).map((payload) => kind.payload.parse(payload));
      const needed = new Set(payloads.flatMap(fileIdsOf));
      await work.write(async (tx) => {
        for (const id of old) if (!needed.has(id)) await files.release(tx, owner, id);
      });
    }
  });

/** Translations that stood in a text, at their sentences in its blocks. */
const translationsOn = (blocks: readonly Block[], found: readonly PastedTranslation[]) =>
  found.flatMap(({ block, start, end, sentence: original, lang, text }) => {
    const blockId = blocks[block]?.id;
    return blockId === undefined ? [] : [{ anchor: { blockId, start, end }, lang, text, original, engine: null }];
  });

const lengthOf = (blocks: readonly DocumentBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Files are kept as they came; pasted text is the lesson itself, and a page is found at its address. */
function originalOf({ hash, name, mediaType = '', url }: StoredContent): Attached | null {
  const isPage = Boolean(url) && /html/.test(mediaType);
  return name === null || isPage ? null : { hash, name, mediaType: mediaType || 'application/octet-stream' };
}
