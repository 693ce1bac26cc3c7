import type { Block } from '@glossa/core/text';
import { DomainError } from '../platform/errors.ts';
import { charactersOf } from './analysis.ts';

/** Characters (UTF-16 units) of one lesson, at most: some six long novels. */
export const textLimit = 3_000_000;

/** Throws unless there is something to read, and not too much of it. */
export function checkText(blocks: readonly Block[]): void {
  const characters = charactersOf(blocks);
  if (characters > textLimit) throw new DomainError('text-too-long', { limit: textLimit });
  if (!blocks.some((block) => block.text.trim() !== '')) throw new DomainError('text-empty');
}
