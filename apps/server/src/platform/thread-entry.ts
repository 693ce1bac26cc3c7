import { parentPort } from 'node:worker_threads';
import type { Answered, Asked } from './thread.ts';

/** What a thread's entry calls: answers what {@link openThread} asks, one question after the other. */
export function answerQuestions<Question, Answer>(answer: (question: Question) => Promise<Answer>): void {
  let before: Promise<void> = Promise.resolve();
  const reply = async ({ id, question }: Asked<Question>) => {
    const message: Answered<Answer> = await answer(question).then(
      (given) => ({ id, answer: given }),
      (error: unknown) => ({ id, error: error instanceof Error ? error.message : String(error) }),
    );
    parentPort?.postMessage(message);
  };
  parentPort?.on('message', (asked: Asked<Question>) => {
    before = before.then(() => reply(asked));
  });
}
