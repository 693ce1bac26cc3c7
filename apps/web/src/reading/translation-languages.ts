import { usePreferences } from '../accounts/accounts.ts';

/** The language the interface speaks, without its region. */
const interfaceLanguage = (): string => document.documentElement.lang.split('-')[0] || 'en';

/** The languages a meaning may be written in: those of translations, else that of the interface. */
export function useMeaningLanguages(): readonly string[] {
  const { translationLangs } = usePreferences();
  return translationLangs.length ? translationLangs : [interfaceLanguage()];
}

/** The columns of translations beside a text in `lang`, which is none of them; to begin with, the language of the interface. */
export const useTranslationLanguages = (lang: string): readonly string[] => useMeaningLanguages().filter((code) => code !== lang);
