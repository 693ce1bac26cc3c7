import { type Language, languages } from '@glossa/contract';
import { useQuery } from '@tanstack/react-query';
import { api } from '../app/api.ts';
import { useNames } from '../i18n/use-names.ts';

const none: readonly Language[] = [];

/** The languages that can be read here. */
export function useLanguages(): readonly Language[] {
  const query = useQuery({ queryKey: ['languages'], queryFn: () => api.call(languages.listLanguages, {}), staleTime: Number.POSITIVE_INFINITY });
  return query.data?.items ?? none;
}

/** Names languages: as the learner calls them, or else in the interface language. */
export function useLanguageName(): (code: string) => string {
  const languages = useLanguages();
  const names = useNames();
  return (code) => languages.find((language) => language.code === code)?.name ?? names.language(code);
}

/** The direction of a language's script; `auto` until the list is here. */
export function useDirection(code: string | null): 'ltr' | 'rtl' | 'auto' {
  return useLanguages().find((language) => language.code === code)?.dir ?? 'auto';
}
