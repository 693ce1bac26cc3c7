import { type Anchor, type Block, wellFormed } from '@glossa/core/text';
import { DomainError } from '../platform/errors.ts';

/** The text under an anchor; throws where it lies off the text, on white space alone, or cuts a character in two. */
export function textUnder(blocks: readonly Block[], { blockId, start, end }: Anchor): string {
  const block = blocks.find((each) => each.id === blockId);
  if (!block || start >= end || end > block.text.length) throw new DomainError('anchor-invalid');
  const text = block.text.slice(start, end);
  if (text.trim() === '' || wellFormed(text) !== text) throw new DomainError('anchor-invalid');
  return text;
}
