import { type TermState, vocabulary } from '@glossa/contract';
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { api } from '../app/api.ts';
import { useFailed } from '../app/failed.ts';
import { store, stored } from '../app/stored.ts';
import type { PageModel } from './page-model.ts';

/** What changes here is noted at once; this is for what changes elsewhere. */
const fresh = 300_000;
const familyKey = (lang: string, lemma: string) => ['family', lang, lemma] as const;

/** The kept words with a dictionary form, in any text: asked for when the reader rests on a word, not at each one on the way. */
export const useKeptForms = (lang: string, lemma: string) =>
  useQuery({
    queryKey: familyKey(lang, lemma),
    queryFn: async () => (await api.call(vocabulary.listFamily, { query: { lang, lemma } })).items,
    staleTime: fresh,
    enabled: useRested(lemma, 200),
  });

/** Whether a value has stayed the same for so many milliseconds. */
function useRested(value: string, milliseconds: number): boolean {
  const [rested, setRested] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested === value;
}

/** The other words of a family: those of this page as they stand, and those kept elsewhere. */
export function othersOf(model: PageModel, word: number, kept: readonly TermState[]): TermState[] {
  const key = model.words[word]?.key;
  const here = model.formsHere(model.lemmaOf(word));
  const names = new Set(here.map((term) => term.words[0]));
  return [...here, ...kept.filter((term) => !names.has(term.words[0]))].filter((term) => term.words[0] !== key);
}

/** Takes over how words stand now into what was asked of their families. `lemmaOf` tells the dictionary form of a key on the page. */
export function noteFamilies(client: QueryClient, lang: string, states: readonly TermState[], lemmaOf: (key: string) => string | undefined): void {
  const words = states.filter((state) => state.words.length === 1);
  for (const [queryKey, kept] of client.getQueriesData<TermState[]>({ queryKey: ['family', lang] })) {
    const changed = new Map(
      words.flatMap((state) => {
        const [key = ''] = state.words;
        return lemmaOf(key) === queryKey[2] || kept?.some((term) => term.words[0] === key) ? [[key, state] as const] : [];
      }),
    );
    if (!kept || changed.size === 0) continue;
    const others = kept.filter((term) => !changed.has(term.words[0] ?? ''));
    client.setQueryData(queryKey, [...others, ...[...changed.values()].filter(({ status }) => status !== 'new')]);
  }
}

/** What is known of the family without asking: this page, and what was asked last. */
export const knownOthers = (client: QueryClient, model: PageModel, word: number, lang: string): TermState[] =>
  othersOf(model, word, client.getQueryData<TermState[]>(familyKey(lang, model.lemmaOf(word))) ?? []);

/** Says which dictionary form a word belongs to; null takes the analysis's again. */
export function useChooseLemma(lang: string, lessonId: string) {
  const client = useQueryClient();
  const onError = useFailed();
  return useMutation({
    mutationFn: ({ word, lemma }: { word: string; lemma: string | null }) => api.call(vocabulary.chooseLemma, { body: { lang, word, lemma } }),
    onError,
    onSettled: () =>
      Promise.all(
        [
          ['page', lessonId],
          ['family', lang],
          ['vocabulary-count', lang],
        ].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}

const name = 'glossa.sharedFamilies';
/** Whether the words of a family change their status together, for a language. */
export const sharesStatus = (lang: string): boolean => stored<Record<string, boolean>>(name, {})[lang] ?? false;

export function useSharesStatus(lang: string): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => sharesStatus(lang));
  const change = useCallback(
    (now: boolean) => {
      store(name, { ...stored<Record<string, boolean>>(name, {}), [lang]: now });
      setOn(now);
    },
    [lang],
  );
  return [on, change];
}
