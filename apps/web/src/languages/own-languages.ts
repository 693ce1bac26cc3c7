import { type CallOf, languages, type OwnLanguage } from '@glossa/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../app/api.ts';

/** What the learner added to languages. */
export const useOwnLanguages = () =>
  useQuery({ queryKey: ['languages', 'own'], queryFn: async (): Promise<OwnLanguage[]> => (await api.call(languages.listOwnLanguages, {})).items });

/** Lessons of the language may be split otherwise from now on. */
function useChange<Given>(call: (given: Given) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: call, onSuccess: () => client.invalidateQueries({ queryKey: ['languages'] }) });
}

export const useSaveOwnLanguage = () =>
  useChange(({ lang, ...body }: { lang: string } & CallOf<typeof languages.saveOwnLanguage>['body']) =>
    api.call(languages.saveOwnLanguage, { params: { lang }, body }),
  );
export const useRemoveOwnLanguage = () => useChange((lang: string) => api.call(languages.removeOwnLanguage, { params: { lang } }));
