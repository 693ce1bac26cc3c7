import type { ProblemCode } from '@glossa/contract';

/**
 * Something a caller did that cannot be done. Says what, in a code of the contract, never how HTTP puts it;
 * `http/problems.ts` maps it. `params` fill the code's message.
 */
export class DomainError extends Error {
  override name = 'DomainError';
  readonly code: ProblemCode;
  readonly params: Record<string, string | number>;
  constructor(code: ProblemCode, params: Record<string, string | number> = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
