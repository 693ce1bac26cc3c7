import { list, tuned } from './generic.ts';

export const hr = tuned({
  code: 'hr',
  ownName: 'Hrvatski',
  version: 1,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list(`
      g, gđa, gđica, dr, mr, mag, prof, doc, ing, sv, fra, don, npr, tj, tzv, odn, usp, v, engl, njem, fr, lat, tal, ul, ca, cca, gen, akad, dipl, red, izv`),
    seldomEnd: list(`
      itd, i dr, i sl, sl, dr, etc, pr. kr, p. n. e, n. e, po kr, d. o. o, d. d, co, inc, ltd, jr, min, maks, mlrd, tis, tel, god, st, izd, u.s`),
    beforeNumbers: list('br, str, s, čl, st, pogl, sl, tab, tel, ca, god, sv, knj, toč'),
    starters: list(`
      taj, ta, to, ti, te, ovaj, ova, ovo, ja, on, ona, ono, oni, mi, vi, moj, njegov, njezin, njihov, naš, i, a, ali, ili, no, međutim, zato, jer, kad,
      kada, ako, da, kao, gdje, tko, što, kako, zašto, koji, koja, koje, u, na, do, od, iz, s, sa, po, za, pri, prije, među, prema, tijekom, osim, bez, o,
      k, kroz, nakon, ne, nije, je, su, bio, bila, bilo, bili, ima, imaju, već, također, tako, potom, zatim, tamo, tu, danas, jučer, sada, svi, sve, svaki,
      mnogi, neki, dva, dvije, tri, jedan, jedna, prvi`),
    unmarked: list('on, ona, ja, ovaj, ova, ovo, međutim, također, kada, ako, zatim'),
    ordinals: {
      before: list('od, do, dana, u, na, i, po, prije, nakon'),
      after: list(`
        siječnja, veljače, ožujka, travnja, svibnja, lipnja, srpnja, kolovoza, rujna, listopada, studenoga, studenog, prosinca, stoljeća, stoljeće,
        stoljeću, razred, mjesto, godine, god`),
    },
  },
});
