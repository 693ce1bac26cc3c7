import { describe, expect, test } from 'vitest';
import { serverRows } from './arrows.ts';
import { allSources, type Source, type SyntaxNode, sourceOf, walk } from './sources.ts';

const rooms = serverRows.slice(1).flat().join('|');
const isPure = (path: string): boolean =>
  new RegExp(`^(packages/(core|page|contract|formats)/src|apps/server/src/(${rooms}))/`).test(path) && !path.endsWith('.test.ts');

/** Uses of the clock and of chance; both are passed in (`platform.clock`, `platform.ids`). */
function chanceIn({ text, tree }: Source): string[] {
  return [...walk(tree)].flatMap(({ node }) =>
    isChance(node) ? [`${text.slice(0, node.start).split('\n').length}: ${text.slice(node.start, node.end)}`] : [],
  );
}

function isChance(node: SyntaxNode): boolean {
  if (node.type === 'NewExpression') return isName(node.callee, 'Date') && (node.arguments as unknown[]).length === 0;
  if (node.type === 'CallExpression') return isName(node.callee, 'Date');
  if (node.type !== 'MemberExpression') return false;
  const property = (node.property as { name?: string }).name ?? '';
  return [
    ['Date', 'now'],
    ['Math', 'random'],
    ['performance', 'now'],
    ['crypto', 'randomUUID'],
    ['crypto', 'getRandomValues'],
  ].some(([object = '', member]) => isName(node.object, object) && property === member);
}
const isName = (node: unknown, name: string): boolean => (node as SyntaxNode).type === 'Identifier' && (node as SyntaxNode).name === name;

test('core and the rooms are given time and ids, and take them from nowhere else', () => {
  const found = allSources()
    .filter(({ path }) => isPure(path))
    .flatMap((source) => chanceIn(source).map((use) => `${source.path}:${use}`));
  expect(found).toEqual([]);
});

describe('chance is found', () => {
  test.each(['Date.now()', 'new Date()', 'Date()', 'Math.random()', 'performance.now()', 'crypto.randomUUID()', '[1].map(Math.random)'])('%s', (code) => {
    expect(chanceIn(sourceOf('a.ts', `export const a = ${code};`))).toHaveLength(1);
  });
  test.each(['new Date(5)', 'clock.now()', 'Math.max(1, 2)', 'Date.UTC(2026, 1)'])('not: %s', (code) => {
    expect(chanceIn(sourceOf('a.ts', `export const a = ${code};`))).toEqual([]);
  });
});
