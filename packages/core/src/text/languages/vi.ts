import { list, tuned } from './generic.ts';

export const vi = tuned({
  code: 'vi',
  ownName: 'Tiếng Việt',
  version: 1,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list('ths, ts, pgs, gs, bs, ks, cn, tp, tx, tt, q, p, đ, vd, v. d, v.d, ô, th, st, mr, mrs, ms, dr, gs.ts, pgs.ts, đt'),
    seldomEnd: list('v.v, vv, tcn, scn, tr. cn, s. cn, co, inc, ltd, jr, a.m, p.m, u.s, tr, tđ, sđd'),
    beforeNumbers: list('tr, số, t, q, p, đ, đt, no, vol, pp, ch, tk, tập'),
    starters: list(`
      ông, bà, anh, chị, em, tôi, ta, chúng, họ, nó, cô, cậu, đó, đây, này, và, hay, hoặc, nhưng, tuy, nếu, khi, vì, do, bởi, để, rằng, mà, cái, con, những,
      các, một, hai, ba, tại, ở, từ, trong, ngoài, trên, dưới, sau, trước, với, cho, của, theo, không, chưa, đã, đang, sẽ, cũng, còn, thì, rồi, bây, hôm,
      ngày, mỗi, mọi, tất, nhiều, có, là, ai, gì, sao, đâu, ngay, đến`),
  },
});
