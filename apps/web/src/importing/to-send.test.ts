import { describe, expect, it } from 'vitest';
import { type Filled, toSend } from './to-send.ts';

const filled: Filled = {
  kind: 'text',
  title: '',
  titleFound: null,
  text: 'Il pleut.',
  pasting: undefined,
  url: '',
  files: [],
  lang: 'fr',
  courseId: undefined,
  same: 'refuse',
  translation: undefined,
};
const [one, other] = ['a.txt', 'b.txt'].map((name) => new File(['x'], name)) as [File, File];
/** Names each content by the order in which it was first seen. */
const operations = () => {
  const seen: unknown[] = [];
  return (content: unknown) => String(seen.includes(content) ? seen.indexOf(content) : seen.push(content) - 1);
};
const targets = (given: Partial<Filled>, operationOf = operations()) => toSend({ ...filled, ...given }, operationOf).map(({ sent }) => sent.target);

describe('what an import sends', () => {
  it('calls a page that was pasted whole by what was found in it, unless somebody named it', () => {
    expect(targets({ titleFound: 'La péniche' })).toMatchObject([{ title: 'La péniche' }]);
    expect(targets({ titleFound: 'La péniche', title: 'Mien' })).toMatchObject([{ title: 'Mien' }]);
    expect(targets({ titleFound: 'La péniche', kind: 'address', url: 'https://a.example' })[0]).not.toHaveProperty('title');
  });

  it.each<Partial<Filled>>([
    { kind: 'address', url: 'https://a.example' },
    { kind: 'file', files: [one] },
  ])('says what is taken back of a page: %j', (given) => {
    expect(targets({ ...given, pasting: { asIs: false, takeBack: [1] } })[0]).toMatchObject({ takeBack: [1] });
    expect(targets(given)[0]).not.toHaveProperty('takeBack');
  });

  it('is the same act for the same content, and another one for another', () => {
    const operationOf = operations();
    const ids = [{}, {}, { text: 'Il neige.' }, { translation: { lang: 'en', text: 'It rains.' } }].map((given) => targets(given, operationOf)[0]?.operationId);
    expect(ids).toEqual(['0', '0', '1', '2']);
  });

  it.each<Partial<Filled>>([
    { kind: 'address', url: 'https://a.example' },
    { kind: 'file', files: [one] },
  ])('is another act where something else is taken back: %j', (given) => {
    const operationOf = operations();
    const idOf = (takeBack: number[]) => targets({ ...given, pasting: { asIs: false, takeBack } }, operationOf)[0]?.operationId;
    const first = idOf([1]);
    expect(idOf([1])).toBe(first);
    expect(idOf([1, 2])).not.toBe(first);
  });

  it('is one import a file; two that belong together are one', () => {
    const files = [one, other];
    expect(new Set(targets({ kind: 'file', files, title: 'Mien' }).map(({ operationId }) => operationId)).size).toBe(2);
    expect(targets({ kind: 'file', files, title: 'Mien' })[0]).not.toHaveProperty('title');
    const translation = { lang: 'en', file: other };
    expect(toSend({ ...filled, kind: 'file', files, translation }, operations())).toMatchObject([
      { sent: { content: one, target: { translation } }, draft: { files, translation: '' } },
    ]);
  });

  it('gives back what was written where it fails', () => {
    expect(toSend({ ...filled, translation: { lang: 'en', text: 'It rains.' } }, operations())).toMatchObject([
      { draft: { text: 'Il pleut.', translation: 'It rains.' } },
    ]);
    expect(toSend(filled, operations())).toMatchObject([{ draft: { translation: null } }]);
  });
});
