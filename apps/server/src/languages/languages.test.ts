import { type Block, packPage, type Token, unpackPage } from '@glossa/core/text';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLog } from '../platform/log.ts';
import { installedPackages, nativePart, type Packages } from '../platform/packages.ts';
import type { Thread } from '../platform/thread.ts';
import type { Analysed, ToAnalyse } from './analyst.ts';
import { createLanguages, createTools, type Languages } from './languages.ts';

const blocks = (text: string): Block[] => [{ id: 'b', kind: 'paragraph', text }];
const without = (...names: string[]): Packages => ({
  ...installedPackages,
  version: (name) => (names.includes(name) ? null : installedPackages.version(name)),
  load: (name) => (names.includes(name) ? Promise.reject(new Error(`${name} is not installed`)) : installedPackages.load(name)),
});

describe('with the packages that are installed', { timeout: 60_000 }, () => {
  let languages: Languages;
  beforeAll(() => {
    languages = createLanguages(silentLog);
  });
  afterAll(() => languages.close());

  const lemmas = async (lang: string, text: string): Promise<string> => {
    const [block] = await languages.analyzer.analyze(blocks(text), lang);
    const tokens = block?.sentences.flatMap((sentence) => sentence.tokens) ?? [];
    return tokens.flatMap((token: Token) => (token.key === undefined ? [] : [token.lemmas?.[0] ?? token.key])).join(' ');
  };

  it.each<[string, string, string]>([
    ['fr', 'Les chevaux allaient vers les montagnes.', 'le cheval aller vers le montagne'],
    ['fr', 'Il porte une porte ouverte', 'il porter un porte ouvrir'],
    ['en', 'She thought the children were running', 'she think the child be run'],
    ['es', 'Los niños hicieron sus deberes', 'el niño hacer su deber'],
    ['de', 'Die Kinder gingen in die Häuser', 'der Kind gehen in der Haus'],
    ['it', 'Gli uomini hanno visto le stazioni', 'il uomo avere vedere il stazione'],
    ['pt', 'As relações eram boas', 'o relação ser bom'],
    ['nl', 'De kinderen speelden', 'de kind spelen'],
    ['sv', 'Barnen läste böckerna', 'barn läsa bok'],
    ['pl', 'Ludzie mieli domy', 'człowiek mieć dom'],
    ['ru', 'Дети читали книги', 'ребёнок читать книга'],
    ['uk', 'Люди могли читати', 'людина могти читати'],
    ['tr', 'evler geldi', 'ev gel'],
    ['ja', '本を読んでいた', '本 を 読む'],
  ])('%s: %s', async (lang, text, expected) => {
    expect(await lemmas(lang, text)).toBe(expected);
  });

  it.each([
    ['fi', 'Talossa taloja, kirjasta kirjoja', 'talo- talo- kirj- kirj-'],
    ['hu', 'a házban házak', 'a- ház- ház-'],
    ['nb', 'Husene huset', 'hus- hus-'],
    ['sr', 'књиге књигама', 'knjig- knjig-'],
    ['bg', 'Учениците, ученик', 'ученик- ученик-'],
  ])('%s groups the forms of a word by their stem, which bears a hyphen: %s', async (lang, text, expected) => {
    expect(await lemmas(lang, text)).toBe(expected);
    expect(languages.list().find(({ code }) => code === lang)?.lemmas).toBe('stems');
  });

  it.each([
    ['ja', '図書館で勉強しました。', ['図書館', 'で', '勉強しました'], ['としょかん', undefined, 'べんきょうしました']],
    ['zh', '长得对', ['长', '得', '对'], ['zhǎng', 'de', 'duì']],
    ['zh', '她说得对', ['她', '说', '得', '对'], ['tā', 'shuō', 'de', 'duì']],
    ['zh', '我觉得', ['我', '觉得'], ['wǒ', 'juéde']],
    ['zh', '银行行长喜欢图书馆', ['银行', '行长', '喜欢', '图书馆'], ['yínháng', 'hángzhǎng', 'xǐhuan', 'túshūguǎn']],
  ])('%s has words and readings', async (lang, text, words, readings) => {
    const analyzed = await languages.analyzer.analyze(blocks(text), lang);
    const tokens = analyzed.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens)).filter(({ key }) => key);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(words);
    expect(tokens.map(({ reading }) => reading?.replace('huān', 'huan'))).toEqual(readings);
    const again = unpackPage(packPage(analyzed)).flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens));
    expect(again.flatMap(({ reading }) => reading ?? [])).toEqual(tokens.flatMap(({ reading }) => reading ?? []));
  });

  it.each(['高高兴兴', '平平安安', '明明白白'])('takes %s for one word and no name', async (text) => {
    const analyzed = await languages.analyzer.analyze(blocks(text), 'zh');
    const tokens = analyzed.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens));
    expect(tokens.map(({ key, is }) => [key, is])).toEqual([[text, undefined]]);
  });

  it.each([
    ['Halle', 'Halle'],
    ['Freude', 'Freude'],
    ['Geige', 'Geige'],
    ['Lüge', 'Lüge'],
    ['Preise', 'Preis'],
    ['Hunde', 'Hund'],
  ])('gives the German noun %s as %s', async (noun, lemma) => {
    const analyzed = await languages.analyzer.analyze(blocks(`wegen Nora ${noun}`), 'de');
    const last = analyzed.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens)).at(-1);
    expect(last?.lemmas?.[0] ?? last?.key).toBe(lemma);
  });

  it('says that nothing is missing', () => {
    expect(languages.list().flatMap(({ missing }) => missing)).toEqual([]);
  });

  it('names the tools in the version, so that lessons read without them are read again', () => {
    expect(languages.analyzer.version('ja')).toContain(`lindera-wasm-ipadic@${installedPackages.version('lindera-wasm-ipadic')}`);
    expect(languages.analyzer.version('fr-CA')).toContain('dictionary-fr@');
    expect(languages.analyzer.version('la')).not.toContain('@');
  });

  it('answers questions that come at once each with its own text', async () => {
    const texts = ['chat', 'chien', 'vache'];
    const answers = await Promise.all(texts.map((text) => languages.analyzer.analyze(blocks(text), 'fr')));
    expect(answers.map(([block]) => block?.text)).toEqual(texts);
  });
});

describe('where a package is missing', () => {
  const nobody: Thread<ToAnalyse, Analysed> = { ask: () => Promise.reject(new Error('asked')), close: () => Promise.resolve() };
  const languages = createLanguages(silentLog, without('lindera-wasm-ipadic', 'dictionary-fr'), nobody);

  it('says that a part for another kind of machine is not here, and reads by the rules', () => {
    const part = nativePart('@node-rs/jieba', (name) => installedPackages.version(name) !== null);
    const elsewhere = createLanguages(silentLog, without(part), nobody);
    expect(elsewhere.list().find(({ code }) => code === 'zh')).toMatchObject({ missing: [part], install: `npm install ${part}` });
    expect(elsewhere.analyzer.version('zh')).not.toContain('@');
    expect(languages.analyzer.version('zh')).not.toContain(part);
  });

  it.each([
    ['linux', 'x64', 'segment-linux-x64-musl', 'segment-linux-x64-musl'],
    ['linux', 'arm64', '', 'segment-linux-arm64-gnu'],
    ['darwin', 'arm64', '', 'segment-darwin-arm64'],
    ['win32', 'x64', '', 'segment-win32-x64-msvc'],
  ])('names the part for %s on %s', (platform, arch, installed, expected) => {
    expect(nativePart('segment', (part) => part === installed, { ...process, platform: platform as NodeJS.Platform, arch: arch as NodeJS.Architecture })).toBe(
      expected,
    );
  });

  it('says which', () => {
    expect(languages.list().find(({ code }) => code === 'ja')?.missing).toEqual(['lindera-wasm-ipadic']);
    expect(languages.list().find(({ code }) => code === 'fr')?.missing).toEqual(['dictionary-fr']);
    expect(languages.list().find(({ code }) => code === 'es')?.missing).toEqual([]);
  });

  it.each([
    ['ja', '本を読んだ。'],
    ['fr', 'Les enfants.'],
  ])('%s is read by the rules', async (lang, text) => {
    const [block] = await languages.analyzer.analyze(blocks(text), lang);
    expect(block?.sentences.at(-1)?.end).toBe(text.length);
    expect(languages.analyzer.version(lang)).not.toContain('@');
  });
});

it('reads on by the rules where a package is broken, and says so once', async () => {
  const told: string[] = [];
  const broken: Packages = { ...installedPackages, load: () => Promise.reject(new Error('broken')) };
  const { toolsFor } = createTools(broken, (lang) => told.push(lang));
  expect([await toolsFor('fr'), await toolsFor('fr'), await toolsFor('la')]).toEqual([{}, {}, {}]);
  expect(told).toEqual(['fr']);
});

it('tells why a language is read by the rules', async () => {
  const said: object[] = [];
  const failing: Thread<ToAnalyse, Analysed> = { ask: async () => ({ blocks: [], failure: 'broken' }), close: () => Promise.resolve() };
  const languages = createLanguages({ ...silentLog, warn: (members) => said.push(members) }, installedPackages, failing);
  await languages.analyzer.analyze(blocks('chat'), 'fr');
  expect(said).toEqual([{ lang: 'fr', failure: 'broken' }]);
});
