/** A helper for tests: says, hangs, eats memory, writes, or throws what it is asked to. */
import { writeFileSync } from 'node:fs';
import { DomainError } from './errors.ts';
import { answerAsHelper } from './helper-entry.ts';

export type TestQuestion = { say: string } | { hang: true } | { eat: true } | { write: string } | { refuse: true };

answerAsHelper(async (question: TestQuestion): Promise<string> => {
  if ('say' in question) return question.say;
  if ('refuse' in question) throw new DomainError('text-too-long', { limit: 3 });
  if ('write' in question) writeFileSync(question.write, '');
  const eaten: unknown[] = [];
  for (;;) if ('eat' in question) eaten.push(Array.from({ length: 1000 }, () => ({})));
});
