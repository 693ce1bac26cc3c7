import { type TermState, vocabulary } from '@glossa/contract';
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { api } from '../app/api.ts';
import { useFailed } from '../app/failed.ts';
import { store, stored } from '../app/stored.ts';
import type { PageModel } from './page-model.ts';

const familyKey = (lang: string, lemma: string) => ['family', lang, lemma] as const;

/** The kept words with a dictionary form, in any text: asked for when the reader rests on a word, not at each one on the way. */
export const useKeptForms = (lang: string, lemma: string) =>
  useQuery({
    queryKey: familyKey(lang, lemma),
    queryFn: async () => (await api.call(vocabulary.listFamily, { query: { lang, lemma } })).items,
    staleTime: 0,
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

export const useVocabularyCount = (lang: string) =>
  useQuery({ queryKey: ['vocabulary-count', lang], queryFn: () => api.call(vocabulary.countVocabulary, { query: { lang } }), staleTime: 0 });

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
