import { analyzeBlocks } from '@glossa/core/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { installedPackages } from '../platform/packages.ts';
import { japanese, stretchesOf } from './japanese.ts';

const lengths = (text: string): number[] => stretchesOf(text).map(({ start, end }) => end - start);

describe('readings of Japanese', () => {
  it.each([
    ['日本', '日本:にほん'],
    ['日本の文化', '日本:にほん の 文化:ぶんか'],
    ['日本人です', '日本人:にほんじん です'],
    ['日本語を話す', '日本語:にほんご を 話す:はなす'],
    ['日本国憲法', '日本国:にほんこく 憲法:けんぽう'],
    ['東日本', '東日本:ひがしにほん'],
    ['明後日', '明後日:あさって'],
    ['日本銀行', '日本銀行:にっぽんぎんこう'],
  ])('%s', async (text, expected) => {
    const { segment } = await japanese.load(installedPackages);
    const read = segment?.(text).map(({ start, end, reading }) => text.slice(start, end) + (reading ? `:${reading}` : ''));
    expect(read?.join(' ')).toBe(expected);
  });
});

/** The words of a text with their readings. */
async function wordsOf(text: string): Promise<string> {
  const [block] = analyzeBlocks([{ id: 'a', kind: 'paragraph', text }], 'ja', await japanese.load(installedPackages));
  const tokens = block?.sentences.flatMap((sentence) => sentence.tokens) ?? [];
  return tokens
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ start, end, reading }) => text.slice(start, end) + (reading ? `:${reading}` : ''))
    .join(' ');
}

describe('figures in Japanese', () => {
  it.each([
    ['4月6日', '4月:しがつ 6日:むいか'],
    ['９月１日', '９月:くがつ １日:ついたち'],
    ['2024年4月9日', '2024年:にせんにじゅうよねん 4月:しがつ 9日:ここのか'],
    ['令和六年九月一日', '令和:れいわ 六年:ろくねん 九月:くがつ 一日:ついたち'],
    ['9月下旬、4月末', '9月:くがつ 下旬:げじゅん 4月:しがつ 末:まつ'],
    ['先月と今月、月が出た', '先月:せんげつ と 今月:こんげつ 月:つき が 出た:でた'],
    ['6カ月', '6カ月:ろっかげつ'],
    ['4時9分', '4時:よじ 9分:きゅうふん'],
    ['1,200円', '1,200円:せんにひゃくえん'],
    ['１，２００円', '１，２００円:せんにひゃくえん'],
    ['12,345人が', '12,345人:いちまんにせんさんびゃくよんじゅうごにん が'],
    ['1億2,000万円', '1億2,000万円:いちおくにせんまんえん'],
    ['3.5%', '3.5'],
    ['10〜20分', '10 20分:にじゅっぷん'],
    ['10,20,30を', '10 20 30 を'],
    ['03-1234-5678', '03-1234-5678'],
    ['1つと3つ目', '1つ:ひとつ と 3つ:みっつ 目:め'],
  ])('%s', async (text, expected) => {
    expect(await wordsOf(text)).toBe(expected);
  });
});

describe('names in Japanese', () => {
  it.each([
    ['田中さんは東京に住んでいます', '田中さん 東京'],
    ['富士山と日本銀行', '富士山 日本銀行'],
    ['カムパネルラさんはスマホを買った', 'カムパネルラ'],
    ['ハリー・ポッター氏', 'ハリー ポッター'],
    ['日本人は日本語を話す', ''],
  ])('%s', async (text, expected) => {
    const [block] = analyzeBlocks([{ id: 'a', kind: 'paragraph', text }], 'ja', await japanese.load(installedPackages));
    const tokens = block?.sentences.flatMap((sentence) => sentence.tokens) ?? [];
    const names = tokens.filter(({ is }) => is === 'name').map(({ start, end }) => text.slice(start, end));
    expect(names.join(' ')).toBe(expected);
  });
});

describe('stretches of Japanese', () => {
  it.each([
    ['ordinary text is whole', '吾輩は猫である。名前はまだ無い。'.repeat(500), [8000]],
    ['so is what spaces, commas or lines part', '日本国 東京都、市民\n会館'.repeat(500), [6500]],
    ['a run without a mark is cut', '漢'.repeat(2500), [1000, 1000, 500]],
    ['where kana end, if they do', `${'漢'.repeat(900)}を${'字'.repeat(500)}`, [901, 500]],
    ['behind a mark it begins anew', `${'漢'.repeat(999)}。${'字'.repeat(999)}`, [1999]],
    ['between whole signs', '𠮟'.repeat(1500), [2000, 1000]],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(lengths(text)).toEqual(expected);
  });

  it('cover the text exactly, and none has a run that is longer', () => {
    const pieces = fc.constantFrom('漢字', 'かな', '。', ' ', 'カタカナ', '𠮟', 'x'.repeat(400), '国'.repeat(700));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (some) => {
        const text = some.join('');
        const stretches = stretchesOf(text);
        expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end } of stretches) expect(text.slice(start, end)).not.toMatch(/[^\p{P}\p{Z}\s]{1001}/u);
      }),
    );
  });

  it('have the places of the text in their units', async () => {
    const { segment } = await japanese.load(installedPackages);
    const text = `${'漢'.repeat(1200)}猫を見た。${'国'.repeat(1100)}犬`;
    const units = segment?.(text) ?? [];
    expect(units.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(units.every(({ start }, i) => start === (units[i - 1]?.end ?? 0))).toBe(true);
  });
});
