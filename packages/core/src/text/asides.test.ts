import { describe, expect, it } from 'vitest';
import { analyzeBlocks } from './analyze.ts';
import { countWords, coverageOf } from './counts.ts';
import { packPage, unpackPage } from './packed.ts';
import { blocksOf } from './testing.ts';
import type { LanguageTools } from './tools.ts';

const tokensOf = (text: string, language: string, tools?: LanguageTools) =>
  unpackPage(packPage(analyzeBlocks(blocksOf(text), language, tools))).flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens));
const marked = (is: 'name' | 'foreign', text: string, language: string, tools?: LanguageTools): string =>
  tokensOf(text, language, tools)
    .filter((token) => token.is === is)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
/** A dictionary of these words. */
const knowing = (...words: string[]): LanguageTools => ({ lemmas: (word) => words.filter((known) => known === word || known === word.toLowerCase()) });

describe('names', () => {
  it.each([
    ['beside a name', 'El alcalde, María José Núñez, habló.', 'María José Núñez'],
    ['beside another of its kind', 'Ayer vi a María Rosa en casa.', 'María Rosa'],
    ['alone', 'Ayer comí una María en casa.', ''],
    ['that the dictionary has small alone', 'Ayer vi el Banco Núñez.', 'Núñez'],
  ])('are words that the dictionary has in both ways, %s', (_, text, names) => {
    expect(marked('name', text, 'es', knowing('maría', 'María', 'rosa', 'Rosa', 'banco', 'casa'))).toBe(names);
  });

  it.each([
    ['fr', 'Hier, Marie a vu Paris.', 'Marie Paris'],
    ['fr', 'Marie est partie.', ''],
    ['fr', 'Il dit : « Partons. »', ''],
    ['fr', '— Viens, dit-il. Et Paul vint.', 'Paul'],
    ['fr', 'LES ENFANTS', ''],
    ['en', 'Yesterday I met John on Monday.', 'John'],
    ['en', "I think I'm English, said Ann.", 'Ann'],
    ['nl', 'Een Nederlandse vrouw uit Gent.', 'Gent'],
    ['de', 'Die Frau sah den Hund.', ''],
    ['de', 'Gestern kam Dr. Stein an.', 'Stein'],
    ['de', 'Heute kommen Herr Müller und Frau Klein.', 'Müller Klein'],
    ['de', 'Herr und Frau Koch kennen Herrn Direktor Stein.', 'Koch Stein'],
    ['de', 'Er schenkt seiner Frau Blumen.', ''],
    ['de', 'Der Herr Direktor ist da, Herr Ober.', ''],
    ['de', 'Frau, Kind und Hund.', ''],
    ['ru', 'Вчера Мария видела Москву.', 'Мария Москву'],
    ['ar', 'ذهب محمد إلى دمشق', ''],
  ])('%s: %s', (language, text, expected) => {
    expect(marked('name', text, language)).toBe(expected);
  });

  it.each([
    ['Il va à la Banque de Genève.', 'Genève'],
    ['Genève est belle.', 'Genève'],
    ['Banque ouverte.', ''],
    ['Voici M. Banque et Zorg.', 'Banque Zorg'],
    ['Voici Mme Banque.', 'Banque'],
    ['Zorg arrive.', ''],
  ])('with a dictionary: %s', (text, expected) => {
    expect(marked('name', text, 'fr', knowing('banque', 'Genève', 'belle', 'ouverte'))).toBe(expected);
  });

  it('are what a segmenter calls so', () => {
    const tools: LanguageTools = {
      segment: () => [
        { start: 0, end: 2, isName: true },
        { start: 2, end: 3 },
      ],
    };
    expect(marked('name', '田中は', 'ja', tools)).toBe('田中');
  });
});

describe('words in foreign letters', () => {
  it.each([
    ['fr', 'Il lit Война et мир, 東京.', 'Война мир 東京'],
    ['ru', 'Это iPhone и книга.', 'iPhone'],
    ['sr', 'Ово је knjiga и књига.', ''],
    ['ja', '私はOSが好き。', 'OS'],
    ['he', 'זה Windows חדש', 'Windows'],
  ])('%s: %s', (language, text, expected) => {
    expect(marked('foreign', text, language)).toBe(expected);
  });
});

describe('no words to learn', () => {
  const kinds = (text: string, language: string): string =>
    tokensOf(text, language)
      .filter(({ kind }) => kind === 'number')
      .map(({ start, end }) => text.slice(start, end))
      .join(' ');
  it.each([
    ['fr', 'À 14 h 30, voir p. 12, v. 3 et n° 5.', '14 h 30 p. 12 v. 3 n° 5'],
    ['fr', 'Il roule à 160 km/h, 23h, 5 km.', '160 km h 23 h 5 km'],
    ['fr', 'Il a 5 chats, l’h est muet.', '5'],
    ['en', 'The 2 go home.', '2'],
    ['en', 'See https://a.org/x?y=1, me@x.org, www.x.org or example.com now.', 'https://a.org/x?y=1 me@x.org www.x.org example.com'],
    ['fr', 'Voir lemonde.fr', 'lemonde.fr'],
  ])('%s: %s', (language, text, expected) => {
    expect(kinds(text, language)).toBe(expected);
  });
});

describe('coverage', () => {
  const counts = countWords([packPage(analyzeBlocks(blocksOf('Hier Marie a vu Marie, une marie.'), 'fr'))]);

  it('leaves new names apart, and counts those that the learner gave a status', () => {
    expect(coverageOf(counts, () => 'new')).toEqual({ words: 5, known: 0, learning: 0, new: 5, ignored: 0, asides: 2, newKeys: 5 });
    expect(coverageOf(counts, (key) => (key === 'marie' ? 'known' : 'new'))).toMatchObject({ words: 7, known: 3, asides: 0, newKeys: 4 });
  });

  it('reads counts that were stored before', () => {
    expect(coverageOf({ keys: ['a'], counts: [2], numbers: 0 }, () => 'new')).toMatchObject({ words: 2, new: 2, asides: 0 });
  });
});
