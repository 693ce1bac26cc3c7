import { describe, expect, it } from 'vitest';
import { everydayPinyin } from './everyday-pinyin.ts';
import { joinPinyin } from './pinyin.ts';

describe('Chinese as it is said every day', () => {
  it.each([
    ['朋友', 'péng yǒu', 'péngyou'],
    ['學生', 'xué shēng', 'xuésheng'],
    ['力量', 'lì liàng', 'lìliang'],
    ['谢谢', 'xiè xiè', 'xièxie'],
    ['哪儿', 'nǎ ér', 'nǎr'],
    ['一点儿', 'yì diǎn ér', 'yìdiǎnr'],
    ['女儿', 'nǚ ér', 'nǚ’ér'],
    ['混血儿', 'hùn xuè ér', 'hùnxuè’ér'],
    ['儿', 'ér', 'ér'],
    ['差不多', 'chà bù duō', 'chàbuduō'],
    ['好不好', 'hǎo bù hǎo', 'hǎobuhǎo'],
    ['并不是', 'bìng bú shì', 'bìngbúshì'],
    ['侄儿', 'zhí ér', 'zhí’ér'],
    ['不得不', 'bù dé bù', 'bùdébù'],
    ['教书', 'jiào shū', 'jiāoshū'],
    ['银行', 'yín háng', 'yínháng'],
  ])('%s, sign by sign %s, is %s', (word, syllables, said) => {
    expect(joinPinyin(everydayPinyin(word, syllables.split(' ')))).toBe(said);
  });

  it('leaves what has not a syllable for each sign', () => {
    expect(everydayPinyin('哪儿', ['nǎr'])).toEqual(['nǎr']);
    expect(everydayPinyin('', [])).toEqual([]);
  });
});
