import { alignLimit } from '@glossa/contract';
import { analyzeBlocks } from '@glossa/core/text';
import type { DocumentBlock } from '@glossa/formats/documents';
import { DomainError } from '../platform/errors.ts';

/** The sentences of a translation, without white space at their ends. Throws `too-many-sentences` for more than can be linked. */
export function sentencesIn(written: readonly Pick<DocumentBlock, 'kind' | 'text'>[], lang: string): string[] {
  const blocks = written.map(({ kind, text }, i) => ({ id: String(i), kind, text }));
  const sentences = analyzeBlocks(blocks, lang).flatMap(({ text, sentences: spans }) =>
    spans.map(({ start, end }) => text.slice(start, end).trim()).filter((sentence) => sentence !== ''),
  );
  if (sentences.length > alignLimit) throw new DomainError('too-many-sentences', { limit: alignLimit });
  return sentences;
}
