/** Tells the time, in milliseconds since 1970; passed in, so that tests choose it. */
export interface Clock {
  now(): number;
}
export const systemClock: Clock = { now: () => Date.now() };
