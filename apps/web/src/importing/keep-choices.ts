import { useChangePreferences, usePreferences } from '../accounts/accounts.ts';
import { useMeaningLanguages } from '../reading/translation-languages.ts';

/** With a lesson, what the page showed is kept: the language learned, and the first time those of translations too. */
export function useKeepChoices(): (lang: string | null) => void {
  const { lang: studied, translationLangs } = usePreferences();
  const shown = useMeaningLanguages();
  const change = useChangePreferences();
  return (lang) => {
    const learned = lang && lang !== studied ? { lang } : null;
    const translated = translationLangs.length === 0 ? { translationLangs: [...shown] } : null;
    if (learned || translated) change.mutate({ ...learned, ...translated });
  };
}
