import { readFile } from 'node:fs/promises';
import { DomainError } from './errors.ts';
import type { Asked, Helped } from './helpers.ts';

/** What a helper's entry calls: answers what `openHelpers` asks, and ends with whoever asks. */
export function answerAsHelper<Question, Answer>(answer: (question: Question, bytes: Uint8Array) => Promise<Answer>): void {
  process.on('disconnect', () => process.exit(0));
  process.on('message', async (asked) => {
    const { question, path } = asked as Asked<Question>;
    const told = await readFile(path)
      .then((bytes) => answer(question, bytes))
      .then(
        (given): Helped<Answer> => ({ answer: given }),
        (error: unknown): Helped<Answer> =>
          error instanceof DomainError
            ? { problem: { code: error.code, params: error.params } }
            : { fault: error instanceof Error ? String(error.stack) : String(error) },
      );
    process.send?.(told);
  });
}
