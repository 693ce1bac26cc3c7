import { z } from 'zod';
import type { CallConfigured } from '../../platform/fetch/configured.ts';
import { EngineError, type Translator } from '../translator.ts';
import { askEngine, everyPair } from './asking.ts';

const languages = z.object({ data: z.object({ languages: z.array(z.object({ language: z.string() })) }) });
const translated = z.object({ data: z.object({ translations: z.array(z.object({ translatedText: z.string() })) }) });

/** Google Cloud Translation, basic edition, version 2 (https://cloud.google.com/translate/docs/reference/rest/v2). The key goes into a header, not the address. */
export function google({ url, key }: { url: string | null; key: string }, call: CallConfigured): Translator {
  const api = `${url ?? 'https://translation.googleapis.com'}/language/translate/v2`;
  const headers = { 'x-goog-api-key': key };
  const ask = askEngine(call, 'google');
  return {
    id: 'google',
    version: 'v2',
    metered: true,
    // A request may have 128 texts; 5,000 characters are what Google advises.
    limits: { texts: 100, characters: 5000, parallel: 2 },
    async pairs(signal) {
      const { data } = await ask(`${api}/languages`, languages, { headers, signal });
      const codes = data.languages.map(({ language }) => language);
      return everyPair(codes, codes);
    },
    async translate({ texts, source, target }, signal) {
      const { data } = await ask(api, translated, { headers, json: { q: texts, source, target, format: 'text' }, signal });
      if (data.translations.length !== texts.length) throw new EngineError('google', 'nonsense');
      return data.translations.map(({ translatedText }) => unescaped(translatedText));
    },
  };
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Google writes some characters as HTML does, even where the text is said to be plain. */
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
