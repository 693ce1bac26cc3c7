import { textLimit } from '@glossa/contract';
import type { Block } from '@glossa/core/text';
import { DomainError } from '../platform/errors.ts';
import { charactersOf } from './analysis.ts';

/** Throws unless there is something to read, and not too much of it. */
export function checkText(blocks: readonly Block[]): void {
  if (charactersOf(blocks) > textLimit) throw new DomainError('text-too-long', { limit: textLimit });
  if (!blocks.some((block) => block.text.trim() !== '')) throw new DomainError('text-empty');
}
