import { z } from 'zod';
import type { CallConfigured } from '../../platform/fetch/configured.ts';
import { EngineError, type Translator } from '../translator.ts';
import { askEngine, everyPair } from './asking.ts';

const languages = z.array(z.object({ language: z.string() }));
const translated = z.object({ translations: z.array(z.object({ text: z.string() })) });

/** DeepL, version 2 of its API (https://developers.deepl.com/docs). Free keys end in `:fx` and have a host of their own. */
export function deepl({ url, key }: { url: string | null; key: string }, call: CallConfigured): Translator {
  const host = url ?? (key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com');
  const headers = { authorization: `DeepL-Auth-Key ${key}` };
  const ask = askEngine(call, 'deepl');
  const list = async (type: string, signal?: AbortSignal) =>
    (await ask(`${host}/v2/languages?type=${type}`, languages, { headers, signal })).map(({ language }) => language);
  return {
    id: 'deepl',
    version: 'v2',
    metered: true,
    // A request may have 50 texts and 128 KiB.
    limits: { texts: 50, characters: 20_000, parallel: 2 },
    pairs: async (signal) => everyPair(await list('source', signal), await list('target', signal)),
    async translate({ texts, source, target }, signal) {
      const json = { text: texts, source_lang: source.toUpperCase(), target_lang: target.toUpperCase(), split_sentences: '0' };
      const { translations } = await ask(`${host}/v2/translate`, translated, { headers, json, signal });
      if (translations.length !== texts.length) throw new EngineError('deepl', 'nonsense');
      return translations.map(({ text }) => text);
    },
  };
}
