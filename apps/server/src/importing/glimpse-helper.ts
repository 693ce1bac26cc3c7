/** Runs as a process of its own: see `platform/helpers.ts`. */
import { answerAsHelper } from '../platform/helper-entry.ts';
import { glimpseOf } from './glimpse.ts';
import type { Content } from './reading-content.ts';

answerAsHelper((about: Omit<Content, 'bytes'>, bytes) => glimpseOf({ ...about, bytes }));
