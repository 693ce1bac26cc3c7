import type { Coverage } from '@glossa/contract';
import { coverageOf } from '@glossa/core/text';
import type { Library } from '../library/library.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

interface Computed {
  edition: string;
  vocabularyRevision: number;
  coverage: Coverage;
}

const remembered = 5000;

/** Coverage of lessons; counted again only where a lesson's analysis or the learner's words have changed. */
export function createShelf(library: Library, vocabulary: Vocabulary) {
  const computed = new Map<string, Computed>();
  const remember = (name: string, value: Computed) => {
    computed.delete(name);
    computed.set(name, value);
    if (computed.size > remembered) computed.delete(computed.keys().next().value as string);
  };

  /** By lesson id, in the order asked for. */
  return async (owner: OwnerId, lessonIds: readonly string[]): Promise<Map<string, Coverage>> => {
    const editions = await library.editionsOf(owner, lessonIds);
    const langs = [...new Set([...editions.values()].map(({ lang }) => lang))];
    const words = new Map(await Promise.all(langs.map(async (lang) => [lang, await vocabulary.statuses(owner, lang)] as const)));
    const known = new Map<string, Coverage>();
    for (const [id, { edition, lang }] of editions) {
      const found = computed.get(`${owner} ${id}`);
      if (found?.edition === edition && found.vocabularyRevision === words.get(lang)?.revision) known.set(id, found.coverage);
    }
    const counts = await library.countsOf(
      owner,
      [...editions.keys()].filter((id) => !known.has(id)),
    );
    for (const [id, lessonCounts] of counts) {
      const { edition, lang } = editions.get(id) ?? { edition: '', lang: '' };
      const vocabularyOfLesson = words.get(lang);
      if (!vocabularyOfLesson) continue;
      const coverage = coverageOf(lessonCounts, vocabularyOfLesson.statusOf);
      remember(`${owner} ${id}`, { edition, vocabularyRevision: vocabularyOfLesson.revision, coverage });
      known.set(id, coverage);
    }
    return new Map(lessonIds.flatMap((id) => (known.has(id) ? [[id, known.get(id) as Coverage]] : [])));
  };
}
