/** As those read who look up a word now and then. */
const wordsPerMinute = 110;

export const minutesFor = (words: number): number => Math.max(1, Math.round(words / wordsPerMinute));
