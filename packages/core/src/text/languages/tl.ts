import { list, tuned } from './generic.ts';

export const tl = tuned({
  code: 'tl',
  ownName: 'Tagalog',
  version: 1,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list('gng, g, bb, dr, dra, prof, engr, atty, hon, gob, sen, sta, sto, st, mr, mrs, ms, hal, gen, kgg'),
    seldomEnd: list(`
      atbp, etc, jr, sr, inc, ltd, co, corp, a.m, p.m, n.u, n.h, ene, peb, mar, abr, hun, hul, ago, set, okt, nob, dis, u.s`),
    beforeNumbers: list('blg, p, pp, pah, no, vol, art, bil'),
    starters: list(`
      ang, ng, sa, si, sina, ito, iyan, iyon, siya, sila, ako, ikaw, ka, kami, tayo, kayo, at, o, pero, ngunit, subalit, kung, kapag, dahil, para, na, ano,
      sino, bakit, paano, saan, hindi, wala, may, mayroon, ay, mga, isang, dalawa, lahat, bawat, maraming, noong, ngayon, kahapon, dito, doon, kaya,
      samantala, gayunman`),
  },
});
