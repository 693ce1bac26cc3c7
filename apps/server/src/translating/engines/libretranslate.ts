import { z } from 'zod';
import type { CallConfigured } from '../../platform/fetch/configured.ts';
import { EngineError, type Translator } from '../translator.ts';
import { askEngine, usualCode } from './asking.ts';

const languages = z.array(z.object({ code: z.string(), targets: z.array(z.string()) }));
const translated = z.object({ translatedText: z.array(z.string()) });

/** LibreTranslate (https://docs.libretranslate.com). It tells no version. Its public server wants a key, one's own does not. */
export function libretranslate({ url, key }: { url: string; key: string | null }, call: CallConfigured): Translator {
  const ask = askEngine(call, 'libretranslate');
  /** Its own codes by ours. */
  const own = new Map<string, string>();
  const ours = (code: string): string[] => {
    const usual = usualCode(code);
    if (usual === null) return [];
    own.set(usual, code);
    return [usual];
  };
  return {
    id: 'libretranslate',
    version: '',
    limits: { texts: 16, characters: 2000, parallel: 2 },
    async pairs(signal) {
      const list = await ask(`${url}/languages`, languages, { signal });
      return new Map(list.flatMap(({ code, targets }) => ours(code).map((source) => [source, new Set(targets.flatMap(ours).filter((to) => to !== source))])));
    },
    async translate({ texts, source, target }, signal) {
      const json = {
        q: texts,
        source: own.get(source) ?? source,
        target: own.get(target) ?? target,
        format: 'text',
        ...(key === null ? {} : { api_key: key }),
      };
      const { translatedText } = await ask(`${url}/translate`, translated, { json, signal, time: 60_000 });
      if (translatedText.length !== texts.length) throw new EngineError('libretranslate', 'nonsense');
      return translatedText;
    },
  };
}
