import { list, tuned } from './generic.ts';

export const sq = tuned({
  code: 'sq',
  ownName: 'Shqip',
  version: 1,
  words: {
    elisions: list('s, ç, t, m'),
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list('z, znj, dr, prof, ing, av, shën, p.sh, p. sh, d.m.th, krh, sh, rr, bul, gjen'),
    seldomEnd: list('etj, p.e.s, e.s, p. k, sh. p. k, jan, shk, mar, pri, qer, korr, gush, sht, tet, nën, dhj, tel, mln, mld'),
    beforeNumbers: list('nr, f, fq, neni, kap, fig, vol, tel'),
    starters: list(`
      ai, ajo, ata, ato, unë, ti, ne, ju, ky, kjo, këta, këto, një, dhe, e, apo, ose, por, mirëpo, nëse, kur, sepse, pasi, që, se, si, ku, kush, çfarë, pse,
      në, nga, me, për, pa, para, pas, mbi, nën, midis, sipas, nuk, s', jo, edhe, tani, sot, dje, atje, këtu, çdo, shumë, disa, dy, tre, është, janë, ishte`),
  },
});
