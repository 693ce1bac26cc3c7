import { describe, expect, it } from 'vitest';
import { analyzeBlocks } from './analyze.ts';
import { fr } from './languages/fr.ts';
import { blocksOf } from './testing.ts';
import { joinAbbreviations } from './word-abbreviations.ts';
import { wordKey } from './word-key.ts';
import { wordLookup } from './word-lookup.ts';

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
    ['ru', 'Их было ок. 20 человек.', 'ок.', 'ок.'],
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

describe('a space behind a dot', () => {
  // What a word joined by a correction has been kept under since before there were abbreviations in pieces.
  it.each([
    ['en', 'St. Louis', 'st.\u00a0louis'],
    ['fr', 'St. Louis', 'st.\u00a0louis'],
    ['de', 'St. Pölten', 'st.\u00a0pölten'],
    ['en', 'Dr. House', 'dr.\u00a0house'],
    ['en', 'end. Next', 'end.\u00a0next'],
    ['de', 'z. Bald', 'z.\u00a0bald'],
    ['de', 'Dr. B.', 'dr.\u00a0b.'],
    ['en', 'J. B. Smith', 'j.\u00a0b.\u00a0smith'],
    ['en', 'J. B.', 'j.\u00a0b.'],
    ['en', 'U.S. Army', 'u.s.\u00a0army'],
    ['en', 'z. B.', 'z.\u00a0b.'],
    ['xx', 'z. B.', 'z.\u00a0b.'],
    ['es', 'a. de C.', 'a.\u00a0de\u00a0c.'],
    ['ru', 'и т. д.', 'и\u00a0т.\u00a0д.'],
    ['ru', 'за\u0301мок. Дом', 'замок.\u00a0дом'],
    ['ar', 'د. أحمد', 'د.\u00a0أحمد'],
    ['tr', 'I. Dünya', 'ı.\u00a0dünya'],
    ['de', 'No. 5', 'no.\u00a05'],
  ])('stays where the language has no such abbreviation: %s %s', (lang, written, key) => {
    expect(wordKey(written, lang)).toBe(key);
  });

  it.each([
    ['de', 'z. B', 'z.b'],
    ['de-AT', 'Z.\u00a0B.', 'z.b.'],
    ['fr', 'av. J.-C.', 'av.j.-c.'],
    ['hi', 'ई. पू.', 'ई.पू.'],
    ['tr', 'M. Ö.', 'm.ö.'],
    ['ar', 'ج. م. ع.', 'ج.م.ع.'],
  ])('goes where it has one: %s %s', (lang, written, key) => {
    expect(wordKey(written, lang)).toBe(key);
    expect(wordKey(key, lang)).toBe(key);
  });
});

it('gives the parts of its pieces to no word behind it', () => {
  const words = { starts: [0, 4, 10], ends: [3, 9, 15], count: 3, parts: new Map([[1, [3, 2]]]), isAlphabetic: true };
  joinAbbreviations('av. j.-c. Jules', words, wordLookup(fr));
  expect([words.count, words.starts.slice(0, 2), words.parts.size]).toEqual([2, [0, 10], 0]);
});

describe('a unit behind its number is no word', () => {
  it.each<[string, string, string[]]>([
    ['de', 'Es sind 20 °C bei 30 km/h und 5 m.', ['20', 'C', '30', 'km', 'h', '5', 'm']],
    ['fr', 'Il fait 20°C, à 30 km/h.', ['20', 'C', '30', 'km', 'h']],
    ['ru', 'Скорость 5 км/ч.', ['5', 'км', 'ч']],
    ['uk', 'Швидкість 5 км/год.', ['5', 'км', 'год']],
    ['fr', 'Il boit 2 g/l.', ['2', 'g', 'l']],
  ])('%s: %s', (lang, text, numbers) => {
    expect(read(text, lang).numbers).toEqual(numbers);
  });

  it('but a word where none stands before it', () => {
    expect(read('Die Vitamine C und h sind hier.', 'de').words).toEqual(['Die', 'Vitamine', 'C', 'und', 'h', 'sind', 'hier']);
  });
});
