import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Library } from '../library/library.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type CountedLessons, createCountedLessons } from './counted-lessons.ts';

export interface ToCount {
  id: string;
  lang: string;
  edition: string;
}

const readAtOnce = 100;
/** Words of lessons held in memory, at 8 bytes: as many as ten thousand articles have, and half as many again. */
const roomFor = 8_000_000;

/**
 * Coverage of lessons, from memory where neither a lesson's analysis nor the learner's words have changed. Held by owner
 * and language; those used least lately are let go where there are more than `room` words in all. What other processes
 * change is seen by the editions of lessons and the revision of the vocabulary, which are asked for each time.
 */
export function createCoverages(library: Library, vocabulary: Vocabulary, room = roomFor) {
  const held = new Map<string, CountedLessons>();

  const use = (owner: OwnerId, lang: string): CountedLessons => {
    const name = `${owner} ${lang}`;
    const counted = held.get(name) ?? createCountedLessons();
    held.delete(name);
    held.set(name, counted);
    return counted;
  };
  const used = (): number => [...held.values()].reduce((sum, counted) => sum + counted.size(), 0);
  /** Makes room at the cost of others; says whether there is some. */
  const hasRoom = (own: CountedLessons): boolean => {
    for (const [name, counted] of held) {
      if (used() < room) return true;
      if (counted !== own) held.delete(name);
    }
    return used() < room;
  };

  /** The counted lessons of a language, with all of these among them that are there. */
  async function count(owner: OwnerId, lang: string, lessons: readonly ToCount[]): Promise<CountedLessons> {
    const counted = use(owner, lang);
    counted.bringTo(await vocabulary.statuses(owner, lang));
    const isMissing = ({ id, edition }: ToCount) => !counted.isCounted(id, edition);
    const missing = lessons.filter(isMissing);
    for (let at = 0; at < missing.length; at += readAtOnce) {
      if (at > 0) await othersFirst();
      // Another request may have read them meanwhile.
      const ids = missing
        .slice(at, at + readAtOnce)
        .filter(isMissing)
        .map(({ id }) => id);
      if (ids.length === 0) continue;
      const read = await library.storedCounts(owner, ids);
      counted.bringTo(await vocabulary.statuses(owner, lang));
      const keep = hasRoom(counted);
      for (const { id, edition, countsJson } of read) counted.add(id, edition, countsJson, keep);
    }
    return counted;
  }

  /** The same for lessons of several languages. */
  return async (owner: OwnerId, lessons: readonly ToCount[]): Promise<ReadonlyMap<string, CountedLessons>> => {
    const counted = new Map<string, CountedLessons>();
    for (const lang of new Set(lessons.map((lesson) => lesson.lang)))
      counted.set(
        lang,
        await count(
          owner,
          lang,
          lessons.filter((lesson) => lesson.lang === lang),
        ),
      );
    return counted;
  };
}
export type Coverages = ReturnType<typeof createCoverages>;
