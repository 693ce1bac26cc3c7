import type { Counterparts } from './counterparts.ts';

/** For tests that bring no translation. */
const never = () => Promise.reject(new Error('Nothing is linked here.'));
export const noCounterparts: Counterparts = { sentencesIn: () => [], linkBook: never, linkRows: never };
