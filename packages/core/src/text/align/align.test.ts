import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSentences, type Link } from './align.ts';
import { soundOf } from './sounds.ts';

const fr = [
  'Paul Martin est arrivé à Lyon le 3 mars 1912 avec sa sœur.',
  'Il avait 27 ans et ne connaissait personne.',
  'La ville comptait alors 472 000 habitants.',
  'Où allait-il dormir ?',
  'Une voisine, Madame Dupont, lui loua une chambre pour 15 francs par mois.',
  'En janvier, la neige tomba pendant deux semaines et la rivière gela presque entièrement.',
  'Paul trouva du travail dans une fabrique de soie.',
];
const en = [
  'Paul Martin arrived in Lyon on 3 March 1912 with his sister.',
  'He was 27 years old and knew nobody.',
  'The city had 472,000 inhabitants at the time.',
  'Where was he to sleep?',
  'A neighbour, Madame Dupont, let him a room for 15 francs a month.',
  'In January snow fell for two weeks, and the river froze almost completely.',
  'Paul found work in a silk factory.',
];
const ru = [
  'Поль Мартен приехал в Лион 3 марта 1912 года вместе с сестрой.',
  'Ему было 27 лет, и он никого не знал.',
  'В городе тогда жило 472 000 человек.',
  'Где ему было спать?',
  'Соседка, мадам Дюпон, сдала ему комнату за 15 франков в месяц.',
  'В январе две недели шёл снег, и река почти полностью замёрзла.',
  'Поль нашёл работу на шёлковой фабрике.',
];
const one = (n: number, m = n): Link => [[n], [m]];
const align = (a: string[], b: string[], langs: [string, string] = ['fr', 'en']) =>
  alignSentences({ sentences: a, lang: langs[0] }, { sentences: b, lang: langs[1] });
const joinedAt = (sentences: string[], at: number) => [...sentences.slice(0, at), `${sentences[at]} ${sentences[at + 1]}`, ...sentences.slice(at + 2)];
const all = [0, 1, 2, 3, 4, 5, 6];

describe('alignSentences', () => {
  it.each<[string, string[], string[], Link[]]>([
    ['sentence by sentence', fr, en, all.map((n) => one(n))],
    ['two of the source made one', fr, joinedAt(en, 1), [one(0), [[1, 2], [1]], one(3, 2), one(4, 3), one(5, 4), one(6, 5)]],
    ['one of the source made two', joinedAt(fr, 4), en, [one(0), one(1), one(2), one(3), [[4], [4, 5]], one(5, 6)]],
    ['one left out', fr, en.filter((_, n) => n !== 2), [one(0), one(1), [[2], []], one(3, 2), one(4, 3), one(5, 4), one(6, 5)]],
    [
      'one added',
      fr,
      [...en.slice(0, 3), 'He had never liked large towns, and he would say so all his life.', ...en.slice(3)],
      [one(0), one(1), one(2), [[], [3]], one(3, 4), one(4, 5), one(5, 6), one(6, 7)],
    ],
    [
      'no source',
      [],
      en.slice(0, 2),
      [
        [[], [0]],
        [[], [1]],
      ],
    ],
    ['no translation', fr.slice(0, 1), [], [[[0], []]]],
    ['nothing', [], [], []],
  ])('%s', (_, source, target, links) => {
    expect(align(source, target)).toEqual(links);
  });

  it('goes across scripts, by numbers, names and months', () => {
    expect(align(ru, en, ['ru', 'en'])).toEqual(all.map((n) => one(n)));
  });

  it('links the sentences of a long text around a chapter that only one of them has', () => {
    const story = (sentences: string[], times: number, from = 0) =>
      Array.from({ length: times }, (_, k) => sentences.map((sentence, n) => `${sentence} ${10 * (from + k) + n + 2000}.`)).flat();
    const source = story(fr, 90);
    const target = [...story(en, 40), ...story(['Nothing here belongs to the other.', 'It was taken from some other book.'], 40, 900), ...story(en, 50, 40)];
    const right = align(source, target).filter(
      ([s, t]) => s.length === 1 && t.length === 1 && (t[0] as number) - (s[0] as number) === ((s[0] as number) < 280 ? 0 : 80),
    );
    expect(right.length).toBeGreaterThan(600);
  });

  it('has each sentence in one link, forward on both sides, whatever the texts', () => {
    const sentence = fc.oneof(fc.constantFrom(...fr, ...en, ...ru), fc.string({ maxLength: 20 }), fc.constantFrom('\u0000', '\ud800', '١٢٣', '「はい。」'));
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), fc.array(sentence, { maxLength: 12 }), fc.constantFrom('fr', 'no-such-language'), (a, b, lang) => {
        const links = align(a, b, [lang, 'en']);
        expect(links.flatMap(([s]) => s)).toEqual(a.map((_, n) => n));
        expect(links.flatMap(([, t]) => t)).toEqual(b.map((_, n) => n));
      }),
      { numRuns: 25 },
    );
  });
});

describe('soundOf', () => {
  it.each(['Trump', 'Трамп', 'ترامب', 'ทรัมป์'])('%s', (name) => expect(soundOf(name)).toBe('TLMB'));
  it.each([['Obama', 'オバマ', 'Обама']])('%s', (...names) => expect(new Set(names.map(soundOf)).size).toBe(1));
});
