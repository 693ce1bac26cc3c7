import { list, tuned } from './generic.ts';

export const sw = tuned({
  code: 'sw',
  ownName: 'Kiswahili',
  version: 1,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list('bw, bi, bibi, dk, dkt, prof, mh, mhe, mt, st, k.m, k.v, mf, taz, mr, mrs, ms'),
    seldomEnd: list('n.k, nk, k.k, b.k, k. k, b. k, jan, feb, mac, apr, jun, jul, ago, sep, okt, nov, des, etc, inc, ltd, co, u.s'),
    beforeNumbers: list('uk, na, ukurasa, no, vol, s.l.p, sh, tsh, ksh'),
    starters: list(`
      hii, huyu, hawa, hiyo, yeye, wao, mimi, wewe, sisi, ninyi, na, au, lakini, ingawa, kama, ikiwa, wakati, kwa, ya, wa, katika, nini, nani, vipi, wapi,
      si, hakuna, sasa, leo, jana, kesho, hapa, huko, wote, kila, wengi, moja, mbili, pia, baada, kabla, kwamba`),
  },
});
