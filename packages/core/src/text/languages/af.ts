import { list, tuned } from './generic.ts';

export const af = tuned({
  code: 'af',
  ownName: 'Afrikaans',
  version: 1,
  words: {
    clipped: list('n, t, k'),
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list(`
      mnr, mev, mej, me, dr, prof, ds, adv, genl, kol, kapt, lt, st, bv, b. v, d.w.s, d.i, o.a, m.a.w, nl, sg, vgl, ca, ong, insl, eksl, resp, mr, mrs`),
    seldomEnd: list(`
      ens, e.d.m, e.a, e.s.m, v.c, n.c, v.chr, n.chr, jr, sr, bpk, edms, inc, ltd, jan, feb, mrt, apr, jun, jul, aug, sept, okt, nov, des, tel, min, maks,
      vm, nm`),
    beforeNumbers: list('nr, no, bl, p, pp, art, hfst, fig, tel, par, ca, ong'),
    starters: list(`
      die, 'n, ek, jy, hy, sy, ons, julle, hulle, u, my, jou, haar, hul, en, of, maar, want, dus, as, toe, omdat, terwyl, hoewel, nadat, voordat, dat, wat,
      wie, waar, hoe, wanneer, hoekom, in, op, aan, by, met, van, vir, na, uit, oor, onder, deur, teen, sonder, sedert, tot, om, tydens, volgens, hierdie,
      daardie, dit, elke, alle, baie, sommige, geen, nie, net, nog, ook, so, dan, daar, hier, nou, vandag, gister, môre, al, twee, drie, een, is, was, het`),
  },
});
