import { type Problem, problemIn } from './problems.ts';
import type { CallOf, ResultOf, Route } from './route.ts';

/** The server answered with a problem. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly problem: Problem;
  constructor(answered: Problem) {
    super(answered.detail);
    this.problem = answered;
  }
}

/** The server could not be reached, or what answered is not Glossa. */
export class UnreachableError extends Error {
  override name = 'UnreachableError';
}

interface FetchAnswer {
  ok: boolean;
  status: number;
  text(): Promise<string>;
}
/** As much of `fetch` as the client needs; passed in, so that server, web, extension and tests each bring their own. */
export type Fetch = (url: string, init: { method: string; headers: Record<string, string>; body?: string }) => Promise<FetchAnswer>;

/** Fills the parameters into a route's path and appends its query. */
export function addressOf(route: Route, call: { params?: object; query?: object }): string {
  const params = (call.params ?? {}) as Record<string, unknown>;
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const query = Object.entries(call.query ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return query.length ? `${path}?${query.join('&')}` : path;
}

/** The answer to a request where it is a good one. Throws ApiError where the server names a problem, UnreachableError where nothing of Glossa answers. */
export async function goodAnswer<A extends FetchAnswer>(asked: Promise<A>): Promise<A> {
  const answer = await asked.catch((cause: unknown) => {
    throw new UnreachableError('The server does not answer.', { cause });
  });
  if (answer.ok) return answer;
  const told = problemIn(parsed(await answer.text().catch(() => '')));
  if (told) throw new ApiError(told);
  throw new UnreachableError(`The server answered with status ${answer.status} and no problem details.`);
}

/** Calls routes by their declaration: `call(library.getLesson, { params: { id } })`. `base` is the server's address without a slash at its end. */
export function createClient(fetch: Fetch, base = '', headers: Record<string, string> = {}) {
  return async function call<R extends Route>(route: R, given: CallOf<R>): Promise<ResultOf<R>> {
    const { body } = given as { body?: unknown };
    const asked = fetch(base + addressOf(route, given as object), {
      method: route.method,
      headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return route.answer.parse(parsed(await (await goodAnswer(asked)).text())) as ResultOf<R>;
  };
}
export type Client = ReturnType<typeof createClient>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
