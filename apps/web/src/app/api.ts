import { ApiError, accountHeader, createClient, goodAnswer, UnreachableError } from '@glossa/contract';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { noteAsked } from '../offline/register.ts';
import { isThere, setReachable } from './reachability.ts';

/** Says in whose name a page asks, as far as it knows. */
function inWhoseName(): Record<string, string> {
  const account = queryClient.getQueryData<{ account: { id: string } | null }>(['welcome'])?.account;
  return account ? { [accountHeader]: account.id } : {};
}

/** `fetch` that asks for answers in the interface language, and tells the banner whether the server answers. */
async function watchedFetch(url: string, init: RequestInit): Promise<Response> {
  try {
    const headers = { ...inWhoseName(), ...(init.headers as Record<string, string>), 'accept-language': document.documentElement.lang };
    // Asking takes its time: what was pressed is shown first. What is told is sent at once, since the page may be left.
    if (init.method === 'GET' && document.visibilityState === 'visible') await new Promise((go) => setTimeout(go));
    if (init.method === 'GET') noteAsked(url, headers);
    const answer = await fetch(url, { ...init, headers });
    setReachable(await isThere(answer));
    return answer;
  } catch (cause) {
    setReachable(false);
    throw cause;
  }
}

/** Sends a form with a file in it. Answers and fails as `call` does. */
const send = async (path: string, form: FormData): Promise<unknown> => (await goodAnswer(watchedFetch(path, { method: 'POST', body: form }))).json();

/** Sends JSON to a route that answers with bytes. */
const bytes = async (path: string, body: object): Promise<Blob> =>
  (await goodAnswer(watchedFetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }))).blob();

/** The server, by its contract: `api.call(library.getLesson, { params: { id } })`. */
export const api = { call: createClient(watchedFetch), send, bytes };

/** For what waits to be sent in the name of one account, whoever is here by then. */
export const callAs = (accountId: string): typeof api.call => createClient(watchedFetch, '', { [accountHeader]: accountId });

/** True for a problem with one of these codes. */
export const isProblem = (error: unknown, ...codes: string[]): error is ApiError => error instanceof ApiError && codes.includes(error.problem.code);

/** Somebody signed out elsewhere: ask again who is here, and the way in appears. */
function noticeSignedOut(error: unknown): void {
  if (isProblem(error, 'not-signed-in')) void queryClient.invalidateQueries({ queryKey: ['welcome'] });
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: {
    queries: { networkMode: 'always', staleTime: 15_000, retry: (failures, error) => error instanceof UnreachableError && failures < 3 },
    mutations: { networkMode: 'always' },
  },
});
