import { expect, it } from 'vitest';
import { readingTime } from './reading-time.ts';

it.each([
  [0, 1, 'minute'],
  [0.4, 1, 'minute'],
  [14.3, 14, 'minute'],
  [89, 89, 'minute'],
  [89.5, 1.5, 'hour'],
  [104, 1.5, 'hour'],
  [106, 2, 'hour'],
  [584, 9.5, 'hour'],
  [586, 10, 'hour'],
  [630, 11, 'hour'],
  [2945, 49, 'hour'],
])('%d minutes are said as %d %s', (minutes, count, unit) => expect(readingTime(minutes)).toEqual({ count, unit }));
