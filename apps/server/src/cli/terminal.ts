import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { formatter } from '@glossa/messages';

/** Where a command reads and writes: answers to `output`, all that is said about them to `errors`. */
export interface Terminal {
  input: Readable & { isTTY?: boolean };
  output: Writable;
  errors: Writable;
}

export const say = formatter('en');

/** A command cannot be done; the message says why, and is all that is shown. */
export class CommandError extends Error {
  override name = 'CommandError';
  /** 2 where the command line itself is wrong. */
  readonly exitCode: 1 | 2;
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

export const print = (terminal: Terminal, text: string): void => void terminal.output.write(`${text}\n`);
export const tell = (terminal: Terminal, text: string): void => void terminal.errors.write(`${text}\n`);

/** Asks for one line. */
export const ask = async (terminal: Terminal, question: string): Promise<string> => (await askAll(terminal, [question]))[0] ?? '';

/** Asks for a line each, which is not shown as it is typed. */
export const askSecrets = (terminal: Terminal, questions: string[]): Promise<string[]> => askAll(terminal, questions, true);

async function askAll({ input, errors }: Terminal, questions: string[], secret = false): Promise<string[]> {
  const raw = secret && input.isTTY === true ? (input as NodeJS.ReadStream) : null;
  const lines = createInterface({ input, terminal: raw !== null, output: raw ? nowhere(errors) : undefined });
  const typed = lines[Symbol.asyncIterator]();
  const answers: string[] = [];
  try {
    for (const question of questions) {
      errors.write(question);
      answers.push((await typed.next()).value ?? '');
      if (raw) errors.write('\n');
    }
    return answers;
  } finally {
    lines.close();
  }
}

/** A terminal’s line editor echoes what is typed to its output; this one shows nothing. */
const nowhere = (like: Writable): Writable => Object.assign(Object.create(like), { write: () => true });
