import type { ReadingKind } from '@glossa/core/readings';
import type { Token } from '@glossa/core/text';
import type { Look } from '@glossa/page';
import { useCallback, useState } from 'react';
import { store, stored } from '../app/stored.ts';

/** Where readings stand above the words of a text: everywhere, over words not yet known, or nowhere. */
export const readingModes = ['always', 'unknown', 'never'] as const;
export type ReadingMode = (typeof readingModes)[number];

/** How the words of a language are read aloud in writing. */
export interface Readings {
  rubyOf: NonNullable<Look['rubyOf']>;
  /** In each way the language offers: `いためる`, `itameru`. */
  spoken(written: string, token: Token): string[];
}

const name = 'glossa.readings';
const baseOf = (lang: string): string => lang.split('-')[0] ?? lang;
const usual: Readonly<Record<string, ReadingMode>> = { ja: 'always', zh: 'unknown' };

export const readingModeOf = (lang: string): ReadingMode => stored<Record<string, ReadingMode>>(name, {})[baseOf(lang)] ?? usual[baseOf(lang)] ?? 'never';

/** Only scripts that are not Latin have readings; their tables are fetched when first needed. */
export const mayHaveReadings = (lang: string): boolean => new Intl.Locale(lang).maximize().script !== 'Latn';

/** Null where the language has none. */
export async function readingsFor(lang: string): Promise<Readings | null> {
  if (!mayHaveReadings(lang)) return null;
  const { readingKinds, rubyOf } = await import('@glossa/core/readings');
  const kinds: readonly ReadingKind[] = readingKinds(lang);
  if (kinds.length === 0) return null;
  const aloud = (written: string, token: Token, kind: ReadingKind) => {
    const pieces = rubyOf(written, token.reading, lang, kind);
    return pieces.some(({ reading }) => reading !== undefined) ? pieces.map(({ text, reading }) => reading ?? text).join('') : '';
  };
  return {
    rubyOf: (written, token) => (readingModeOf(lang) === 'never' ? [] : rubyOf(written, token.reading, lang)),
    spoken: (written, token) => kinds.map((kind) => aloud(written, token, kind)).filter((text) => text !== ''),
  };
}

export function useReadingMode(lang: string | undefined) {
  const [chosen, setChosen] = useState<Record<string, ReadingMode>>({});
  const base = baseOf(lang ?? '');
  const change = useCallback(
    (mode: ReadingMode) => {
      store(name, { ...stored<Record<string, ReadingMode>>(name, {}), [base]: mode });
      setChosen((before) => ({ ...before, [base]: mode }));
    },
    [base],
  );
  return { mode: chosen[base] ?? (lang === undefined ? 'never' : readingModeOf(lang)), change, offered: lang !== undefined && mayHaveReadings(lang) };
}
export type ReadingChoice = ReturnType<typeof useReadingMode>;
