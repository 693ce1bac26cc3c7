import type { LanguageTools } from '@glossa/core/text';
import type { Packages } from '../platform/packages.ts';
import type { Pack } from './pack.ts';
import { recent } from './recent.ts';
import { readSpelling } from './spelling.ts';

interface Dictionary {
  aff: Uint8Array;
  dic: Uint8Array;
}

/** Dictionary forms by the list of a spelling checker. */
export const hunspell = (dictionary: string): Pack => ({
  packages: [dictionary],
  lemmas: 'dictionary',
  load: async (packages: Packages): Promise<LanguageTools> => {
    const { aff, dic } = ((await packages.load(dictionary)) as { default: Dictionary }).default;
    const text = new TextDecoder();
    const { stems } = readSpelling(text.decode(aff), text.decode(dic));
    return { lemmas: recent(rememberedWords, stems) };
  },
});

const rememberedWords = 50_000;
