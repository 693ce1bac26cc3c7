import type { Problem } from '@glossa/contract';
import type { Say } from '@glossa/messages';

/** What a schema found wrong with one place of the input, as the validator hands it on: Zod's issue, its code as `keyword`. */
export interface SchemaIssue {
  keyword?: string;
  /** `/changes/0/text` */
  instancePath: string;
  message?: string;
  params?: Record<string, unknown>;
}

/** The same for people. Zod's own sentences are English alone, and are not shown. */
export const tellIssues = (say: Say, issues: readonly SchemaIssue[]): NonNullable<Problem['issues']> =>
  issues.map((issue) => ({ path: issue.instancePath.slice(1).replaceAll('/', '.'), message: tellIssue(say, issue) }));

function tellIssue(say: Say, { keyword, message = '', params = {} }: SchemaIssue): string {
  if (keyword === 'too_small') return say(`problems.issue.few.${counted(params)}`, { limit: Number(params.minimum) });
  if (keyword === 'too_big') return say(`problems.issue.many.${counted(params)}`, { limit: Number(params.maximum) });
  // Of what is not there, Zod tells nothing but in its sentence.
  if (message.endsWith('received undefined')) return say('problems.issue.missing');
  if (keyword === 'invalid_type') return say('problems.issue.kind', { kind: params.expected === 'record' ? 'object' : String(params.expected) });
  if (keyword === 'invalid_value') return say('problems.issue.choice', { values: listed(params.values) });
  if (keyword === 'unrecognized_keys') return say('problems.issue.unknown', { names: listed(params.keys) });
  return say('problems.issue.format');
}

function counted({ origin }: Record<string, unknown>): 'text' | 'items' | 'number' {
  if (origin === 'string') return 'text';
  return origin === 'number' || origin === 'int' || origin === 'bigint' || origin === 'date' ? 'number' : 'items';
}

const listed = (values: unknown): string => (Array.isArray(values) ? values.map(String).join(', ') : '');
