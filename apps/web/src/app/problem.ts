import { ApiError, type Problem, UnreachableError } from '@glossa/contract';
import { isLoadedKey, problemValues } from '@glossa/messages';
import type { Say, Values } from '../i18n/i18n.tsx';

export interface Told {
  /** What happened. */
  title: string;
  /** What it means, and what to do. */
  detail: string;
  /** Names the request in the server's log, where the fault is the server's. */
  requestId?: string;
}

const locale = (): string => globalThis.document?.documentElement.lang || 'en';

/** A problem of the contract in the interface language; an unknown code becomes the server's own fault. Until its words have come, all that is said is that something broke. */
export function codeText(say: Say, code: string, params: Values = {}): Told {
  const [title, detail] = [`problems.${code}.title`, `problems.${code}.detail`];
  if (isLoadedKey(title) && isLoadedKey(detail)) return { title: say(title, params), detail: say(detail, problemValues(locale(), code, params)) };
  if (isLoadedKey('jobs.unknownProblem')) return { title: say('problems.server-error.title'), detail: say('jobs.unknownProblem', { code }) };
  return broken(say);
}

/** What can be said before all messages are here. */
const broken = (say: Say): Told => ({ title: say('common.broken.title'), detail: say('common.broken.detail') });

/** Any error a call can end with, for people. */
export function problemText(say: Say, error: unknown): Told {
  if (error instanceof UnreachableError) return { title: say('common.unreachable.title'), detail: say('common.unreachable.detail') };
  if (!(error instanceof ApiError)) return broken(say);
  const { code, params, status, requestId, issues = [] } = error.problem;
  const { title, detail } = codeText(say, code, params);
  // What is wrong is said by the server, in the language it was asked in.
  const wrong = issues.map(({ message }) => message).filter((message) => message !== title);
  return { title, detail: [detail, ...new Set(wrong)].join(' '), ...(status >= 500 && requestId ? { requestId } : {}) };
}

/** The same of an act, which nobody does again but the person. */
export const actProblemText = (say: Say, error: unknown): Told =>
  error instanceof UnreachableError ? { title: say('common.unreachable.title'), detail: say('common.unreachable.act') } : problemText(say, error);

/** Things that went wrong, those for one reason together: of one kind, and with one engine, whatever each of them counted. */
export function byReason<Failure>(failures: readonly Failure[], problemOf: (failure: Failure) => Reason | null): Failure[][] {
  const groups = new Map<string, Failure[]>();
  for (const failure of failures) {
    const problem = problemOf(failure);
    const reason = JSON.stringify([problem?.code, problem?.params?.engine]);
    groups.set(reason, [...(groups.get(reason) ?? []), failure]);
  }
  return [...groups.values()];
}
type Reason = Pick<Problem, 'params'> & { code: string };

/**
 * Parts an error among the fields of a form: `byCode` names the field a code belongs to.
 * What belongs to no field is `rest`, to be said above the form.
 */
export function spread<Field extends string>(
  say: Say,
  error: unknown,
  byCode: Readonly<Record<string, Field>>,
): { fields: Partial<Record<Field, string>>; rest: Told | null } {
  if (!error) return { fields: {}, rest: null };
  const told = actProblemText(say, error);
  const field = error instanceof ApiError ? byCode[error.problem.code] : undefined;
  if (!field) return { fields: {}, rest: told };
  return { fields: { [field]: `${told.title}. ${told.detail}` } as Partial<Record<Field, string>>, rest: null };
}
