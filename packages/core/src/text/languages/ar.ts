import { list, tuned } from './generic.ts';

export const ar = tuned({
  code: 'ar',
  ownName: 'العربية',
  dir: 'rtl',
  version: 3,
  words: {
    silentMarks: /[\u0610-\u061a\u0640\u064b-\u0652\u0656-\u065f\u0670]/g,
  },
  sentences: {
    neverEnd: list('د, أ, م, أ. د, أ.د, أ. م, ا, مهـ, ت, ص. ب, ص.ب, هـ, ج, ط, ش, ج. م. ع, ج.م.ع'),
    seldomEnd: list('إلخ, الخ, ق. م, ق.م, ب. م, ق. هـ, م, هـ, كم, كغ, سم, ملم'),
    beforeNumbers: list('ص, ج, ط, رقم, م, هـ'),
    starters: list(`
      و, في, من, إلى, على, عن, قال, وقال, كان, كانت, هذا, هذه, هو, هي, هم, أن, إن, لكن, ولكن, كما, أما, ثم, لم, لا, ما, قد, وقد`),
  },
});
