import type { Linked } from '@glossa/contract';
import { alignChapters, alignSentences, type Link } from '@glossa/core/text';
import type { Database } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Work } from '../platform/jobs/work.ts';
import { type LinkedText, type PlacedSentence, type PlacedText, shareOut, writtenIn } from './links.ts';
import { sentencesIn } from './sentences-in.ts';

type Doing = Pick<Work<unknown>, 'signal' | 'write' | 'report'>;

/** A chapter that became one lesson or more. */
interface Part {
  title: string;
  lessonIds: readonly string[];
}
interface Lessons {
  /** Throws `lesson-not-found` for one that was deleted since. */
  sentencesOf(owner: OwnerId, lessonId: string): Promise<PlacedText>;
  /** Puts links where there are none yet: those that are there may have been mended. Throws `lesson-not-found` as well. */
  storeFirst(write: Database['write'], owner: OwnerId, lessonId: string, lang: string, linked: LinkedText): Promise<void>;
}

/** Links what an import brings along with the lessons it made. May run again: what is linked stays as it is. */
export function createLinkImported({ sentencesOf, storeFirst }: Lessons) {
  /** None where the lesson was deleted while the import went on. */
  const textThere = async (owner: OwnerId, lessonId: string): Promise<PlacedText> =>
    (await unlessDeleted(sentencesOf(owner, lessonId))) ?? { sentences: [], revision: 0 };

  return {
    /** The sentences of a translation. Throws `too-many-sentences` for more than can be linked. */
    sentencesIn,

    /** Links a book with its translation, chapter by chapter; a chapter that the other book lacks stays without. */
    async linkBook(
      owner: OwnerId,
      parts: readonly Part[],
      lang: string,
      translation: { lang: string; chapters: readonly { title: string; sentences: string[] }[] },
      { signal, write, report }: Doing,
    ): Promise<Linked> {
      const told: Linked = { lang: translation.lang, sentences: 0, linked: 0, lessonId: null };
      const placed: PlacedText[][] = [];
      for (const { lessonIds } of parts) placed.push(await Promise.all(lessonIds.map((id) => textThere(owner, id))));
      const chapters = parts.map(({ title }, at) => [title, ...(placed[at] ?? []).flatMap(({ sentences }) => sentences).map(({ text }) => text)].join('\n'));
      const others = translation.chapters.map(({ title, sentences }) => [title, ...sentences].join('\n'));
      const groups = alignChapters({ chapters, lang }, { chapters: others, lang: translation.lang });
      for (const [done, [source, target]] of groups.entries()) {
        signal.throwIfAborted();
        await report(done, groups.length, 'links');
        const ids = source.flatMap((at) => parts[at]?.lessonIds ?? []);
        const lessons = source.flatMap((at) => placed[at] ?? []);
        const sentences = target.flatMap((at) => translation.chapters[at]?.sentences ?? []);
        const written = lessons.flatMap(writtenIn);
        told.sentences += written.length;
        if (sentences.length === 0 || ids.length === 0) continue;
        const own = { sentences: written, lang };
        const shares = shareOut(
          alignSentences(own, { sentences, lang: translation.lang }),
          sentences,
          lessons.map((lesson) => lesson.sentences.length),
        );
        for (const [at, share] of shares.entries()) {
          const linked = linkedIn(share.links);
          told.linked += linked;
          if (linked > 0) told.lessonId ??= ids[at] as string;
          await unlessDeleted(storeFirst(write, owner, ids[at] as string, translation.lang, { text: lessons[at] as PlacedText, ...share }));
        }
      }
      return told;
    },

    /**
     * Links a lesson with a translation whose rows tell how many of the imported `blocks` they translate; within a row, as any two
     * texts. Rows whose blocks the lesson has no longer are left out.
     */
    async linkRows(
      owner: OwnerId,
      { id: lessonId, lang, blocks }: { id: string; lang: string; blocks: readonly { text: string }[] },
      translation: { lang: string; rows: readonly { blocks: number; text: readonly string[] }[] },
      { signal, write }: Doing,
    ): Promise<Linked> {
      const placed = await textThere(owner, lessonId);
      const inBlock = new Map<string, (PlacedSentence & { number: number })[]>();
      for (const [number, sentence] of placed.sentences.entries()) {
        const block = inBlock.get(sentence.anchor.blockId) ?? [];
        block.push({ number, ...sentence });
        inBlock.set(sentence.anchor.blockId, block);
      }
      const find = finder([...inBlock.values()]);
      const [target, links]: [string[], Link[]] = [[], []];
      let next = 0;
      /** Sentences that no row translates have links of their own. */
      let seen = 0;
      const leave = (before: number) => {
        for (; seen < before; seen++) links.push([[seen], []]);
      };
      for (const { blocks: count, text } of translation.rows) {
        signal.throwIfAborted();
        const own = find(blocks.slice(next, next + count));
        next += count;
        if (!own) continue;
        leave(own[0]?.number ?? seen);
        seen += own.length;
        const row = sentencesIn(
          text.map((paragraph) => ({ kind: 'paragraph' as const, text: paragraph })),
          translation.lang,
        );
        const found = linksOf({ sentences: own.map((sentence) => sentence.text), lang }, { sentences: row, lang: translation.lang });
        for (const [s, t] of found) links.push([s.map((at) => own[at]?.number as number), t.map((at) => target.length + at)]);
        target.push(...row);
      }
      leave(placed.sentences.length);
      await unlessDeleted(storeFirst(write, owner, lessonId, translation.lang, { text: placed, target, links }));
      const linked = linkedIn(links);
      return { lang: translation.lang, sentences: placed.sentences.length, linked, lessonId: linked > 0 ? lessonId : null };
    },
  };
}

/** Undefined where the lesson is not there any more. */
const unlessDeleted = <T>(done: Promise<T>): Promise<T | undefined> =>
  done.catch((error: unknown) => {
    if (error instanceof DomainError && error.code === 'lesson-not-found') return undefined;
    throw error;
  });

/** Finds blocks as they were imported among those of the lesson, behind the ones found before; null where they are not there as they were. */
function finder<Sentence extends PlacedSentence>(blocks: readonly (readonly Sentence[])[]) {
  const keys = blocks.map(keyOf);
  const places = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) {
    const there = places.get(key);
    if (there) there.push(at);
    else places.set(key, [at]);
  }
  let next = 0;
  return (imported: readonly { text: string }[]): Sentence[] | null => {
    const wanted = imported.map((block) => keyOf([block])).filter((key) => key !== '');
    const isAt = (from: number) => wanted.every((key, at) => keys[from + at] === key);
    const from = isAt(next) ? next : places.get(wanted[0] ?? '')?.find((at) => at > next && isAt(at));
    if (from === undefined) return null;
    next = from + wanted.length;
    return blocks.slice(from, next).flat();
  };
}

/** A text by what stands in it, whatever the space between. */
const keyOf = (texts: readonly { text: string }[]): string =>
  texts
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, '');

const linkedIn = (links: readonly Link[]): number => links.reduce((sum, [source, target]) => sum + (target.length > 0 ? source.length : 0), 0);

/** One sentence and one are a link, whatever they say: the row says so. */
function linksOf(source: { sentences: string[]; lang: string }, target: { sentences: string[]; lang: string }): Link[] {
  return source.sentences.length === 1 && target.sentences.length === 1 ? [[[0], [0]]] : alignSentences(source, target);
}
