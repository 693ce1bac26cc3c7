import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../lib/steps.ts';
import { serverRows } from './arrows.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The folders a map shows: lines such as `  src/text/   what it holds`, indented below the folder they are in. */
function foldersIn(map: string): string[] {
  const above: { indent: number; path: string }[] = [];
  return map.split('\n').flatMap((line) => {
    const [, space = '', names = ''] = /^( *)((?:[\w.-]+\/)+(?: (?:[\w.-]+\/)+)*)(?:\s|$)/.exec(line) ?? [];
    if (!names) return [];
    while ((above.at(-1)?.indent ?? -1) >= space.length) above.pop();
    const base = above.at(-1)?.path ?? '';
    const folders = names.split(' ').map((name) => base + name);
    above.push({ indent: space.length, path: folders[0] as string });
    return folders;
  });
}

test('the map of the house names folders that are there', () => {
  const folders = foldersIn(/```\n(packages[\s\S]*?)```/.exec(read('docs/ARCHITECTURE.md'))?.[1] ?? '');
  expect(folders).toContain('packages/core/src/text/languages/');
  expect(folders).toContain('apps/server/src/library/');
  expect(folders.filter((folder) => !existsSync(join(root, folder)))).toEqual([]);
});

test('and all rooms of the server', () => {
  const rooms = readdirSync(join(root, 'apps/server/src'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
  expect(rooms.toSorted()).toEqual([...serverRows.flat(), 'cli'].toSorted());
  const text = read('docs/ARCHITECTURE.md');
  expect(rooms.filter((room) => !text.includes(`${room}/`))).toEqual([]);
});

test.each(['README.md', 'CONTRIBUTING.md', 'docs/ARCHITECTURE.md', 'docs/operating.md', 'docs/STYLE.md', 'docs/languages.md', 'docs/adding-a-language.md'])(
  '%s links to files that are there',
  (path) => {
    const links = [...read(path).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => join(root, path, '..', link));
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  },
);
