import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wideBorders } from './wide-borders.ts';

const segmenters = { zh: new Intl.Segmenter('zh', { granularity: 'sentence' }), ja: new Intl.Segmenter('ja', { granularity: 'sentence' }) };
const byIntl = (text: string, segmenter: Intl.Segmenter): number[] => Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length);
const ours = (text: string, segmenter: Intl.Segmenter): number[] | null => {
  const borders: number[] = [];
  return wideBorders(text, segmenter, borders) ? borders : null;
};

describe.each(Object.entries(segmenters))('%s', (_, segmenter) => {
  it.each([
    ['他来了。我走了！', [4, 8]],
    ['“好。”他说。', [4, 7]],
    ['「はい。」　と、言った？', [6, 12]],
    ['真的？！——是的。', [9]],
    ['山', [1]],
  ])('%s', (text, borders) => {
    expect(ours(text, segmenter)).toEqual(borders);
  });

  it.each(['约3.5米。', '他说\n好。', 'Hello. 好。', '好😀。', 'ราคา。', ''])('leaves %s to Intl', (text) => {
    expect(ours(text, segmenter)).toBeNull();
  });

  const sign = fc.oneof(
    fc.constantFrom(...'。！？，、；：…—「」『』（）《》“”‘’()"\'!?,;:- 　·～％ー々〇'),
    fc.constantFrom(...'山川にはカa1Ａ'),
    fc.integer({ min: 0x20, max: 0xff }).map((unit) => String.fromCharCode(unit)),
    fc.integer({ min: 0x2000, max: 0x30ff }).map((unit) => String.fromCharCode(unit)),
    fc.integer({ min: 0xff00, max: 0xffef }).map((unit) => String.fromCharCode(unit)),
  );
  it('answers what Intl answers, or nothing', () => {
    let answered = 0;
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 24 }), (signs) => {
        const text = `山${signs.join('')}`;
        const borders = ours(text, segmenter);
        if (borders) answered++;
        expect(borders ?? byIntl(text, segmenter)).toEqual(byIntl(text, segmenter));
      }),
      { numRuns: 3000 },
    );
    expect(answered).toBeGreaterThan(100);
  });
});
