import { analyzeBlocks, attachesParts, type BlockSpan, blockSpans, hasLemmas, type Sentence, type Token, wordKey } from '@glossa/core/text';
import { createTools } from '../../languages/languages.ts';
import { installedPackages } from '../../platform/packages.ts';

const tools = createTools(installedPackages);

/** Sentences with their smallest units, in offsets of the whole text. */
export async function analyze({ text, lang }: Record<string, unknown>): Promise<Record<string, unknown>> {
  if (typeof text !== 'string') throw new Error('text is missing');
  if (typeof lang !== 'string') throw new Error('lang is missing');
  const spans = blockSpans(text);
  const blocks = spans.map(({ start, end, kind }, i) => ({ id: String(i), kind, text: text.slice(start, end).replace(/[\r\n]/g, ' ') }));
  const { stem: _, ...parts } = await tools.toolsFor(lang);
  const ownLemma = hasLemmas(lang, parts) ? (written: string) => wordKey(written, lang) : () => undefined;
  const unitsOf = attachesParts(lang) ? whole : smallest;
  const placed = analyzeBlocks(blocks, lang, parts).flatMap((block, i) =>
    block.sentences.map((sentence, first) => place(sentence, block.text, spans[i] as BlockSpan, first === 0, { unitsOf, ownLemma })),
  );
  return { sentences: placed };
}

/** The mark of a heading or item counts to its first sentence. */
function place(sentence: Sentence, text: string, { from, start: offset }: BlockSpan, isFirst: boolean, { unitsOf, ownLemma }: Rules): Record<string, unknown> {
  const units = sentence.tokens.flatMap((token) => unitsOf(token, text)).filter(({ kind }) => kind !== 'space');
  return {
    start: isFirst ? from : sentence.start + offset,
    end: sentence.end + offset,
    tokens: units.map(({ start, end, kind, lemmas }) => {
      const unit = text.slice(start, end);
      const isWord = (kind === 'word' && /[\p{L}\p{N}]/u.test(unit)) || (kind === 'number' && /\p{L}/u.test(unit));
      const lemma = /\p{L}/u.test(unit) ? (lemmas?.[0] ?? ownLemma(unit)) : undefined;
      return { start: start + offset, end: end + offset, text: unit, isWord, lemma };
    }),
  };
}

type Unit = Pick<Token, 'start' | 'end' | 'kind' | 'lemmas'>;
interface Rules {
  unitsOf: (token: Token, text: string) => Unit[];
  ownLemma: (written: string) => string | undefined;
}

const smallest = (token: Token, text: string): Unit[] =>
  token.parts?.map((part) => ({ ...part, kind: token.kind })) ?? (token.kind === 'word' ? piecesOf(token, text) : [token]);
/** The pieces of an abbreviation: `z. B.` */
function piecesOf(token: Token, text: string): Unit[] {
  const pieces = [...text.slice(token.start, token.end).matchAll(/\S+/g)];
  return pieces.length < 2
    ? [token]
    : pieces.map(({ 0: piece, index }) => ({ start: token.start + index, end: token.start + index + piece.length, kind: token.kind }));
}
/** As treebanks have the words of a language that attaches particles. */
const whole = (token: Token): Unit[] => [token];
