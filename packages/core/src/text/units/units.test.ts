import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeBlocks } from '../analyze.ts';
import { packPage, unpackPage } from '../packed.ts';
import { blocksOf, notation } from '../testing.ts';
import type { LanguageTools, Unit } from '../tools.ts';

/** Units written as `text/pos/lemma`, side by side. */
function units(row: string): { text: string; tools: LanguageTools } {
  let at = 0;
  const found = row.split(' ').map((entry): Unit => {
    const [written = '', pos = '', lemma] = entry.split('/');
    const start = at;
    at += written.length;
    return { start, end: at, pos, ...(lemma && { lemmas: [lemma] }) };
  });
  const text = row
    .split(' ')
    .map((entry) => entry.split('/')[0])
    .join('');
  return { text, tools: { segment: () => found } };
}

const words = (row: string, language: string): string => {
  const { text, tools } = units(row);
  const tokens = analyzeBlocks(blocksOf(text), language, tools).flatMap(({ sentences }) => sentences.flatMap((each) => each.tokens));
  const shown = tokens.map(({ start, end, parts, lemmas }) => {
    const written = parts?.map((part) => text.slice(part.start, part.end)).join('+') ?? text.slice(start, end);
    return lemmas ? `${written}=${lemmas[0]}` : written;
  });
  return shown.join(' ');
};

describe('Japanese words', () => {
  it.each([
    ['使わ/動詞,自立/使う れ/動詞,接尾/れる た/助動詞/た', '使わ+れ+た=使う'],
    ['読ん/動詞,自立/読む で/助詞,接続助詞/で い/動詞,非自立/いる た/助動詞/た', '読ん+で+い+た=読む'],
    ['行こ/動詞,自立/行く う/助動詞/う と/助詞,格助詞/と', '行こう=行く と'],
    ['勉強/名詞,サ変接続/勉強 し/動詞,自立/する た/助動詞/た', '勉強+し+た=勉強する'],
    ['三/名詞,数/三 人/名詞,接尾,助数詞/人', '三+人'],
    ['2023/UNK 年/名詞,接尾,助数詞/年 に/助詞,格助詞/に', '2023+年 に'],
    ['弁護士/名詞,一般/弁護士', '弁護+士'],
    ['田中/名詞,固有名詞,人名,姓/田中 さん/名詞,接尾,人名/さん は/助詞,係助詞/は', '田中+さん は'],
    ['に対して/助詞,格助詞,連語/に対して', 'に+対し+て'],
    ['です/助動詞/です', 'です'],
    ['本/名詞,一般/本 だ/助動詞/だ', '本 だ'],
    ['死ん/動詞,自立/死ぬ だ/助動詞/だ 犬/名詞,一般', '死ん+だ=死ぬ 犬'],
    ['泳い/動詞,自立/泳ぐ だ/助動詞/だ', '泳い+だ=泳ぐ'],
    ['行く/動詞,自立/行く だろ/助動詞/だ う/助動詞/う', '行く だろう=だ'],
    ['飲ん/動詞,自立/飲む だり/助詞,並立助詞/だり', '飲ん+だり=飲む'],
    ['本/名詞,一般 と/助詞,並立助詞/と 花/名詞,一般', '本 と 花'],
    ['来さ/動詞,自立/来す せる/動詞,接尾/せる', '来さ+せる=来る'],
    ['来さ/動詞,自立/来す ない/助動詞/ない', '来さ+ない=来す'],
    ['一/名詞,数 日/名詞,接尾,助数詞 中本/名詞,固有名詞,人名,姓 を/助詞,格助詞/を', '一+日 中 本 を'],
    ['一/名詞,数 年/名詞,接尾,助数詞 中山/名詞,固有名詞,一般 に/助詞,格助詞/に', '一+年 中 山 に'],
    ['五/名詞,数 日/名詞,接尾,助数詞 中本/名詞,固有名詞,人名,姓 を/助詞,格助詞/を', '五+日 中本 を'],
    ['一/名詞,数 日/名詞,接尾,助数詞 中本/名詞,固有名詞,人名,姓 さん/名詞,接尾,人名', '一+日 中本+さん'],
    ['一/名詞,数 日/名詞,接尾,助数詞 山本/名詞,固有名詞,人名,姓', '一+日 山本'],
    ['東京/名詞,固有名詞,地域/東京 都/名詞,接尾,地域/都', '東京+都'],
    ['アニー・ホール/名詞,固有名詞,一般/*', 'アニー ・ ホール'],
  ])('%s', (row, expected) => {
    expect(words(row, 'ja')).toBe(expected);
  });
});

describe('Chinese words', () => {
  it.each([
    ['一个 人', '一+个 人'],
    ['成为', '成+为'],
    ['因为', '因为'],
    ['科学家', '科学+家'],
    ['我们', '我们'],
  ])('%s', (row, expected) => {
    expect(words(row, 'zh')).toBe(expected);
  });
});

describe('Thai words', () => {
  it.each([
    ['การศึกษา', 'การศึกษา'],
    ['ต่างๆ', 'ต่าง+ๆ'],
    ['ไม่มี', 'ไม่|มี'],
    ['เมื่อวานนี้ฝนตก', 'เมื่อวานนี้|ฝน|ตก'],
    ['พรุ่งนี้จะไป', 'พรุ่งนี้|จะ|ไป'],
  ])('%s', (text, expected) => {
    expect(notation(text, 'th')).toBe(expected);
  });
});

it('takes addresses among units for one word', () => {
  const text = '例 info@example.jpへ';
  const tools = { segment: () => [...text].flatMap((sign, start) => (sign === ' ' ? [] : [{ start, end: start + 1 }])) };
  const [block] = analyzeBlocks(blocksOf(text), 'ja', tools);
  expect(block?.sentences[0]?.tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['例', ' ', 'info@example.jp', 'へ']);
});

const anyUnits = fc.array(fc.record({ start: fc.integer({ min: -2, max: 40 }), end: fc.integer({ min: -2, max: 40 }), joins: fc.boolean() }));
const anyText = fc.string({ unit: fc.constantFrom('あ', '漢', '一', '个', 'a', '.', '。', ' ', '・', '5', 'ๆ', 'ไม่'), maxLength: 30 });

describe('whatever a tool answers', () => {
  it.each(['ja', 'zh', 'th', 'fr'])('%s: the text is covered exactly, and packing loses nothing', (language) => {
    fc.assert(
      fc.property(anyText, anyUnits, fc.array(fc.string(), { minLength: 1, maxLength: 3 }), (text, found, lemmas) => {
        const tools: LanguageTools = {
          segment: () => found.map((unit) => ({ ...unit, reading: 'x', lemmas })),
          lemmas: (word) => (word.length % 2 ? lemmas : []),
        };
        const blocks = analyzeBlocks(blocksOf(text), language, tools);
        let at = 0;
        for (const { sentences } of blocks)
          for (const { tokens } of sentences)
            for (const { start, end, parts } of tokens) {
              expect(start).toBe(at);
              at = end;
              if (parts) expect([parts[0]?.start, parts.at(-1)?.end]).toEqual([start, end]);
            }
        expect(at).toBe(text.length);
        const withoutPartLemmas = JSON.parse(
          JSON.stringify(blocks, (name, value) => (name === 'parts' ? value.map(({ start, end }: Unit) => ({ start, end })) : value)),
        );
        expect(unpackPage(packPage(blocks))).toEqual(withoutPartLemmas);
      }),
    );
  });
});
