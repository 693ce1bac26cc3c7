import type { LanguageTools } from '@glossa/core/text';
import type { Packages } from '../platform/packages.ts';
import type { Pack } from './pack.ts';
import { recent } from './recent.ts';

interface Stemmer {
  stemmer(word: string): string;
}
const collection = '@orama/stemmers';

/** The Snowball stemmers, for languages without a dictionary; `name` is the collection's name of the language. */
export const stems = (name: string): Pack => ({
  packages: [collection],
  lemmas: 'stems',
  load: async (packages: Packages): Promise<LanguageTools> => {
    const { stemmer } = (await packages.load(`${collection}/${name}`)) as Stemmer;
    return { stem: recent(rememberedWords, name === 'bulgarian' ? (word) => stemmer(changeable(word)) : stemmer) };
  },
});

const rememberedWords = 50_000;

/** The collection's Bulgarian writes into the word it is given, as if strings were arrays (`книги`: к for г), and throws. */
function changeable(word: string): string {
  const letters = Array.from({ length: word.length }, (_, i) => word.charAt(i));
  return Object.assign(letters, { substring: (start: number, end: number) => letters.slice(start, end).join('') }) as unknown as string;
}
