import { publishing } from '@glossa/contract';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useWelcome } from '../accounts/accounts.ts';
import { api } from '../app/api.ts';

const all = queryOptions({ queryKey: ['reports', 'all'], queryFn: () => api.call(publishing.listReports, {}), staleTime: 60_000 });
const own = queryOptions({ queryKey: ['reports', 'own'], queryFn: () => api.call(publishing.listOwnReports, {}), staleTime: 60_000 });

const useIsKeeper = (): boolean => useWelcome().data?.account?.role === 'admin';

/** For whoever keeps the server. */
export const useAllReports = () => useQuery(all);
/** About what one shares oneself. */
export const useOwnReports = () => useQuery(own);

/** How many reports wait for somebody to read them; what was taken down counts for whom it belonged to. */
export function useReportCount(): number {
  const keeper = useIsKeeper();
  const everybodys = useQuery({ ...all, enabled: keeper }).data;
  const mine = useQuery({ ...own, enabled: !keeper }).data;
  return keeper ? (everybodys?.items.length ?? 0) : (mine?.items.length ?? 0) + (mine?.withdrawn.length ?? 0);
}

function useReportAct<Given>(act: (given: Given) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () => Promise.all(['reports', 'sharing'].map((noun) => client.invalidateQueries({ queryKey: [noun] }))),
  });
}

export const useCloseReport = () =>
  useReportAct(({ id, withdraw }: { id: string; withdraw: boolean }) => api.call(publishing.closeReport, { params: { id }, body: { withdraw } }));

export const useAllowSharing = () => useReportAct((id: string) => api.call(publishing.allowSharing, { params: { id } }));

export const useMakePrivate = () =>
  useReportAct(({ kind, targetId }: { kind: 'lesson' | 'course'; targetId: string }) =>
    api.call(publishing.share, { params: { kind, id: targetId }, body: { visibility: 'private' } }),
  );
