import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Answers one kind of question: takes a question's members, gives the answer's. Throws an Error whose message says what is wrong. */
export type Answerer = (question: Record<string, unknown>) => Record<string, unknown> | Promise<Record<string, unknown>>;

/** Each is loaded when it is asked for. */
const answerers: Readonly<Record<string, () => Promise<Answerer>>> = {
  align: async () => (await import('./evaluate/align.ts')).align,
  analyze: async () => (await import('./evaluate/analyze.ts')).analyze,
  extract: async () => (await import('./evaluate/extract.ts')).extract,
  import: async () => (await import('./evaluate/import.ts')).importFile,
};

/** `glossa evaluate <kind>`: JSON lines in, JSON lines out. Answers the exit code: 0, or 2 for an unknown kind. */
export async function evaluate(kind: string, input: Readable, output: Writable, complain: (message: string) => void = printError): Promise<number> {
  const load = Object.hasOwn(answerers, kind) ? answerers[kind] : undefined;
  if (!load) {
    complain(`There is no kind "${kind}" to evaluate. Known: ${Object.keys(answerers).join(', ')}.`);
    return 2;
  }
  const answerer = await load();
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const answer = line.trim() === '' ? null : await answerLine(line, answerer);
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
async function answerLine(line: string, answerer: Answerer): Promise<string | null> {
  const question = parsed(line);
  if (question === null || question.id === undefined) return null;
  try {
    return JSON.stringify({ id: question.id, ...(await answerer(question)) });
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
