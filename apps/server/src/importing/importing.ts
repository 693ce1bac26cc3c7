import type { Readable } from 'node:stream';
import { importLimit, type Job, type Linked, type OnSame, textLimit } from '@glossa/contract';
import { isLanguageCode } from '@glossa/core/languages';
import { blocksFromText, saysSomething, wellFormed } from '@glossa/core/text';
import { cleanTitle, cutWell, type Library } from '../library/library.ts';
import { DomainError } from '../platform/errors.ts';
import { checkedAddress } from '../platform/fetch/fetch.ts';
import { derivedId, type OwnerId } from '../platform/ids.ts';
import type { Jobs } from '../platform/jobs/jobs.ts';
import { createReleaseFiles } from '../platform/jobs/release-files.ts';
import { once } from '../platform/operations.ts';
import type { Platform } from '../platform/platform.ts';
import type { Translating } from '../translating/translating.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Contents, contentsHere } from './contents.ts';
import type { Counterparts } from './counterparts.ts';
import { fileIdsOf, type ImportPayload } from './import-payload.ts';
import { createImportText } from './import-text.ts';
import { createPreviewing } from './previewing.ts';
import { importPurpose } from './sources.ts';
import { createStarters } from './starters.ts';
import { titleFrom } from './titles.ts';

/** Where an import goes. Without a course it goes into the default one of its language. */
export interface ImportTarget {
  lang: string;
  title?: string | undefined;
  courseId?: string | undefined;
  sourceUrl?: string | undefined;
  /** What becomes of a text that is in the library already. */
  same?: OnSame | undefined;
  translation?: Translation | undefined;
}
/** A translation that comes along: as text, or in a file of its own; without either it stands in the file itself. */
export interface Translation {
  lang?: string | undefined;
  from?: { name: string | null; content: Readable | Uint8Array } | undefined;
}
type Stored = { hash: string; name: string | null };
/** What is to be done, as it is compared where an act comes twice. */
type Settled = Omit<UrlTarget & Pasting, 'translation'> &
  Pick<Partial<ImportTarget>, 'sourceUrl'> & { translation?: { lang: string | null; file: Stored | null } };
/** How a page is taken: see the contract. */
interface Pasting {
  asIs?: boolean | undefined;
  takeBack?: readonly number[] | undefined;
}
/** Of what is to be fetched the language may be left to the text. */
export type UrlTarget = Omit<ImportTarget, 'lang' | 'sourceUrl'> & { lang?: string | undefined };

/** A stored file, or pasted text, where `name` is null: that is UTF-8 and needs no guessing; with an address, a page that is had already. Or an address alone, with a hash to come. */
type Source = { hash: string; name: string | null; url?: string } | { url: string };
type Owned = (ImportTarget | UrlTarget) & Pasting;

/** What an import that somebody waits for has made; `links` tells of its translations. */
interface MadeNow {
  lessonId: string;
  courseId: string;
  same?: { lessonId: string; title: string };
  links?: Linked[];
}

/** A title that is cut bears a sign of that, and may be a sentence with its quotes. */
const labelLength = 100;
/** What is pasted is called by its beginning, as the preview and the lesson call it. */
const labelledBy = 5000;

/** What people read in the list of jobs. */
const labelOf = (text: string): string => cutWell(cleanTitle(text), labelLength) || '…';
const shown = ({ host, pathname }: URL): string => `${host}${pathname === '/' ? '' : pathname}`;

/** The rooms that imports need. */
interface Rooms {
  library: Library;
  vocabulary: Vocabulary;
  translating: Translating;
  counterparts: Counterparts;
}

/** Brings texts into the library, as jobs that survive a crash. `testOrigin` is the one that `platform.fetch` was given. */
export function createImporting(
  platform: Platform,
  { library, vocabulary, translating, counterparts }: Rooms,
  jobs: Pick<Jobs, 'get' | 'payloadsSince'>,
  testOrigin: string | null = null,
  contents: Contents = contentsHere,
) {
  const { db, clock, ids, files } = platform;
  const importText = createImportText(platform, { library, translating, counterparts }, contents);

  const previewing = createPreviewing(platform, library, vocabulary, contents);

  return {
    previewText: previewing.previewText,
    previewUrl: previewing.previewUrl,
    previewFile: previewing.previewFile,
    kinds: [importText],
    upkeepKinds: [createReleaseFiles('release-imports', platform, jobs, { purpose: importPurpose, kind: importText, fileIdsOf })],
    ...createStarters(platform, library, translating),

    /** Makes a lesson of pasted text. Empty and too long text is refused at once. */
    async importText(owner: OwnerId, { operationId, text, ...target }: ImportTarget & Pasting & { operationId: string; text: string }): Promise<Job> {
      const settled = await settle(owner, target);
      const cleaned = wellFormed(text);
      if (!saysSomething(cleaned)) throw new DomainError('text-empty');
      if (cleaned.length > textLimit) throw new DomainError('text-too-long', { limit: textLimit });
      const { hash } = await files.put(Buffer.from(cleaned), importLimit);
      return begin(
        owner,
        operationId,
        settled,
        { hash, name: null },
        target.title ??
          titleFrom(
            '',
            blocksFromText(cleaned.slice(0, labelledBy), () => ''),
            '',
          ),
      );
    },

    /** Makes a lesson of a file, or of a book a course. What the file holds is looked at by the job. */
    async importFile(
      owner: OwnerId,
      { operationId, name, content, ...target }: ImportTarget & Pasting & { operationId: string; name: string; content: Readable },
    ): Promise<Job> {
      const settled = await settle(owner, target);
      const { hash, bytes } = await files.put(content, importLimit);
      if (bytes === 0) throw new DomainError('text-empty');
      return begin(owner, operationId, settled, { hash, name }, target.title ?? name);
    },

    /** Makes a lesson of what an address leads to. An address that may not be fetched is refused at once; the rest the job finds out. */
    async importUrl(owner: OwnerId, { operationId, url, ...target }: UrlTarget & Pasting & { operationId: string; url: string }): Promise<Job> {
      const address = checkedAddress(url, testOrigin);
      return begin(owner, operationId, await settle(owner, target), { url: address.href }, target.title ?? shown(address));
    },

    /** Makes a lesson of a page that is had already, as if it had been fetched from its address. */
    async importPage(owner: OwnerId, { operationId, url, html, ...target }: UrlTarget & { operationId: string; url: string; html: string }): Promise<Job> {
      const address = checkedAddress(url, testOrigin);
      const settled = await settle(owner, target);
      const { hash } = await files.put(Buffer.from(html), importLimit);
      return begin(owner, operationId, settled, { hash, name: 'page.html', url: address.href }, target.title ?? shown(address));
    },

    /** The same for a caller that waits: runs the job's work here and now, in steps as short as the job's. */
    async importNow(
      owner: OwnerId,
      { from, ...target }: Owned & { from: { name: string; content: Readable | Uint8Array } | { url: string } },
    ): Promise<MadeNow & { lessonIds: string[] }> {
      const settled = await settle(owner, target);
      const source =
        'url' in from ? { url: checkedAddress(from.url, testOrigin).href } : { hash: (await files.put(from.content, importLimit)).hash, name: from.name };
      const payload = await db.write((tx) => held(tx, owner, settled, source));
      const work = { jobId: ids.next(), owner, payload, attempt: 1, signal: new AbortController().signal, report: async () => undefined, write: db.write };
      try {
        const made = (await importText.run(work)) as unknown as MadeNow;
        return { ...made, lessonIds: await lessonsMade(owner, payload.lessonId) };
      } catch (error) {
        await db.write(async (tx) => {
          for (const id of fileIdsOf(payload)) await files.release(tx, owner, id);
        });
        throw error;
      }
    },
  };

  /** Of a book all its lessons, in order; `last` is the one that was made last. */
  async function lessonsMade(owner: OwnerId, last: string): Promise<string[]> {
    const earlier: string[] = [];
    for (let id = derivedId(last, 0); await library.madeLesson(owner, id); id = derivedId(last, earlier.length)) earlier.push(id);
    return [...earlier, last];
  }

  /** Throws where a target is none. A course tells its language. */
  async function settle(owner: OwnerId, { translation, ...target }: Owned): Promise<Settled> {
    const { lang, title, courseId } = target;
    if (lang !== undefined && !isLanguageCode(lang)) throw new DomainError('language-unknown', { lang });
    if (title !== undefined && cleanTitle(title) === '') throw new DomainError('invalid-input', { where: 'title' });
    if (translation?.lang !== undefined && !isLanguageCode(translation.lang)) throw new DomainError('language-unknown', { lang: translation.lang });
    if (translation?.lang !== undefined && translation.lang === lang) throw new DomainError('file-one-language');
    const course = courseId === undefined ? undefined : await library.course(owner, courseId);
    if (course && lang !== undefined && course.lang !== lang) throw new DomainError('invalid-input', { where: 'courseId' });
    const settled = course ? { ...target, lang: course.lang } : target;
    return translation ? { ...settled, translation: { lang: translation.lang ?? null, file: await stored(translation) } } : settled;
  }

  async function stored({ from }: Translation): Promise<Stored | null> {
    if (!from) return null;
    const { hash, bytes } = await files.put(from.content, importLimit);
    if (bytes === 0) throw new DomainError('text-empty');
    return { hash, name: from.name };
  }

  /** One act of the client: file held, job made, both or neither. The same act again gives the same job, as it is by then. */
  async function begin(owner: OwnerId, operationId: string, target: Settled, source: Source, label: string): Promise<Job> {
    const request = { ...target, ...source };
    const jobId = await db.write((tx) =>
      once(tx, owner, { id: operationId, kind: 'import-text', request, at: clock.now() }, async () => {
        const payload = await held(tx, owner, target, source);
        return platform.jobs.enqueue(tx, importText, { id: ids.next(), owner, label: labelOf(label), payload });
      }),
    );
    platform.jobs.wake();
    return jobs.get(owner, jobId);
  }

  /** Holds the file, where there is one yet, and chooses all that the work must not choose twice. */
  async function held(tx: Parameters<typeof files.refer>[0], owner: OwnerId, target: Settled, source: Source): Promise<ImportPayload> {
    const fileId = ids.next();
    const { lang: translationLang = null, file = null } = target.translation ?? {};
    const holds = file && { ...file, fileId: ids.next() };
    if (holds)
      await files.refer(tx, owner, holds, {
        id: holds.fileId,
        purpose: importPurpose,
        name: holds.name ?? 'translation',
        mediaType: 'application/octet-stream',
      });
    const common = {
      fileId,
      lang: target.lang ?? null,
      title: target.title ?? null,
      courseId: target.courseId ?? null,
      sourceUrl: target.sourceUrl ?? null,
      same: target.same ?? 'import',
      asIs: target.asIs ?? false,
      takeBack: [...(target.takeBack ?? [])],
      translation: target.translation ? { lang: translationLang, file: holds } : null,
      lessonId: ids.next(),
    };
    if (!('hash' in source)) return { ...common, hash: null, url: source.url, name: null };
    const as = source.name === null ? { name: 'text', mediaType: 'text/plain' } : { name: source.name, mediaType: 'application/octet-stream' };
    await files.refer(tx, owner, source, { id: fileId, purpose: importPurpose, ...as });
    return { ...common, hash: source.hash, url: source.url ?? null, name: source.name };
  }
}
export { createContents } from './contents.ts';
export type Importing = ReturnType<typeof createImporting>;
