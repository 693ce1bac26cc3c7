import { list, tuned } from './generic.ts';

export const br = tuned({
  code: 'br',
  ownName: 'Brezhoneg',
  version: 1,
  words: {
    elisions: list('d, m, n, p, z'),
    clipped: list('m, n, r, l, z, ni, ta, oa, oan, oant, vez, veze, vo, vije, zo, ba, benn, giz, raok, us'),
    units: list('e'),
    whole: list('hag-eñ'),
    hyphens: 'join',
    clitics: list("me, te, eñ, hi, ni, c'hwi, int"),
    pointers: { endings: list('mañ, se, hont'), keeps: list('evel, kement, rak') },
  },
  sentences: {
    neverEnd: list('ao, it, dim, dr, prof, sk, da sk, s.o, s. o, d.l.e, d. l. e, gw, kv'),
    seldomEnd: list("h.a, h. a, j.-k, kt, gen, c'hwe, ebr, mezh, goue, gwen, kzu"),
    beforeNumbers: list('p, pp, paj, niv, penn, lev, art'),
    starters: list(`
      an, ar, al, un, ur, ul, hag, ha, met, pe, ne, n', me, te, eñ, hi, ni, c'hwi, int, emañ, edo, bez, pa, p', ma, m', mar, evel, goude, e, en, er, el, a,
      da, d', gant, evit, war, dre, diwar, hep, neuze, amañ, aze, eno, bremañ, hiziv, dec'h, warc'hoazh, piv, petra, pelec'h, pegoulz, perak, penaos, rak,
      koulskoude, padal, setu, ya, nann, daou, div, tri, teir, kalz, holl, pep, unan, hemañ, houmañ, hennezh, honnezh`),
  },
});
