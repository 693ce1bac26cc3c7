import { describe, expect, it } from 'vitest';
import type { Status } from '../study/status.ts';
import type { LessonCounts } from './counts.ts';
import { learnFirst } from './learnable.ts';

const statuses: Record<string, Status> = { le: 'known', un: '4', péniche: '2', anne: 'ignored' };
const counts: LessonCounts = { keys: ['le', 'un', 'crue', 'quai', 'écluse', 'anne'], counts: [60, 30, 2, 5, 3, 7], numbers: 4 };
const first = (goal: number, most = 12, given = counts) => learnFirst(given, (key) => statuses[key] ?? 'new', goal, most);
const words = (keys: string) => keys.split(' ').filter(Boolean);

describe('the words to learn first', () => {
  it.each<[string, number, number, string, number]>([
    ['reach the goal with as few as can be', 0.98, 12, 'quai écluse', 0.98],
    ['are all of them where the goal is everything', 1, 12, 'quai écluse crue', 1],
    ['are none where the goal is reached', 0.9, 12, '', 0.9],
    ['are no more than asked for', 1, 1, 'quai', 0.95],
  ])('%s', (_, goal, most, keys, reaches) => {
    expect(first(goal, most)).toEqual({ words: words(keys).map((key) => ({ key, count: counts.counts[counts.keys.indexOf(key)] })), reaches });
  });
  it('are also those being learned, and no names', () => {
    const named = { keys: ['le', 'péniche', 'marie'], counts: [8, 2, 5], numbers: 0, asides: { 2: 5 } };
    expect(first(1, 12, named)).toEqual({ words: [{ key: 'péniche', count: 2 }], reaches: 1 });
  });
  it('are none of a text without words', () => {
    expect(first(0.98, 12, { keys: [], counts: [], numbers: 3 })).toEqual({ words: [], reaches: 0 });
  });
});
