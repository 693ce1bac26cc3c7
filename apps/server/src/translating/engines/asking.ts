import type { z } from 'zod';
import { type CallConfigured, type ConfiguredRequest, NoReplyError } from '../../platform/fetch/configured.ts';
import { EngineError, type EngineFault, type EngineId } from '../translator.ts';

export interface Asked extends ConfiguredRequest {
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as a form. */
  form?: Record<string, string>;
}

/** Asks an engine's address for JSON of a shape. Whatever goes wrong is told as an EngineError, without what was sent: it may hold keys and private texts. */
export function askEngine(call: CallConfigured, id: EngineId) {
  return async <T>(url: string, answer: z.ZodType<T>, { json, form, ...request }: Asked = {}): Promise<T> => {
    const reply = await call(url, { ...request, ...bodyOf(json, form, request.headers) }).catch((error: unknown) => {
      throw error instanceof NoReplyError ? new EngineError(id, faultOf(error.why), { cause: error }) : error;
    });
    if (reply.status >= 400) throw new EngineError(id, faultOfStatus(reply.status));
    try {
      return answer.parse(JSON.parse(reply.text));
    } catch {
      throw new EngineError(id, 'nonsense');
    }
  };
}
export type AskEngine = ReturnType<typeof askEngine>;

function bodyOf(json: unknown, form: Record<string, string> | undefined, headers: Record<string, string> = {}): ConfiguredRequest {
  if (json !== undefined) return { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(json) };
  if (form) return { method: 'POST', headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(form).toString() };
  return {};
}

const faultOf = (why: NoReplyError['why']): EngineFault => (why === 'unreachable' || why === 'slow' ? 'unreachable' : 'nonsense');

/** 456 is DeepL's word for a quota that is used up. */
function faultOfStatus(status: number): EngineFault {
  if (status === 429 || status === 503) return 'busy';
  if ([401, 402, 403, 456].includes(status)) return 'refused';
  return status >= 500 ? 'unreachable' : 'nonsense';
}

/** A language code in the usual case, or null for what is none: engines have their own spellings (`EN-GB`, `zh_TW`, `fra`). */
export function usualCode(code: string): string | null {
  try {
    return Intl.getCanonicalLocales(code.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** Every language of one list into every other of another. */
export function everyPair(sources: readonly string[], targets: readonly string[]): Map<string, Set<string>> {
  const usual = (codes: readonly string[]) => codes.map(usualCode).filter((code) => code !== null);
  const all = usual(targets);
  return new Map(usual(sources).map((source) => [source, new Set(all.filter((target) => target !== source))]));
}
