import { list, tuned } from './generic.ts';

export const fa = tuned({
  code: 'fa',
  ownName: 'فارسی',
  dir: 'rtl',
  version: 1,
  words: {
    hyphens: 'join',
    silentMarks: /[\u0610-\u061a\u0640\u064b-\u0652\u0656-\u065f\u0670]/g,
  },
  sentences: {
    neverEnd: list('د, م, ا, ک, دکتر, ر. ک, ر.ک, ب, ج, ص. پ'),
    seldomEnd: list('ق. م, ق.م, پ. م, پ.م, م, ه. ش, ه.ش, ه. ق, ه.ق, غیره'),
    beforeNumbers: list('ص, صص, ج, ش, م'),
    starters: list(`
      او, آن, این, من, تو, ما, شما, آنها, و, یا, اما, ولی, اگر, وقتی, چون, که, چه, چرا, کجا, در, از, به, با, برای, تا, بر, هم, نیز, پس, سپس, اکنون, امروز,
      دیروز, همه, هر, یک, دو`),
  },
});
