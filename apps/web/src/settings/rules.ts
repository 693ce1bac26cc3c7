import { type ChosenLemma, corrections, type TextCorrection, vocabulary } from '@glossa/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../app/api.ts';

const rulesKey = ['rules'];
const lemmasKey = ['lemmas'];

/** What was put right for every text of a language. */
export const useRules = () =>
  useQuery({ queryKey: rulesKey, queryFn: async (): Promise<TextCorrection[]> => (await api.call(corrections.listRules, {})).items, staleTime: 0 });
export const useLemmas = () =>
  useQuery({ queryKey: lemmasKey, queryFn: async (): Promise<ChosenLemma[]> => (await api.call(vocabulary.listLemmas, {})).items, staleTime: 0 });

/** Pages of lessons, and families of words, may be others now. */
function useChange<Given>(queryKey: string[], call: (given: Given) => Promise<unknown>) {
  const client = useQueryClient();
  const changed = [queryKey, ['page'], ['corrections'], ['family'], ['vocabulary-count']];
  return useMutation({ mutationFn: call, onSuccess: () => Promise.all(changed.map((each) => client.invalidateQueries({ queryKey: each }))) });
}
export const useRemoveRule = () => useChange(rulesKey, (id: string) => api.call(corrections.removeRule, { params: { id } }));
export const useAddRule = () =>
  useChange(rulesKey, ({ lang, text, rule }: Pick<TextCorrection, 'lang' | 'text' | 'rule'>) => api.call(corrections.addRule, { body: { lang, text, rule } }));
/** With null, the analysis’s dictionary form again. */
export const useSetLemma = () =>
  useChange(lemmasKey, ({ lemma, ...rest }: Omit<ChosenLemma, 'lemma'> & { lemma: string | null }) =>
    api.call(vocabulary.chooseLemma, { body: { ...rest, lemma } }),
  );
