import { formatter } from '@glossa/messages';
import { expect, test } from 'vitest';
import type { Say } from '../i18n/i18n.tsx';
import { stepText } from './journal-text.ts';

const say = formatter('en') as Say;
const list = (items: readonly string[]) => items.join(', ');

test.each([
  [{ status: 'new', meanings: [] }, { status: '2', meanings: [] }, 'new → status 2'],
  [{ status: 'new', meanings: [] }, { status: '1', meanings: ['rush'] }, 'new → status 1 · meaning added: rush'],
  [{ status: '1', meanings: ['rush', 'run'] }, { status: '1', meanings: [] }, 'meanings removed: rush, run'],
  [{ status: '3', meanings: ['rush'] }, { status: '3', meanings: ['rush', 'run'] }, 'meaning added: run'],
  [{ status: '3', meanings: ['rush'] }, { status: 'known', meanings: ['stampede'] }, 'status 3 → known · meaning added: stampede · meaning removed: rush'],
] as const)('%j to %j is told as “%s”', (before, after, expected) => {
  const copy = ({ status, meanings }: { status: typeof before.status | typeof after.status; meanings: readonly string[] }) => ({
    status,
    meanings: [...meanings],
  });
  expect(stepText(say, list, { before: copy(before), after: copy(after) })).toBe(expected);
});
