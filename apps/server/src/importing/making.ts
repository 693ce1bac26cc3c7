import type { Lesson } from '@glossa/contract';
import type { Block, BlockPicture } from '@glossa/core/text';
import type { DocumentBlock } from '@glossa/formats/documents';
import type { PastedTranslation } from '@glossa/formats/pasted';
import type { Attached, Library, NewLesson } from '../library/library.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Work } from '../platform/jobs/work.ts';
import type { Platform } from '../platform/platform.ts';
import type { Translating } from '../translating/translating.ts';
import { eachPrepared } from './each-prepared.ts';
import type { ImportPayload } from './import-payload.ts';
import { createPictures, type Pictures } from './pictures.ts';
import type { Plan } from './planning.ts';
import type { StoredContent } from './sources.ts';
import { titleFrom } from './titles.ts';

type Planned = Plan['lessons'][number];
type Text = Pick<NewLesson, 'blocks' | 'pictures'>;
/** What an import needs to make its lessons. */
interface Task {
  owner: OwnerId;
  work: Work<ImportPayload>;
  plan: Plan;
  pictures: Pictures;
  /** The one that was chosen, where it is still there. */
  courseId: string | null;
}

/** So many lessons of a book are analysed, or wait analysed, while one is stored. */
const ahead = 2;

/** Makes the lessons of a plan, those of a book in their order, and answers with the last. */
export function createMaking(platform: Pick<Platform, 'ids' | 'files' | 'fetch'>, library: Library, translating: Pick<Translating, 'bring'>) {
  return async (owner: OwnerId, work: Work<ImportPayload>, plan: Plan): Promise<Lesson> => {
    const pictures = createPictures(platform, plan.document, Boolean(plan.content.url), work.signal);
    const picture = await pictures.lead();
    // A course deleted while the job waited does not lose the text.
    const courseId = await library.courseStillThere(owner, work.payload.courseId);
    const task = { owner, work, plan, pictures, courseId };
    const [only, another] = plan.lessons as [Planned, Planned?];
    return another ? makeBook(task, only, picture) : makeLesson(task, only, picture);
  };

  async function makeLesson(task: Task, lesson: Planned, picture: NewLesson['picture']): Promise<Lesson> {
    const { owner, work, plan } = task;
    const text = await textOf(task, lesson);
    return library.createLesson(
      owner,
      {
        ...factsOf(task, lesson, work.payload.title ?? plan.document.title, plan.document.fileTitle),
        ...text,
        picture,
        alongside: (tx) => translating.bring(tx, owner, lesson.id, translationsOn(text.blocks, plan.document.translations)),
      },
      { signal: work.signal, write: work.write, report: (done, total) => work.report(done, total, 'words') },
    );
  }

  async function makeBook(task: Task, first: Planned, picture: NewLesson['picture']): Promise<Lesson> {
    const { owner, work, plan, courseId } = task;
    const { document, lessons, lang } = plan;
    const title = work.payload.title ?? titleFrom(document.title || document.fileTitle, first.blocks, '');
    const course = courseId ?? (await library.createCourse(owner, { operationId: work.payload.lessonId, lang, title, tags: [], picture })).id;
    const made: Lesson[] = [];
    await work.report(0, lessons.length, 'lessons');
    await eachPrepared(textsOf(task), ahead, {
      prepare: ({ lesson, text }) =>
        library.prepareLesson(owner, { ...factsOf(task, lesson, lesson.title, title), courseId: course, ...text }, { signal: work.signal }),
      finish: async (prepared) => {
        work.signal.throwIfAborted();
        made.push(await prepared.store(work.write));
        await work.report(made.length, lessons.length, 'lessons');
      },
    });
    return made.at(-1) as Lesson;
  }

  /** One after another: what pictures an import may keep is counted. */
  async function* textsOf(task: Task): AsyncGenerator<{ lesson: Planned; text: Text }> {
    for (const lesson of task.plan.lessons) yield { lesson, text: await textOf(task, lesson) };
  }

  async function textOf({ pictures }: Task, { blocks }: Planned): Promise<Text> {
    const { places, held } = await pictures.inText(blocks);
    return { blocks: blocks.map((block, at) => withId(block, places[at] ?? [])), pictures: held };
  }

  /** Of what a document knows of a block only what a lesson keeps. */
  function withId({ kind, level, text, ruby }: DocumentBlock, pictures: BlockPicture[]): Block {
    const shape = { id: platform.ids.next(), kind, ...(level === undefined ? {} : { level }), text };
    return { ...shape, ...(ruby ? { ruby } : {}), ...(pictures.length > 0 ? { pictures } : {}) };
  }
}

/** What a lesson bears besides its text; untitled, it is called by its beginning, or else by `otherwise`. */
function factsOf({ work, plan, courseId }: Task, { id, blocks }: Planned, title: string, otherwise: string): Omit<NewLesson, 'blocks'> {
  const { content, document, lang } = plan;
  return {
    id,
    lang,
    title: titleFrom(title, blocks, otherwise),
    courseId,
    sourceUrl: content.url ?? work.payload.sourceUrl,
    author: document.authors.join(', ') || null,
    siteName: document.siteName ?? null,
    publishedAt: document.publishedAt ?? null,
    original: originalOf(content),
  };
}

/** Translations that stood in a text, at their sentences in its blocks. */
const translationsOn = (blocks: readonly Block[], found: readonly PastedTranslation[]) =>
  found.flatMap(({ block, start, end, sentence: original, lang, text }) => {
    const blockId = blocks[block]?.id;
    return blockId === undefined ? [] : [{ anchor: { blockId, start, end }, lang, text, original, engine: null }];
  });

/** Files are kept as they came; pasted text is the lesson itself, and a page is found at its address. */
function originalOf({ hash, name, mediaType = '', url }: StoredContent): Attached | null {
  const isPage = Boolean(url) && /html/.test(mediaType);
  return name === null || isPage ? null : { hash, name, mediaType: mediaType || 'application/octet-stream' };
}
