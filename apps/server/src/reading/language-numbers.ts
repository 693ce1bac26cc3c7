import type { Library } from '../library/library.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

export interface LanguageNumbers {
  lang: string;
  lessons: number;
  known: number;
  learning: number;
}

/** The languages a learner has lessons or words in, with how many; phrases are not counted. */
export async function languageNumbers(library: Library, vocabulary: Vocabulary, owner: OwnerId): Promise<LanguageNumbers[]> {
  const numbers = new Map<string, LanguageNumbers>();
  const of = (lang: string): LanguageNumbers => {
    const found = numbers.get(lang) ?? { lang, lessons: 0, known: 0, learning: 0 };
    numbers.set(lang, found);
    return found;
  };
  for (const { lang, lessons } of await library.lessonsPerLang(owner)) of(lang).lessons = lessons;
  for (const { lang, known, learning } of await vocabulary.wordsPerLanguage(owner)) if (known + learning > 0) Object.assign(of(lang), { known, learning });
  return [...numbers.values()];
}
