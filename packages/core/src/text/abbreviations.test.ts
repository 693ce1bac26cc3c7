import { describe, expect, it } from 'vitest';
import { analyzeBlocks } from './analyze.ts';
import { blocksOf } from './testing.ts';
import { wordKey } from './word-key.ts';

const read = (text: string, lang: string) => {
  const tokens = analyzeBlocks(blocksOf(text), lang).flatMap(({ sentences }) => sentences.flatMap((each) => each.tokens));
  const written = (kind: string) => tokens.filter((token) => token.kind === kind).map(({ start, end }) => text.slice(start, end));
  return { words: written('word'), numbers: written('number'), keys: tokens.flatMap(({ key }) => key ?? []) };
};

describe('an abbreviation in pieces', () => {
  it.each([
    ['de', 'Er wohnt z. B. in Köln.', 'z. B.', 'z.b.'],
    ['de', 'Er wohnt z.B. in Köln.', 'z.B.', 'z.b.'],
    ['de', 'Es gilt i. d. R. überall.', 'i. d. R.', 'i.d.r.'],
    ['de', 'Er kam mit ca. 20 Leuten.', 'ca.', 'ca.'],
    ['fr', 'Des fruits, p. ex. des pommes.', 'p. ex.', 'p.ex.'],
    ['fr', 'Des fruits, p.\u00a0ex. des pommes.', 'p.\u00a0ex.', 'p.ex.'],
    ['es', 'Vive en EE. UU. desde enero.', 'EE. UU.', 'ee.uu.'],
    ['ru', 'Он был дома, т. е. здесь.', 'т. е.', 'т.е.'],
  ])('is one word in %s: %s', (lang, text, written, key) => {
    const { words, keys } = read(text, lang);
    expect(words).toContain(written);
    expect(keys).toContain(key);
    expect(wordKey(written, lang)).toBe(key);
  });

  it.each([
    ['de', 'Er nannte Punkt z. Bald kam er.'],
    ['en', 'He saw J. B. Smith.'],
  ])('is none where the language has none: %s %s', (lang, text) => {
    expect(read(text, lang).words.filter((word) => word.includes(' '))).toEqual([]);
  });
});

describe('a unit behind its number is no word', () => {
  it.each<[string, string, string[]]>([
    ['de', 'Es sind 20 °C bei 30 km/h und 5 m.', ['20', 'C', '30', 'km', 'h', '5', 'm']],
    ['fr', 'Il fait 20°C, à 30 km/h.', ['20', 'C', '30', 'km', 'h']],
    ['ru', 'Скорость 5 км/ч.', ['5', 'км', 'ч']],
  ])('%s: %s', (lang, text, numbers) => {
    expect(read(text, lang).numbers).toEqual(numbers);
  });

  it('but a word where none stands before it', () => {
    expect(read('Die Vitamine C und h sind hier.', 'de').words).toEqual(['Die', 'Vitamine', 'C', 'und', 'h', 'sind', 'hier']);
  });
});
