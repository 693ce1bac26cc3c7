import type { LanguageTools } from '@glossa/core/text';
import { nativePart, type Packages } from '../platform/packages.ts';
import { chinese } from './chinese.ts';
import { hunspell } from './hunspell.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import type { Pack } from './pack.ts';
import { stems } from './stems.ts';

const dictionaries = ['de', 'en', 'es', 'fr', 'he', 'it', 'nl', 'pl', 'pt', 'ru', 'sv', 'tr', 'uk'];

const stemmed = {
  bg: 'bulgarian',
  da: 'danish',
  el: 'greek',
  fi: 'finnish',
  ga: 'irish',
  hi: 'indian',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  lt: 'lithuanian',
  nb: 'norwegian',
  ne: 'nepali',
  nn: 'norwegian',
  no: 'norwegian',
  ro: 'romanian',
  sr: 'serbian',
  ta: 'tamil',
};

/** The only list of heavy parts, by language. */
const packs: ReadonlyMap<string, Pack> = new Map([
  ['ja', japanese],
  ['ko', korean],
  ['zh', chinese],
  ...dictionaries.map((code): [string, Pack] => [code, hunspell(`dictionary-${code}`)]),
  ...Object.entries(stemmed).map(([code, name]): [string, Pack] => [code, stems(name)]),
]);

/** The pack of a language or of its base: `fr-CA` has that of `fr`. */
export const packFor = (lang: string): Pack | undefined => packs.get(lang) ?? packs.get(lang.split('-')[0] ?? '');

/** The packages that a language's pack needs and that are not installed. */
export function missingFor(lang: string, packages: Packages): string[] {
  const { packages: named = [], native = [] } = packFor(lang) ?? {};
  const isHere = (name: string) => packages.version(name) !== null;
  return [...named, ...native.map((name) => nativePart(name, isHere))].filter((name) => !isHere(name));
}

/** Where a language's dictionary forms come from; null without its packages. */
export const lemmasFrom = (lang: string, packages: Packages): Pack['lemmas'] => (toolsVersion(lang, packages) === '' ? null : (packFor(lang)?.lemmas ?? null));

/** Names a language's tools and their versions; empty where it has none, or not all of them. */
export const toolsVersion = (lang: string, packages: Packages): string =>
  missingFor(lang, packages).length > 0
    ? ''
    : (packFor(lang)
        ?.packages.map((name) => `${name}@${packages.version(name)}`)
        .join('+') ?? '');

/** Loads tools when they are first asked for, once. A language whose packages are missing or broken has none: it is read by the rules. */
export function createTools(packages: Packages, complain: (lang: string, error: unknown) => void = () => undefined) {
  const loaded = new Map<Pack, Promise<LanguageTools>>();
  return {
    toolsFor: async (lang: string): Promise<LanguageTools> => {
      const pack = packFor(lang);
      if (!pack || missingFor(lang, packages).length > 0) return {};
      let tools = loaded.get(pack);
      if (!tools) {
        tools = pack.load(packages).catch((error: unknown) => {
          complain(lang, error);
          return {};
        });
        loaded.set(pack, tools);
      }
      return tools;
    },
  };
}
