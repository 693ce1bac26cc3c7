import { describe, expect, it } from 'vitest';
import type { Unit } from '../tools.ts';
import { japanese } from './ja.ts';

const DIGITS: Readonly<Record<string, string>> = {
  ...{ 一: 'いち', 二: 'に', 三: 'さん', 四: 'よん', 五: 'ご', 六: 'ろく', 七: 'なな', 八: 'はち', 九: 'きゅう', 〇: 'れい' },
  ...{ 十: 'じゅう', 百: 'ひゃく', 千: 'せん', 万: 'まん', 兆: 'ちょう', 何: 'なん', 数: 'すう', '２': 'に', '０': 'ぜろ', '３': 'さん' },
};

/** A number as a dictionary reads it sign by sign, and a counter as it is read alone: `六 本ほん`. */
function read(number: string, counter: string): string {
  const [, written = '', reading = ''] = /^(\S*?)([ぁ-ん]*)$/.exec(counter) ?? [];
  const units = [...number].map((sign, at): Unit => {
    const digit = DIGITS[sign];
    return { start: at, end: at + 1, pos: digit === undefined && !/\p{N}/u.test(sign) ? '記号' : '名詞,数', ...(digit !== undefined && { reading: digit }) };
  });
  units.push({ start: number.length, end: number.length + written.length, pos: '名詞,接尾,助数詞', reading });
  const text = number + written;
  return japanese
    .refine(text, units)
    .map(({ start, end, reading: told }) => told ?? text.slice(start, end))
    .join('');
}

describe('Japanese numbers and what they count', () => {
  it.each([
    ['本ほん', '一 いっぽん 二 にほん 三 さんぼん 四 よんほん 六 ろっぽん 八 はっぽん 十 じゅっぽん 百 ひゃっぽん 千 せんぼん 何 なんぼん 二十 にじゅっぽん'],
    ['分ふん', '一 いっぷん 三 さんぷん 四 よんぷん 五 ごふん 十 じゅっぷん 十三 じゅうさんぷん 何 なんぷん'],
    ['階かい', '一 いっかい 二 にかい 三 さんがい 四 よんかい 六 ろっかい 何 なんがい'],
    ['冊さつ', '一 いっさつ 三 さんさつ 六 ろくさつ 八 はっさつ 十 じゅっさつ'],
    ['頭とう', '一 いっとう 六 ろくとう 八 はっとう 十一 じゅういっとう'],
    ['時じ', '四 よじ 七 しちじ 九 くじ 十 じゅうじ 十九 じゅうくじ'],
    ['人にん', '一 ひとり 二 ふたり 三 さんにん 四 よにん 七 しちにん 十一 じゅういちにん 百 ひゃくにん 数百 すうひゃくにん'],
    ['日にち', '二 ふつか 三 みっか 四 よっか 十 とおか 十一 じゅういちにち 十四 じゅうよっか 二十 はつか 二十四 にじゅうよっか 三十 さんじゅうにち'],
    ['日間にちかん', '四 よっかかん 十一 じゅういちにちかん'],
    ['歳さい', '一 いっさい 八 はっさい 二十 はたち 三十 さんじゅっさい'],
    ['円えん', '三百 さんびゃくえん 六百 ろっぴゃくえん 三千 さんぜんえん 八千 はっせんえん 四 よえん 一千万 いっせんまんえん 千九百 せんきゅうひゃくえん'],
    ['箱はこ', '一 ひとはこ 二 ふたはこ 六 ろっぱこ'],
    ['枚まい', '一 いちまい 三 さんまい 六 ろくまい'],
    ['年ねん', '一九九〇 せんきゅうひゃくきゅうじゅうねん 二〇〇四 にせんよねん 十九 じゅうきゅうねん 百三 ひゃくさんねん'],
    ['兆円ちょうえん', '一 いっちょうえん 十 じゅっちょうえん'],
  ])('%s', (counter, row) => {
    const pairs = row.split(' ');
    const numbers = pairs.filter((_, i) => i % 2 === 0);
    expect(numbers.map((number) => read(number, counter))).toEqual(pairs.filter((_, i) => i % 2 === 1));
  });

  it.each([
    ['3', '本ほん', 'さんぼん'],
    ['10', '分ふん', 'じゅっぷん'],
    ['２０', '日にち', 'はつか'],
    ['３', '本ほん', 'さんぼん'],
    ['100', '匹ひき', 'ひゃっぴき'],
    ['1.5', '倍ばい', 'いってんごばい'],
    ['0', '本ほん', 'ぜろほん'],
    ['一月一', '日にち', 'いちがつついたち'],
    ['二、三', '日にち', 'に、さんにち'],
    ['2、3', '日にち', 'に、さんにち'],
    ['1,200', '円えん', 'せんにひゃくえん'],
    ['１２，３４５', '人にん', 'いちまんにせんさんびゃくよんじゅうごにん'],
    ['100,000,000', '円えん', 'いちおくえん'],
    ['10000000', '円えん', 'いっせんまんえん'],
    ['4', '月つき', 'しがつ'],
    ['９', '月つき', 'くがつ'],
    ['6', '月末げつまつ', 'ろくがつまつ'],
    ['6', 'ヶ月かげつ', 'ろっかげつ'],
    ['0', '時じ', 'れいじ'],
    ['17', '日にち', 'じゅうしちにち'],
    ['10〜20', '分ふん', 'じゅう〜にじゅっぷん'],
    ['3千', '円えん', 'さんぜんえん'],
    ['0.2', '人にん', 'れいてんににん'],
  ])('%s in digits with %s: %s', (number, counter, reading) => {
    expect(read(number, counter)).toBe(reading);
  });
});

describe('Japanese words that their neighbours tell apart', () => {
  it('repeats what 々 repeats, and takes いただけません whole', () => {
    const whole = (written: readonly [string, string, string?][]) => {
      let at = 0;
      const text = written.map(([piece]) => piece).join('');
      const units = written.map(([piece, pos, reading]): Unit => {
        at += piece.length;
        return { start: at - piece.length, end: at, pos, ...(reading && { reading }) };
      });
      return japanese.refine(text, units).map(({ start, end, reading }) => reading ?? text.slice(start, end));
    };
    const asked: [string, string][] = [
      ['て', '助詞,接続助詞'],
      ['い', '動詞,非自立'],
      ['た', '助動詞'],
      ['だけ', '助詞,副助詞'],
    ];
    expect(
      whole([
        ['昔', '名詞', 'むかし'],
        ['々', '記号,一般', '々'],
        ['ある', '連体詞'],
      ]),
    ).toEqual(['むかしむかし', 'ある']);
    expect(whole([...asked, ['ませ', '助動詞'], ['ん', '助動詞']])).toEqual(['て', 'いただけ', 'ませ', 'ん']);
    expect(whole([...asked, ['だ', '助動詞']])).toEqual(['て', 'い', 'た', 'だけ', 'だ']);
  });

  /** Units written as `text/reading/lemma`. */
  const told = (row: string): string => {
    let at = 0;
    const units = row.split(' ').map((entry): Unit => {
      const [written = '', reading, lemma] = entry.split('/');
      at += written.length;
      return { start: at - written.length, end: at, pos: '名詞', ...(reading && { reading }), ...(lemma && { lemmas: [lemma] }) };
    });
    const text = row.replace(/\/[^ ]*/g, '').replaceAll(' ', '');
    return japanese
      .refine(text, units)
      .map(({ start, end, reading, lemmas }) => [text.slice(start, end), reading, lemmas?.[0]].filter(Boolean).join('/'))
      .join(' ');
  };

  it.each([
    ['雨/あめ が 降り/おり/降りる まし た', '雨/あめ が 降り/ふり/降る まし た'],
    ['電車/でんしゃ を 降り/おり/降りる まし た', '電車/でんしゃ を 降り/おり/降りる まし た'],
    ['雨/あめ で 車/くるま を 降り/おり/降りる た', '雨/あめ で 車/くるま を 降り/おり/降りる た'],
    ['ドア が 開か/ひらか/開く れ た', 'ドア が 開か/ひらか/開く れ た'],
    ['その 方/ほう は', 'その 方/かた は'],
    ['十分/じゅうぶん かかる', '十分/じゅっぷん かかる'],
    ['十分/じゅうぶん です', '十分/じゅうぶん です'],
    ['何/なに です か', '何/なん です か'],
    ['何/なに を', '何/なに を'],
    ['世界/せかい 中/ちゅう', '世界/せかい 中/じゅう'],
    ['授業/じゅぎょう 中/ちゅう', '授業/じゅぎょう 中/ちゅう'],
    ['窓/まど が 開い/ひらい/開く た', '窓/まど が 開い/あい/開く た'],
    ['本/ほん を 開い/ひらい/開く た', '本/ほん を 開い/ひらい/開く た'],
    ['あの 方/ほう は', 'あの 方/かた は'],
    ['この 方/ほう が いい', 'この 方/ほう が いい'],
    ['南/みなみ の 方/ほう に', '南/みなみ の 方/ほう に'],
    ['何/なに 色/しょく', '何/なに 色/いろ'],
    ['何/なに 曜日/ようび', '何/なん 曜日/ようび'],
    ['他/た の 人/ひと', '他/ほか の 人/ひと'],
    ['他/た 国/こく', '他/た 国/こく'],
    ['カレー は 辛い/つらい', 'カレー は 辛い/からい'],
    ['毎日/まいにち が 辛い/つらい', '毎日/まいにち が 辛い/つらい'],
    ['お腹/おなか が 空い/あい/空く た', 'お腹/おなか が 空い/すい/空く た'],
    ['席/せき が 空い/あい/空く た', '席/せき が 空い/あい/空く た'],
    ['絵/え を 描く/えがく', '絵/え を 描く/かく'],
    ['未来/みらい を 描く/えがく', '未来/みらい を 描く/えがく'],
  ])('%s', (row, expected) => {
    expect(told(row)).toBe(expected);
  });
});
