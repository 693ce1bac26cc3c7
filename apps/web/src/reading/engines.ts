import { type Allowance, type Job, type MissingTranslations, translating } from '@glossa/contract';
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../app/api.ts';
import type { Say } from '../i18n/i18n.tsx';
import { noteJob } from '../jobs/jobs.ts';

const missingKey = (lessonId: string) => ['missing-translations', lessonId] as const;

/** What has no translation yet in these languages, which engine would translate it, and which job is at it. */
export const useMissing = (lessonId: string, langs: readonly string[]) =>
  useQuery({
    queryKey: [...missingKey(lessonId), ...langs],
    queryFn: async () => (await api.call(translating.listMissing, { params: { id: lessonId }, query: { langs: langs.join() } })).items,
    enabled: langs.length > 0,
    placeholderData: (before) => before,
  });

/** Translations have come or gone: what is missing, and what there was before, is to be asked anew. */
export function translationsChanged(client: QueryClient, lessonId: string): void {
  void client.invalidateQueries({ queryKey: missingKey(lessonId) });
  void client.invalidateQueries({ queryKey: ['translation-versions', lessonId] });
}

/** Has an engine translate what is missing in one language; answers the job. */
export function useTranslateMissing(lessonId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ lang, characters }: Pick<MissingTranslations, 'lang' | 'characters'>): Promise<Job> =>
      api.call(translating.translateMissing, { params: { id: lessonId }, body: { lang, characters } }),
    onSuccess: (job) => {
      noteJob(client, job);
      return client.invalidateQueries({ queryKey: missingKey(lessonId) });
    },
  });
}

/** The engines of this server. */
export const useEngines = () =>
  useQuery({ queryKey: ['engines'], queryFn: async () => (await api.call(translating.listEngines, {})).items, staleTime: 5 * 60_000 });

const useKey = ['engine-use'];
/** What everybody had paid engines translate this month, for whoever keeps the server. */
export const useEngineUse = () => useQuery({ queryKey: useKey, queryFn: () => api.call(translating.listEngineUse, {}) });

/** Sets somebody's monthly limit; null for the usual one. */
export function useSetEngineLimit() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, limit }: { id: string; limit: number | null }) => api.call(translating.setEngineLimit, { params: { id }, body: { limit } }),
    onSuccess: () => Promise.all([useKey, ['engines']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

/** How an account stands with an engine that is paid for by the character. */
export const allowanceText = (say: Say, { used, limit, renewsAt }: Allowance): string =>
  limit === null ? say('translating.use.endless', { used }) : say('translating.use', { used, limit, renews: renewsAt });
