import { type ReadingTime, readingTime } from '@glossa/core/study';

/** As those read who look up a word now and then. */
const wordsPerMinute = 110;

export const timeFor = (words: number): ReadingTime => readingTime(words / wordsPerMinute);
