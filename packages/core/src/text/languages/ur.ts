import { list, tuned } from './generic.ts';

export const ur = tuned({
  code: 'ur',
  ownName: 'اردو',
  dir: 'rtl',
  version: 1,
  words: {
    hyphens: 'join',
    silentMarks: /[\u0610-\u061a\u0640\u064b-\u0652\u0656-\u065f\u0670]/g,
  },
  sentences: {
    neverEnd: list('ڈاکٹر, م, ص, ج, ا, ایم, پی'),
    seldomEnd: list('ق. م, ء, ھ, ہ, وغیرہ'),
    beforeNumbers: list('ص, نمبر, ج, م'),
    starters: list(`
      یہ, وہ, میں, تم, ہم, آپ, اور, یا, لیکن, مگر, اگر, جب, کیونکہ, کہ, کیا, کیوں, کہاں, کون, اس, ان, ایک, پھر, اب, آج, کل`),
  },
});
