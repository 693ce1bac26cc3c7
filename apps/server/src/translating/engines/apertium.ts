import { z } from 'zod';
import type { CallConfigured } from '../../platform/fetch/configured.ts';
import type { Translator } from '../translator.ts';
import { askEngine, usualCode } from './asking.ts';

const pairList = z.object({ responseData: z.array(z.object({ sourceLanguage: z.string(), targetLanguage: z.string() })) });
const translated = z.object({ responseData: z.object({ translatedText: z.string() }) });

/** One name for what we call several languages. */
const several: Readonly<Record<string, readonly string[]>> = { hbs: ['sr-Latn', 'hr', 'bs'], nor: ['nb'], zlm: ['ms'] };

/** Apertium's own server, APY (https://wiki.apertium.org/wiki/Apertium-apy). It tells no version, and takes one text at a time. */
export function apertium({ url }: { url: string }, call: CallConfigured): Translator {
  const ask = askEngine(call, 'apertium');
  /** Its own codes by ours. */
  const own = new Map<string, string>();
  const ours = (code: string): readonly string[] => {
    const named = several[code] ?? [usualCode(code)].filter((usual) => usual !== null);
    for (const each of named) own.set(each, code);
    return named;
  };
  return {
    id: 'apertium',
    version: '',
    limits: { texts: 1, characters: 10_000, parallel: 4 },
    async pairs(signal) {
      const { responseData } = await ask(`${url}/listPairs`, pairList, { signal });
      const pairs = new Map<string, Set<string>>();
      for (const { sourceLanguage, targetLanguage } of responseData)
        for (const source of ours(sourceLanguage))
          for (const target of ours(targetLanguage)) pairs.set(source, (pairs.get(source) ?? new Set<string>()).add(target));
      return pairs;
    },
    translate: ({ texts, source, target }, signal) =>
      Promise.all(
        texts.map(async (q) => {
          const form = { langpair: `${own.get(source) ?? source}|${own.get(target) ?? target}`, markUnknown: 'no', q };
          return (await ask(`${url}/translate`, translated, { form, signal })).responseData.translatedText;
        }),
      ),
  };
}
