import { type Account, accounts, type CallOf } from '@glossa/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../app/api.ts';
import { useForgetPerson } from './accounts.ts';

function useThen<Given, Answer>(call: (given: Given) => Promise<Answer>, ...stale: string[]) {
  const client = useQueryClient();
  return useMutation({ mutationFn: call, onSuccess: () => Promise.all(stale.map((noun) => client.invalidateQueries({ queryKey: [noun] }))) });
}

export const useRename = () => useThen((name: string): Promise<Account> => api.call(accounts.renameAccount, { body: { name } }), 'welcome');
export const useChangePassword = () =>
  useThen((body: CallOf<typeof accounts.changePassword>['body']) => api.call(accounts.changePassword, { body }), 'welcome', 'sessions');

export const useSessions = () => useQuery({ queryKey: ['sessions'], queryFn: async () => (await api.call(accounts.listSessions, {})).items });
export const useEndSession = () => useThen((id: string) => api.call(accounts.endSession, { params: { id } }), 'sessions', 'welcome');

export const useTokens = () => useQuery({ queryKey: ['tokens'], queryFn: async () => (await api.call(accounts.listTokens, {})).items });
export const useCreateToken = () => useThen((body: CallOf<typeof accounts.createToken>['body']) => api.call(accounts.createToken, { body }), 'tokens');
export const useWithdrawToken = () => useThen((id: string) => api.call(accounts.deleteToken, { params: { id } }), 'tokens');

export function useDeleteAccount() {
  const forget = useForgetPerson();
  return useMutation({ mutationFn: (body: CallOf<typeof accounts.deleteAccount>['body']) => api.call(accounts.deleteAccount, { body }), onSuccess: forget });
}

export const usePeople = () => useQuery({ queryKey: ['people'], queryFn: async () => (await api.call(accounts.listAccounts, {})).items });
export const useInvite = () => useThen(() => api.call(accounts.createInvitation, { body: {} }));
export const useCreateReset = () => useThen((id: string) => api.call(accounts.createReset, { params: { id }, body: {} }));
