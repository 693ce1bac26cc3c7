import { vocabulary } from '@glossa/contract';
import { type QueryClient, useQuery } from '@tanstack/react-query';
import { api } from '../app/api.ts';

const queryKey = (lang: string) => ['vocabulary-count', lang] as const;

/** How many words and families of a language are kept and known: as it was at most five minutes ago. */
export const useVocabularyCount = (lang: string) =>
  useQuery({ queryKey: queryKey(lang), queryFn: () => api.call(vocabulary.countVocabulary, { query: { lang } }), staleTime: 300_000 });

/** Of more words than that one more is no news, and the server walks over all of them to count. */
const largest = 3000;

/** Counts a small vocabulary again, after an act that may have changed it. */
export function countAgain(client: QueryClient, lang: string): void {
  const count = client.getQueryData<{ forms: number }>(queryKey(lang));
  if (count && count.forms <= largest) void client.invalidateQueries({ queryKey: queryKey(lang) });
}
