import { useMemo } from 'react';
import { useNames } from '../i18n/use-names.ts';
import type { Choice } from '../ui/select.tsx';
import { useLanguages } from './languages.ts';

/** Languages for a Select, by name. */
export function useLanguageChoices(): Choice[] {
  const languages = useLanguages();
  const names = useNames();
  return useMemo(
    () => languages.map(({ code, name }) => ({ id: code, label: name ?? names.language(code) })).sort((a, b) => names.order(a.label, b.label)),
    [languages, names],
  );
}
