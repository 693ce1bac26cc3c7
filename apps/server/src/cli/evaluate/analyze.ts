import { analyzeBlocks, type BlockSpan, blockSpans, type Sentence, type Token } from '@glossa/core/text';

/** Sentences with their smallest units, in offsets of the whole text. */
export function analyze({ text, lang }: Record<string, unknown>): Record<string, unknown> {
  if (typeof text !== 'string') throw new Error('text is missing');
  if (typeof lang !== 'string') throw new Error('lang is missing');
  const spans = blockSpans(text);
  const blocks = spans.map(({ start, end, kind }, i) => ({ id: String(i), kind, text: text.slice(start, end).replace(/[\r\n]/g, ' ') }));
  const placed = analyzeBlocks(blocks, lang).flatMap((block, i) =>
    block.sentences.map((sentence, first) => place(sentence, block.text, spans[i] as BlockSpan, first === 0)),
  );
  return { sentences: placed };
}

/** The mark of a heading or item counts to its first sentence. */
function place(sentence: Sentence, text: string, { from, start: offset }: BlockSpan, isFirst: boolean): Record<string, unknown> {
  const units = sentence.tokens.flatMap(smallest).filter(({ kind }) => kind !== 'space');
  return {
    start: isFirst ? from : sentence.start + offset,
    end: sentence.end + offset,
    tokens: units.map(({ start, end, kind }) => {
      const unit = text.slice(start, end);
      return { start: start + offset, end: end + offset, text: unit, isWord: kind === 'word' && /[\p{L}\p{N}]/u.test(unit) };
    }),
  };
}

const smallest = (token: Token): Pick<Token, 'start' | 'end' | 'kind'>[] => token.parts?.map((part) => ({ ...part, kind: token.kind })) ?? [token];
