import { accounts, type Preferences } from '@glossa/contract';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../app/api.ts';

const welcome = queryOptions({ queryKey: ['welcome'], queryFn: () => api.call(accounts.getWelcome, {}), staleTime: 60_000 });

/** Who is here, and which doors stand open. */
export const useWelcome = () => useQuery(welcome);

/** The preferences of whoever is signed in; only for pages behind the door. */
export function usePreferences(): Preferences {
  const preferences = useWelcome().data?.account?.preferences;
  if (!preferences) throw new Error('Nobody is signed in.');
  return preferences;
}

/** Changes some preferences; shown at once, taken back where the server refuses. */
export function useChangePreferences() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Partial<Preferences>) => api.call(accounts.changePreferences, { body }),
    onMutate: (body) => {
      const before = client.getQueryData(welcome.queryKey);
      if (before?.account) {
        client.setQueryData(welcome.queryKey, { ...before, account: { ...before.account, preferences: { ...before.account.preferences, ...body } } });
      }
      return before;
    },
    onError: (_error, _body, before) => before && client.setQueryData(welcome.queryKey, before),
    onSuccess: (account) => client.setQueryData(welcome.queryKey, (before) => before && { ...before, account }),
  });
}
