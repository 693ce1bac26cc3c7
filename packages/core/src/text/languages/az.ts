import { list, tuned } from './generic.ts';

export const az = tuned({
  code: 'az',
  ownName: 'Azərbaycan',
  version: 1,
  words: {
    hyphens: 'join',
    ownCasing: true,
  },
  sentences: {
    neverEnd: list('dr, prof, dos, akad, müh, məs, küç, pr, gen, st, hz'),
    seldomEnd: list(`
      və s, s, və i. a, e.ə, b.e.ə, b. e. ə, e. ə, min, mln, mlrd, yan, fev, mar, apr, iyn, iyl, avq, sen, okt, noy, dek, tel`),
    beforeNumbers: list('səh, s, cild, c, maddə, şək, tel, №'),
    starters: list(`
      bu, bunu, bunun, o, onu, onun, onlar, mən, sən, biz, siz, bir, və, ya, amma, lakin, ancaq, çünki, əgər, həm, yəni, yenə, sonra, əvvəl, daha, ən, çox,
      hər, heç, bütün, bəzi, nə, niyə, necə, harada, kim, hansı, indi, dünən, belə, iki, üç, ilk, son, başqa, digər, eyni, bəlkə, hətta, var, yox`),
  },
});
