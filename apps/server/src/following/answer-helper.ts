/** Runs as a process of its own: see `platform/helpers.ts`. */
import { answerAsHelper } from '../platform/helper-entry.ts';
import { type Question, readHere } from './reading-answers.ts';

answerAsHelper(({ kind, ...about }: Question, bytes) => readHere('', kind, { ...about, bytes }));
