import { describe, expect, test } from 'vitest';
import { objection } from './arrows.ts';
import { circlesIn } from './circles.ts';
import { allSources, importsOf, type Source, sourceOf, targetOf } from './sources.ts';

const sources = allSources();
const graphOf = (files: readonly Source[]): Map<string, string[]> =>
  new Map(files.map((source) => [source.path, importsOf(source).flatMap((asked) => targetOf(source.path, asked) ?? [])]));
const graph = graphOf(sources);

describe('imports', () => {
  test('form no circle, types included', () => {
    expect(circlesIn(graph)).toEqual([]);
  });

  test('follow the arrows', () => {
    const wrong = [...graph].flatMap(([from, targets]) => targets.map((to) => ({ from, to, why: objection(from, to) }))).filter(({ why }) => why !== null);
    expect(wrong).toEqual([]);
  });

  test('are found at all', () => {
    expect(graph.get('packages/contract/src/values.ts')).toContain('packages/core/src/study/study.ts');
    expect(graph.get('packages/core/src/text/packed.ts')).toContain('packages/core/src/text/model.ts');
  });
});

describe('a planted circle is caught', () => {
  test.each([
    ['a value import', "import { b } from './b.ts'; export const a = b;", "import { a } from './a.ts'; export const b = () => a;"],
    ['a type import', "import type { B } from './b.ts'; export type A = B;", "import type { A } from './a.ts'; export type B = A[];"],
    ['an import in a type', "export type A = import('./b.ts').B;", "import type { A } from './a.ts'; export type B = A[];"],
    ['an export from', "export * from './b.ts';", "export { a } from './a.ts';"],
    ['a dynamic import', "export const a = () => import('./b.ts');", "import './a.ts';"],
  ])('%s', (_, a, b) => {
    const planted = graphOf([sourceOf('packages/core/src/a.ts', a), sourceOf('packages/core/src/b.ts', b)]);
    expect(circlesIn(planted)).toEqual([['packages/core/src/a.ts', 'packages/core/src/b.ts']]);
  });
});

describe('circlesIn', () => {
  test.each<[string, Record<string, string[]>, string[][]]>([
    ['nothing', {}, []],
    ['a line', { a: ['b'], b: ['c'], c: [] }, []],
    ['a diamond', { a: ['b', 'c'], b: ['d'], c: ['d'] }, []],
    ['a triangle with a tail', { a: ['b'], b: ['c'], c: ['a', 'd'] }, [['a', 'b', 'c']]],
    [
      'two circles',
      { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a file that imports itself', { a: ['a'] }, [['a']]],
  ])('%s', (_, edges, expected) => {
    expect(circlesIn(new Map(Object.entries(edges)))).toEqual(expected);
  });
});

describe('objection', () => {
  const server = 'apps/server/src';
  test.each<[string, string, boolean]>([
    ['packages/contract/src/a.ts', 'packages/core/src/b.ts', true],
    ['packages/core/src/a.ts', 'packages/contract/src/b.ts', false],
    ['packages/messages/src/a.ts', 'packages/core/src/b.ts', false],
    ['packages/page/src/a.ts', 'packages/contract/src/b.ts', false],
    ['packages/core/src/a.ts', `${server}/app.ts`, false],
    ['apps/web/src/a.ts', 'packages/page/src/b.ts', true],
    ['apps/web/src/a.ts', `${server}/app.ts`, false],
    ['apps/web/src/a.ts', 'e2e/server.ts', false],
    ['e2e/a.ts', 'packages/contract/src/b.ts', true],
    [`${server}/app.ts`, `${server}/reading/reading.routes.ts`, true],
    [`${server}/cli/user.ts`, `${server}/accounts/accounts.ts`, true],
    [`${server}/reading/reading.ts`, `${server}/library/library.ts`, true],
    [`${server}/reading/reading.ts`, `${server}/library/library.store.ts`, false],
    [`${server}/reading/reading.ts`, `${server}/importing/importing.ts`, false],
    [`${server}/library/library.ts`, `${server}/vocabulary/vocabulary.ts`, false],
    [`${server}/library/library.ts`, `${server}/reading/reading.ts`, false],
    [`${server}/library/library.ts`, `${server}/platform/files/files.ts`, true],
    [`${server}/library/library.ts`, `${server}/library/deep/file.ts`, true],
    [`${server}/library/library.ts`, `${server}/app.ts`, false],
    [`${server}/platform/log.ts`, `${server}/accounts/accounts.ts`, false],
    [`${server}/novelty/novelty.ts`, `${server}/platform/log.ts`, false],
  ])('%s → %s: %s', (from, to, allowed) => {
    expect(objection(from, to) === null).toBe(allowed);
  });
});
