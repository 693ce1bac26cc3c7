import { describe, expect, test } from 'vitest';
import { allSources, sourceOf } from './sources.ts';
import { literalTexts } from './visible-text.ts';

const speaks = (path: string): boolean => /^(apps\/(web|server)|packages\/page)\/src\//.test(path) && !/\.test\.tsx?$/.test(path);

test('all that people see is said in packages/messages', () => {
  const found = allSources()
    .filter(({ path }) => speaks(path))
    .flatMap((source) => literalTexts(source).map((text) => `${source.path}:${text}`));
  expect(found).toEqual([]);
});

describe('literal text is found', () => {
  test.each([
    ['between tags', 'export const a = <p>Hello there</p>;', ['1: Hello there']],
    ['in braces', "export const a = <p>{'Hello'}</p>;", ['1: Hello']],
    ['in a choice', "export const a = (b: boolean) => <p>{b ? 'Yes' : say('no')}</p>;", ['1: Yes']],
    ['behind a condition', "export const a = (b: boolean) => <p>{b && 'Yes'}</p>;", ['1: Yes']],
    ['in a template', 'export const a = (n: number) => <p>{`Page ${n}`}</p>;', ['1: Page']],
    ['in a name', 'export const a = <button aria-label="Close" />;', ['1: Close']],
    ['in a hint', "export const a = <input placeholder={'Search'} />;", ['1: Search']],
    ['on a key with a name', 'export const a = <kbd>Ctrl V</kbd>;', ['1: Ctrl V']],
    ['in HTML text', 'export const a = (t: string) => `<h1>${t}</h1><p>Not found</p>`;', ['1: Not found']],
    ['in an attribute of HTML text', 'export const a = `<a title="Back to the library"><b>1</b></a>`;', ['1: Back to the library']],
  ])('%s', (_, code, expected) => {
    expect(literalTexts(sourceOf('a.tsx', code))).toEqual(expected);
  });

  test.each([
    ['messages', "export const a = <p title={say('common.undo')}>{say('common.undo')}</p>;"],
    ['signs and digits', 'export const a = <p>1–4 · {2}</p>;'],
    ['the letter on a key', 'export const a = <kbd>K</kbd>;'],
    ['class names and ids', 'export const a = <p className="word known" id="first" />;'],
    ['a template around messages', 'export const a = (t: string) => `<h1 class="title">${t}</h1>&nbsp;`;'],
    ['keys of messages in a choice', "export const a = (b: boolean) => <p>{say(b ? 'common.undo' : 'common.save')}</p>;"],
    ['types and comparisons', 'export const a = (n: number) => n < 3 && n > 1 ? `a < b` : `c > d`;'],
    ['styles', 'export const a = `<style>body { color: red }</style>`;'],
  ])('not: %s', (_, code) => {
    expect(literalTexts(sourceOf('a.tsx', code))).toEqual([]);
  });
});
