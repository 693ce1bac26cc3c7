import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate.ts';

const folder = mkdtempSync(join(tmpdir(), 'glossa-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

async function answers(kind: string, ...questions: object[]): Promise<Record<string, unknown>[]> {
  const output = new PassThrough();
  expect(await evaluate(kind, Readable.from(questions.map((question) => `${JSON.stringify(question)}\n`)), output)).toBe(0);
  output.end();
  return (await output.toArray())
    .join('')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const sentence = 'Le vieux port dormait encore quand les pêcheurs préparaient leurs filets, en parlant à voix basse.';

describe('glossa evaluate extract', () => {
  it('answers with the article of a page, and says what is wrong with another', async () => {
    const html = `<html><head><title>Le port</title></head><body><nav>Accueil</nav><article>${`<p>${sentence}</p>`.repeat(6)}</article></body></html>`;
    expect(await answers('extract', { id: 1, url: 'http://example.org/', html }, { id: 2 }, { id: 3, html: '<p></p>' })).toEqual([
      { id: 1, title: 'Le port', text: Array(6).fill(sentence).join('\n'), lang: 'fr' },
      { id: 2, error: 'html is missing' },
      { id: 3, error: 'there is no text in the file' },
    ]);
  });
});

describe('glossa evaluate import', () => {
  it('answers with lessons and cues, and says what is wrong with a file', async () => {
    const subtitles = file('Un_film.srt', '1\n00:00:01,000 --> 00:00:02,000\nUn mot et\n\n2\n00:00:02,000 --> 00:00:03,000\nun autre.\n');
    const answered = await answers(
      'import',
      { id: 1, path: subtitles, langHint: 'fr' },
      { id: 2, path: file('a.txt', '') },
      { id: 3, path: join(folder, 'none') },
      { id: 4 },
    );
    expect(answered).toEqual([
      {
        id: 1,
        title: 'Un film',
        lang: 'fr',
        lessons: [{ title: 'Un film', text: 'Un mot et un autre.' }],
        cues: [
          { startMs: 1000, endMs: 2000, text: 'Un mot et' },
          { startMs: 2000, endMs: 3000, text: 'un autre.' },
        ],
      },
      { id: 2, error: 'there is no text in the file' },
      { id: 3, error: expect.stringContaining('ENOENT') },
      { id: 4, error: 'path is missing' },
    ]);
  });
});

describe('glossa evaluate align', () => {
  it('answers with links, and says what is missing', async () => {
    const [src, tgt] = [
      ['Il est 14 h 30.', 'Paul dort.'],
      ['It is 14:30.', 'Paul is asleep.'],
    ];
    expect(
      await answers('align', { id: 1, src, tgt, srcLang: 'fr', tgtLang: 'en' }, { id: 2, src, srcLang: 'fr', tgtLang: 'en' }, { id: 3, src, tgt }),
    ).toEqual([
      {
        id: 1,
        links: [
          [[0], [0]],
          [[1], [1]],
        ],
      },
      { id: 2, error: 'tgt is missing' },
      { id: 3, error: 'srcLang or tgtLang is missing' },
    ]);
  });
});
