import type { Linked } from '@glossa/contract';
import type { DocumentBlock } from '@glossa/formats/documents';
import type { OwnerId } from '../platform/ids.ts';
import type { JobResult, Work } from '../platform/jobs/work.ts';
import type { PlannedLesson } from './document-lessons.ts';
import type { Read, TranslatedRows } from './reading-content.ts';

type Doing = Pick<Work<unknown>, 'signal' | 'write' | 'report'>;
interface SplitBook {
  lang: string;
  chapters: { title: string; sentences: string[] }[];
}
/** A translation that came in a file of its own. */
export interface TranslatedBook {
  lang: string;
  chapters: Read['chapters'];
}

/** Links lessons with translations of them. May be asked again after a crash. */
export interface Counterparts {
  /** Throws DomainError where they are too many. */
  sentencesIn(blocks: readonly Pick<DocumentBlock, 'kind' | 'text'>[], lang: string): string[];
  linkBook(
    owner: OwnerId,
    parts: readonly { title: string; lessonIds: readonly string[] }[],
    lang: string,
    translation: SplitBook,
    work: Doing,
  ): Promise<Linked>;
  /** `blocks` are those that the rows translate, as they were imported. */
  linkRows(
    owner: OwnerId,
    lesson: { id: string; lang: string; blocks: readonly Pick<DocumentBlock, 'text'>[] },
    translation: TranslatedRows,
    work: Doing,
  ): Promise<Linked>;
}

/** Translations as an import found them, fit to be linked with the lessons it makes. */
export interface FoundCounterparts {
  /** Tells the result of an import what was linked. */
  link(owner: OwnerId, lessonIds: readonly string[], work: Doing): Promise<JobResult>;
}

/** Looks at translations, and at the text that is to be linked with them, before anything is stored. Throws DomainError. */
export function foundCounterparts(
  counterparts: Counterparts,
  { lang, lessons, rows }: { lang: string; lessons: readonly PlannedLesson[]; rows: Read['rows'] },
  translated: TranslatedBook | null,
): FoundCounterparts {
  const book = translated && {
    lang: translated.lang,
    chapters: translated.chapters.map(({ title, blocks }) => ({ title, sentences: counterparts.sentencesIn(blocks, translated.lang) })),
  };
  if (book || rows.length > 0) for (const { blocks } of lessons) counterparts.sentencesIn(blocks, lang);
  for (const translation of rows) counterparts.sentencesIn(paragraphsOf(translation), translation.lang);
  return {
    async link(owner, lessonIds, work) {
      const links: Linked[] = [];
      const [id, planned] = [lessonIds[0] as string, lessons[0] as PlannedLesson];
      for (const translation of rows) links.push(await counterparts.linkRows(owner, { id, lang, blocks: planned.blocks }, translation, work));
      if (book) links.push(await counterparts.linkBook(owner, partsOf(lessons, lessonIds), lang, book, work));
      return (links.length > 0 ? { links } : {}) as JobResult;
    },
  };
}

const paragraphsOf = ({ rows }: TranslatedRows) => rows.flatMap(({ text }) => text.map((paragraph) => ({ kind: 'paragraph' as const, text: paragraph })));

/** The chapters that lessons were made of. */
function partsOf(lessons: readonly PlannedLesson[], ids: readonly string[]): { title: string; lessonIds: string[] }[] {
  const parts = new Map<number, { title: string; lessonIds: string[] }>();
  for (const [at, { chapter, title }] of lessons.entries()) {
    const part = parts.get(chapter) ?? { title, lessonIds: [] };
    part.lessonIds.push(ids[at] as string);
    parts.set(chapter, part);
  }
  return [...parts.values()];
}
