import { alignChapters, alignSentences, type Link } from '@glossa/core/text';
import type { Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Work } from '../platform/jobs/work.ts';
import { type PlacedSentence, shareOut } from './links.ts';
import { sentencesIn } from './sentences-in.ts';

type Doing = Pick<Work<unknown>, 'signal' | 'write' | 'report'>;

/** What became of a translation that came with an import. */
export interface Linked {
  lang: string;
  /** Sentences of the text, and those of them that have a counterpart. */
  sentences: number;
  linked: number;
}
/** A chapter that became one lesson or more. */
interface Part {
  title: string;
  lessonIds: readonly string[];
}
interface Lessons {
  /** Throws `lesson-not-found` for one that was deleted since. */
  sentencesOf(owner: OwnerId, lessonId: string): Promise<PlacedSentence[]>;
  /** Puts links where there are none yet: those that are there may have been mended. */
  storeFirst(
    tx: Tx,
    owner: OwnerId,
    lessonId: string,
    lang: string,
    linked: { sentences: readonly PlacedSentence[]; target: string[]; links: Link[] },
  ): Promise<void>;
}

/** Links what an import brings along with the lessons it made. May run again: what is linked stays as it is. */
export function createLinkImported({ sentencesOf, storeFirst }: Lessons) {
  /** None where the lesson was deleted while the import went on. */
  const sentencesThere = (owner: OwnerId, lessonId: string): Promise<PlacedSentence[]> =>
    sentencesOf(owner, lessonId).catch((error: unknown) => {
      if (error instanceof DomainError && error.code === 'lesson-not-found') return [];
      throw error;
    });

  return {
    /** The sentences of a translation. Throws `text-too-long` for more than can be linked. */
    sentencesIn,

    /** Links a book with its translation, chapter by chapter; a chapter that the other book lacks stays without. */
    async linkBook(
      owner: OwnerId,
      parts: readonly Part[],
      lang: string,
      translation: { lang: string; chapters: readonly { title: string; sentences: string[] }[] },
      { signal, write, report }: Doing,
    ): Promise<Linked> {
      const told = { lang: translation.lang, sentences: 0, linked: 0 };
      const placed: PlacedSentence[][][] = [];
      for (const { lessonIds } of parts) placed.push(await Promise.all(lessonIds.map((id) => sentencesThere(owner, id))));
      const chapters = parts.map(({ title }, at) => [title, ...(placed[at] ?? []).flat().map(({ text }) => text)].join('\n'));
      const others = translation.chapters.map(({ title, sentences }) => [title, ...sentences].join('\n'));
      const groups = alignChapters({ chapters, lang }, { chapters: others, lang: translation.lang });
      for (const [done, [source, target]] of groups.entries()) {
        signal.throwIfAborted();
        await report(done, groups.length, 'links');
        const ids = source.flatMap((at) => parts[at]?.lessonIds ?? []);
        const lessons = source.flatMap((at) => placed[at] ?? []);
        const sentences = target.flatMap((at) => translation.chapters[at]?.sentences ?? []);
        told.sentences += lessons.flat().length;
        if (sentences.length === 0 || ids.length === 0) continue;
        const own = { sentences: lessons.flat().map(({ text }) => text), lang };
        const shares = shareOut(
          alignSentences(own, { sentences, lang: translation.lang }),
          sentences,
          lessons.map(({ length }) => length),
        );
        for (const [at, share] of shares.entries()) {
          told.linked += linkedIn(share.links);
          await write((tx) => storeFirst(tx, owner, ids[at] as string, translation.lang, { sentences: lessons[at] as PlacedSentence[], ...share }));
        }
      }
      return told;
    },

    /** Links a lesson with a translation whose rows tell which blocks they translate; within a row, as any two texts. */
    async linkRows(
      owner: OwnerId,
      lessonId: string,
      lang: string,
      translation: { lang: string; rows: readonly { blocks: number; text: readonly string[] }[] },
      { signal, write }: Doing,
    ): Promise<Linked> {
      const sentences = await sentencesThere(owner, lessonId);
      const inBlock = new Map<string, (PlacedSentence & { number: number })[]>();
      for (const [number, sentence] of sentences.entries()) {
        const block = inBlock.get(sentence.anchor.blockId) ?? [];
        block.push({ number, ...sentence });
        inBlock.set(sentence.anchor.blockId, block);
      }
      const blocks = [...inBlock.values()];
      const [target, links]: [string[], Link[]] = [[], []];
      let next = 0;
      for (const { blocks: count, text } of translation.rows) {
        signal.throwIfAborted();
        const own = blocks.slice(next, next + count).flat();
        next += count;
        const row = sentencesIn(
          text.map((paragraph) => ({ kind: 'paragraph' as const, text: paragraph })),
          translation.lang,
        );
        const found = linksOf({ sentences: own.map((sentence) => sentence.text), lang }, { sentences: row, lang: translation.lang });
        for (const [s, t] of found) links.push([s.map((at) => own[at]?.number as number), t.map((at) => target.length + at)]);
        target.push(...row);
      }
      await write((tx) => storeFirst(tx, owner, lessonId, translation.lang, { sentences, target, links }));
      return { lang: translation.lang, sentences: sentences.length, linked: linkedIn(links) };
    },
  };
}

const linkedIn = (links: readonly Link[]): number => links.reduce((sum, [source, target]) => sum + (target.length > 0 ? source.length : 0), 0);

/** One sentence and one are a link, whatever they say: the row says so. */
function linksOf(source: { sentences: string[]; lang: string }, target: { sentences: string[]; lang: string }): Link[] {
  return source.sentences.length === 1 && target.sentences.length === 1 ? [[[0], [0]]] : alignSentences(source, target);
}
