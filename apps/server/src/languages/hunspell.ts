import type { LanguageTools } from '@glossa/core/text';
import type { Packages } from '../platform/packages.ts';
import type { Pack } from './pack.ts';
import { recent } from './recent.ts';

interface Hunspell {
  stemWord(word: string): string[];
}
interface HunspellModule {
  createHunspellFromStrings(affixes: string, dictionary: string): Promise<Hunspell>;
}
interface Dictionary {
  aff: Uint8Array;
  dic: Uint8Array;
}

/** Dictionary forms by a spelling dictionary, whose tables of endings are read backwards. */
export const hunspell = (dictionary: string): Pack => ({
  packages: ['hunspell-wasm', dictionary],
  load: async (packages: Packages): Promise<LanguageTools> => {
    const { createHunspellFromStrings } = (await packages.load('hunspell-wasm')) as HunspellModule;
    const { aff, dic } = ((await packages.load(dictionary)) as { default: Dictionary }).default;
    const text = new TextDecoder();
    const speller = await createHunspellFromStrings(text.decode(aff), text.decode(dic));
    const remembered = recent<string[]>(rememberedWords);
    return { lemmas: (word) => remembered(word, () => [...new Set(speller.stemWord(word))]) };
  },
});

const rememberedWords = 50_000;
