import { type Account, accounts, type CallOf, type Preferences } from '@glossa/contract';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../app/api.ts';
import { hearTabs, tellTabs } from '../app/tabs.ts';

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
    onSuccess(account) {
      client.setQueryData(welcome.queryKey, (before) => before && { ...before, account });
      tellTabs({ about: 'account' });
    },
  });
}

/** Keeps who is here, and how they like it, up to date with the other tabs. */
export function useHearAccount(): void {
  const client = useQueryClient();
  useEffect(() => hearTabs(({ about }) => about === 'account' && void client.invalidateQueries(welcome)), [client]);
}

/** Whoever was here is gone: nothing of theirs stays in this page. */
export function useForgetPerson() {
  const client = useQueryClient();
  return async () => {
    const now = await client.fetchQuery({ ...welcome, staleTime: 0 });
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'welcome' });
    client.setQueryData(welcome.queryKey, now);
    tellTabs({ about: 'account' });
  };
}

export function useSignOut() {
  const forget = useForgetPerson();
  return useMutation({ mutationFn: () => api.call(accounts.signOut, {}), onSuccess: forget });
}

/** Ways in: each ends with somebody being here. */
export const useSignIn = () => useEnter((body: CallOf<typeof accounts.signIn>['body']) => api.call(accounts.signIn, { body }));
export const useSetUp = () => useEnter((body: CallOf<typeof accounts.setUp>['body']) => api.call(accounts.setUp, { body }));
export const useSignUp = () => useEnter((body: CallOf<typeof accounts.signUp>['body']) => api.call(accounts.signUp, { body }));

function useEnter<Given>(call: (given: Given) => Promise<Account>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: call,
    onSuccess() {
      tellTabs({ about: 'account' });
      return client.invalidateQueries(welcome);
    },
  });
}

export const useResetPassword = () =>
  useMutation({ mutationFn: (body: CallOf<typeof accounts.resetPassword>['body']) => api.call(accounts.resetPassword, { body }) });
