import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { analyzeBlocks, type BlockSpan, blockSpans, type Sentence, type Token } from '@glossa/core/text';

/** Answers one kind of question: takes a question's members, gives the answer's. Throws an Error whose message says what is wrong. */
type Answerer = (question: Record<string, unknown>) => Record<string, unknown>;

const answerers: Readonly<Record<string, Answerer>> = { analyze };

/** `glossa evaluate <kind>`: JSON lines in, JSON lines out. Answers the exit code: 0, or 2 for an unknown kind. */
export async function evaluate(kind: string, input: Readable, output: Writable, complain: (message: string) => void = printError): Promise<number> {
  const answerer = Object.hasOwn(answerers, kind) ? answerers[kind] : undefined;
  if (!answerer) {
    complain(`There is no kind "${kind}" to evaluate. Known: ${Object.keys(answerers).join(', ')}.`);
    return 2;
  }
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const answer = line.trim() === '' ? null : answerLine(line, answerer);
    if (answer !== null && !output.write(`${answer}\n`)) await drained(output);
  }
  return 0;
}

const printError = (message: string): void => {
  process.stderr.write(`${message}\n`);
};

const drained = (output: Writable): Promise<void> =>
  new Promise((resolve) => {
    output.once('drain', resolve);
  });

/** Null for a line that is no question: not JSON, or without an id to answer to. */
function answerLine(line: string, answerer: Answerer): string | null {
  const question = parsed(line);
  if (question === null || question.id === undefined) return null;
  try {
    return JSON.stringify({ id: question.id, ...answerer(question) });
  } catch (error) {
    return JSON.stringify({ id: question.id, error: error instanceof Error ? error.message : String(error) });
  }
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

/** Sentences with their smallest units, in offsets of the whole text. */
function analyze({ text, lang }: Record<string, unknown>): Record<string, unknown> {
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
