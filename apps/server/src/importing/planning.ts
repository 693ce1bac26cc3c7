import { textLimit } from '@glossa/contract';
import type { Library } from '../library/library.ts';
import { DomainError } from '../platform/errors.ts';
import { storedBytes } from '../platform/files/stored-bytes.ts';
import { derivedId, type OwnerId } from '../platform/ids.ts';
import type { Work } from '../platform/jobs/work.ts';
import type { Platform } from '../platform/platform.ts';
import type { Contents } from './contents.ts';
import { type Counterparts, type FoundCounterparts, foundCounterparts, type TranslatedBook } from './counterparts.ts';
import { lessonsOf, type PlannedLesson } from './document-lessons.ts';
import { lengthOf } from './glimpse.ts';
import type { ImportPayload } from './import-payload.ts';
import type { Read } from './reading-content.ts';
import type { StoredContent } from './sources.ts';

/** What an import is to make, read and found fit for it; nothing is stored yet. */
export interface Plan {
  content: StoredContent;
  document: Read;
  lang: string;
  lessons: readonly (PlannedLesson & { id: string })[];
  counterparts: FoundCounterparts;
}

export const idsOf = ({ lessons }: Plan): string[] => lessons.map(({ id }) => id);

/** Reads the content of an import, and the translation that comes along. Throws DomainError. */
export function createPlanning(
  { files }: Pick<Platform, 'files'>,
  library: Pick<Library, 'expectText'>,
  counterparts: Counterparts,
  { read }: Pick<Contents, 'read'>,
) {
  return async (owner: OwnerId, work: Work<ImportPayload>, content: StoredContent): Promise<Plan> => {
    await work.report(0, null, 'reading');
    const { asIs, takeBack, translation, lang: said, lessonId } = work.payload;
    if (said !== null) library.expectText(said);
    const bilingual = translation && !translation.file ? { translationLang: translation.lang } : null;
    const document = await read(owner, { ...content, lang: said, asIs, takeBack, bilingual }, work.signal);
    const lang = known(said ?? document.lang);
    const lessons = lessonsOf(document);
    if (lessons.some(({ blocks }) => lengthOf(blocks) > textLimit)) throw new DomainError('text-too-long', { limit: textLimit });
    return {
      content,
      document,
      lang,
      lessons: lessons.map((lesson, number) => ({ ...lesson, id: number === lessons.length - 1 ? lessonId : derivedId(lessonId, number) })),
      counterparts: foundCounterparts(counterparts, { lang, lessons, rows: document.rows }, await translationOf(owner, work, lang)),
    };
  };

  /** The translation that came in a file of its own. */
  async function translationOf(owner: OwnerId, { payload, signal }: Work<ImportPayload>, textLang: string): Promise<TranslatedBook | null> {
    if (!payload.translation?.file) return null;
    const { file, lang: said } = payload.translation;
    const document = await read(owner, { bytes: await storedBytes(files, file.hash), name: file.name, lang: said, asIs: true }, signal);
    const lang = known(said ?? document.lang);
    if (lang === textLang) throw new DomainError('file-one-language');
    return { lang, chapters: document.chapters };
  }
}

function known(lang: string | null): string {
  if (lang === null) throw new DomainError('language-not-found');
  return lang;
}
