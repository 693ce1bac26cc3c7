import type { Lesson, Starter } from '@glossa/contract';
import type { Block } from '@glossa/core/text';
import type { Library } from '../library/library.ts';
import { DomainError } from '../platform/errors.ts';
import { derivedId, type OwnerId } from '../platform/ids.ts';
import { once } from '../platform/operations.ts';
import type { Platform } from '../platform/platform.ts';
import type { Translating } from '../translating/translating.ts';
import clock from './starters/clock-on-the-square.json' with { type: 'json' };
import umbrella from './starters/yellow-umbrella.json' with { type: 'json' };

/** A text in one language, by paragraphs and their sentences; the same story has the same ones in every language. */
interface Telling {
  title: string;
  paragraphs: string[][];
}
type Story = Readonly<Record<string, Telling>>;

/** Short stories for those who begin, written for Glossa; each is the translation of the others. */
export const stories: Readonly<Record<string, Story>> = { 'yellow-umbrella': umbrella, 'clock-on-the-square': clock };

const unspaced = new Set(['ja', 'zh']);
const sentencesOf = ({ title, paragraphs }: Telling): string[][] => [[title], ...paragraphs];

/** A story's blocks: its title as a heading, then its paragraphs. */
export function blocksOf(telling: Telling, lang: string, idOf: (number: number) => string): Block[] {
  return sentencesOf(telling).map((sentences, number) => {
    const text = sentences.join(unspaced.has(lang) ? '' : ' ');
    return number === 0 ? { id: idOf(number), kind: 'heading', level: 1, text } : { id: idOf(number), kind: 'paragraph', text };
  });
}

/** Where each sentence of a story lies, and what it is in another language. A sentence reaches to where the next begins. */
function* translationsOf(blocks: readonly Block[], own: Telling, other: Telling) {
  for (const [number, { id: blockId, text }] of blocks.entries()) {
    const sentences = sentencesOf(own)[number] ?? [];
    let start = 0;
    for (const [at, sentence] of sentences.entries()) {
      const end = at === sentences.length - 1 ? text.length : text.indexOf(sentences[at + 1] as string, start + sentence.length);
      yield { anchor: { blockId, start, end }, original: text.slice(start, end), text: sentencesOf(other)[number]?.[at] ?? '' };
      start = end;
    }
  }
}

/** Texts to begin with, where somebody has none of their own yet. */
export function createStarters({ db, clock: now, ids }: Platform, library: Library, translating: Translating) {
  return {
    listStarters(lang: string | undefined): Starter[] {
      return Object.entries(stories).flatMap(([id, story]) =>
        Object.entries(story).flatMap(([of, telling]) => {
          if (lang !== undefined && lang !== of) return [];
          const translationLangs = Object.keys(story).filter((other) => other !== of);
          return [{ id, lang: of, title: telling.title, sentences: telling.paragraphs.flat().length, translationLangs }];
        }),
      );
    },

    /** Makes a lesson of a starter, with the translations of all its sentences. The same act again gives the same lesson. */
    async takeStarter(owner: OwnerId, { operationId, starter, lang }: { operationId: string; starter: string; lang: string }): Promise<Lesson> {
      const story = Object.hasOwn(stories, starter) ? stories[starter] : undefined;
      const telling = story && Object.hasOwn(story, lang) ? story[lang] : undefined;
      if (!story || !telling) throw new DomainError('invalid-input', { where: 'starter' });
      const operation = { id: operationId, kind: 'take-starter', request: { starter, lang }, at: now.now() };
      const id = await db.write((tx) => once(tx, owner, operation, async () => ids.next()));
      const blocks = blocksOf(telling, lang, (number) => derivedId(id, number));
      const lesson = await library.createLesson(owner, { id, lang, title: telling.title, courseId: null, blocks });
      const others = Object.entries(story).filter(([other]) => other !== lang);
      await db.write(async (tx) => {
        for (const [other, told] of others)
          for (const given of translationsOf(blocks, telling, told))
            await translating.write(tx, owner, { lessonId: id, lang: other, source: 'import', revision: 0, ...given });
      });
      return lesson;
    },
  };
}
