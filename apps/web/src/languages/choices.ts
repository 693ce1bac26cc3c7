import { useMemo } from 'react';
import { useNames } from '../i18n/use-names.ts';
import type { Choice } from '../ui/select.tsx';
import { useLanguages } from './languages.ts';

/** Languages for a Select: those with rules of their own first, then by name. */
export function useLanguageChoices(): Choice[] {
  const languages = useLanguages();
  const names = useNames();
  return useMemo(
    () =>
      languages
        .map(({ code, name, support }) => ({ id: code, label: name ?? names.language(code), tuned: support === 'tuned' }))
        .sort((a, b) => Number(b.tuned) - Number(a.tuned) || a.label.localeCompare(b.label))
        .map(({ id, label }) => ({ id, label })),
    [languages, names],
  );
}
