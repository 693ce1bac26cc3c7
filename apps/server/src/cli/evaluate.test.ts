import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';

interface Answer {
  id: unknown;
  error?: string;
  sentences?: { start: number; end: number; tokens: { start: number; end: number; text: string; isWord: boolean }[] }[];
}

async function answers(...lines: string[]): Promise<Answer[]> {
  const output = new PassThrough();
  const code = await evaluate('analyze', Readable.from([lines.join('\n')]), output);
  output.end();
  expect(code).toBe(0);
  return (await output.toArray())
    .join('')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer);
}
const ask = (text: unknown, lang: unknown = 'fr') => JSON.stringify({ id: 'q', lang, text });

describe('glossa evaluate analyze', () => {
  it('answers as the contract’s example', async () => {
    expect(await answers(ask("Il l'a dit. Vrai ?"))).toEqual([
      {
        id: 'q',
        sentences: [
          {
            start: 0,
            end: 12,
            tokens: [
              { start: 0, end: 2, text: 'Il', isWord: true, lemma: 'il' },
              { start: 3, end: 5, text: "l'", isWord: true, lemma: 'le' },
              { start: 5, end: 6, text: 'a', isWord: true, lemma: 'avoir' },
              { start: 7, end: 10, text: 'dit', isWord: true, lemma: 'dire' },
              { start: 10, end: 11, text: '.', isWord: false },
            ],
          },
          {
            start: 12,
            end: 18,
            tokens: [
              { start: 12, end: 16, text: 'Vrai', isWord: true, lemma: 'vrai' },
              { start: 17, end: 18, text: '?', isWord: false },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ['lines', '# Titre\n\nUne phrase. Une autre.\n- point', ['# Titre', 'Une phrase. ', 'Une autre.', '- point']],
    ['a broken line', 'This is a sentence\r\ncut off here. Next.', ['This is a sentence\r\ncut off here. ', 'Next.']],
    ['the smallest units', 'a well-known man', ['a well-known man']],
  ])('gives offsets of the whole text: %s', async (_, text, sentences) => {
    const [answer] = await answers(ask(text, 'en'));
    expect(answer?.sentences?.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
    for (const token of answer?.sentences?.flatMap((sentence) => sentence.tokens) ?? []) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it('answers numbers as no words, and parts one by one', async () => {
    const [answer] = await answers(ask('a well-known 200', 'en'));
    expect(answer?.sentences?.[0]?.tokens.map(({ text, isWord }) => [text, isWord])).toEqual([
      ['a', true],
      ['well', true],
      ['-', false],
      ['known', true],
      ['200', false],
    ]);
  });

  it('says what is wrong with a question and goes on', async () => {
    const list = await answers(
      '{"id":1,"lang":"fr"}',
      '{"id":2,"text":"x"}',
      '{"id":3,"lang":"no code","text":"x"}',
      'no JSON',
      '[]',
      '{"text":"no id","lang":"fr"}',
      '',
      '{"id":4,"lang":"fr","text":""}',
      '{"id":5,"lang":"fr","text":"Oui.","more":1}',
    );
    expect(list.map(({ id, error, sentences }) => [id, error ? 'error' : sentences?.length])).toEqual([
      [1, 'error'],
      [2, 'error'],
      [3, 'error'],
      [4, 0],
      [5, 1],
    ]);
  });

  it.each(['', 'nonsense', 'toString', '__proto__'])('knows no kind %j', async (kind) => {
    const said: string[] = [];
    const output = new PassThrough();
    expect(
      await evaluate(kind, Readable.from(['{}']), output, (message) => {
        said.push(message);
      }),
    ).toBe(2);
    expect(said.join()).toContain('analyze');
    expect(output.readableLength).toBe(0);
  });
});
