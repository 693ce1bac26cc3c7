import { describe, expect, it } from 'vitest';
import { analyzeBlocks } from '../analyze.ts';
import { blocksOf } from '../testing.ts';
import { readingOf } from './zh-readings.ts';

describe('signs that are words by themselves', () => {
  it.each([
    ['走 了 。', 'le'],
    ['吃得 了 ，', 'le'],
    ['得 了 吗', 'liǎo'],
    ['慢慢 地 走', 'de'],
    ['在 地 上', 'dì'],
    ['他 得 走', 'děi'],
    ['他 得 了', 'dé'],
    ['跑 得 快', 'de'],
    ['头发 长 。', 'cháng'],
    ['孩子 长 得', 'zhǎng'],
    ['三 行 字', 'háng'],
    ['不 行 。', 'xíng'],
    ['他 还 没', 'hái'],
    ['他 还 钱', 'huán'],
    ['， 为 人民', 'wèi'],
    ['首都 为 北京', 'wéi'],
    ['我 为 你', 'wèi'],
    ['三 只 猫', 'zhī'],
    ['我 只 要', 'zhǐ'],
    ['这 种 花', 'zhǒng'],
    ['农民 种 花', 'zhòng'],
    ['我们 都 是', 'dōu'],
    ['他 重 写', 'chóng'],
    ['太 重 了', 'zhòng'],
  ])('%s', (text, reading) => {
    const [before = '', word = '', after = ''] = text.split(' ');
    expect(readingOf(word)?.(before, after)).toBe(reading);
  });

  it('leaves the others to the word list', () => {
    expect(readingOf('山')).toBeUndefined();
  });

  it('are read so in a text, each by its own neighbours', () => {
    const cut = (text: string) => text.split(/(他|还|没|钱|。)/).filter(Boolean);
    const unitsOf = (piece: string) => [{ start: 0, end: piece.length, ...(piece === '。' ? {} : { reading: 'x' }) }];
    const read = analyzeBlocks(blocksOf('他还钱。他还没还钱。'), 'zh', { cut, unitsOf })[0]?.sentences.flatMap(({ tokens }) =>
      tokens.flatMap((token) => token.reading ?? []),
    );
    expect(read).toEqual(['x', 'huán', 'x', 'x', 'hái', 'x', 'huán', 'x']);
  });
});
