import { isSameLanguage, languages } from '@glossa/core/languages';
import { languageCode } from '../documents/language.ts';

/** Besides each language's own: those in which people are likely to name the columns of a table. */
const NAMED_IN = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'uk', 'ja', 'zh', 'ko', 'ar', 'tr'];
const CODE = /^(?:[a-z]{2,3}|[A-Z]{2,3})(?:[-_][A-Za-z]{2,4}){0,2}$/;

let codes: ReadonlyMap<string, string> | null = null;

/** The language that a heading names, by code or name: `fr`, `FR-fr`, `French`, `français`, `Französisch`; null for anything else. */
export function languageNamed(heading: string): string | null {
  const written = heading.trim().replace(/[:：]$/, '');
  codes ??= names();
  const code = CODE.test(written) ? languageCode(written) : null;
  if (code !== null && languages.some(({ code: known }) => isSameLanguage(known, code))) return code;
  return codes.get(written.toLowerCase().replace(/\s*\(.*\)$/, '')) ?? null;
}

function names(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { code } of languages)
    for (const locale of [...NAMED_IN, code]) {
      const name = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(code);
      if (name) found.set(name.toLowerCase(), code);
    }
  return found;
}
