import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Anchor } from '@glossa/core/text';
import type { Library } from '../library/library.ts';
import type { OwnerId } from '../platform/ids.ts';
import { oneLine, sentencesOf } from './translate-lesson.ts';

/** As many as three books of 400,000 words have, at some forty bytes each. */
const mostHeld = 100_000;

/** A sentence of a lesson; those with the same text have the same number as `text`. */
export interface HeldSentence extends Anchor {
  text: number;
}

/** Where the sentences of a lesson are that there is something to translate in, from memory until its text or its analysis is another one. */
export function createHeldSentences(library: Library, most = mostHeld) {
  const held = new Map<string, { edition: string; sentences: readonly HeldSentence[] }>();
  return async (owner: OwnerId, lessonId: string): Promise<readonly HeldSentence[]> => {
    const [found] = await library.lessonsById(owner, [lessonId]);
    const name = `${owner} ${lessonId}`;
    const before = held.get(name);
    held.delete(name);
    const sentences = before && before.edition === found?.edition ? before.sentences : await read(owner, lessonId);
    if (found) held.set(name, { edition: found.edition, sentences });
    let size = [...held.values()].reduce((sum, each) => sum + each.sentences.length, 0);
    for (const [oldest, each] of held) {
      if (size <= most) break;
      held.delete(oldest);
      size -= each.sentences.length;
    }
    return sentences;
  };

  async function read(owner: OwnerId, lessonId: string): Promise<HeldSentence[]> {
    const sentences: HeldSentence[] = [];
    const texts = new Map<string, number>();
    for await (const piece of sentencesOf(library, owner, lessonId)) {
      for (const { original, ...anchor } of piece) {
        const key = oneLine(original);
        const text = texts.get(key) ?? texts.size;
        texts.set(key, text);
        sentences.push({ ...anchor, text });
      }
      await othersFirst();
    }
    return sentences;
  }
}
