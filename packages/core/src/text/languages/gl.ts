import { list, tuned } from './generic.ts';

export const gl = tuned({
  code: 'gl',
  ownName: 'Galego',
  version: 1,
  words: {
    clitics: list('me, te, se, o, a, os, as, lle, lles, nos, vos, lo, la, los, las'),
    hyphens: 'join',
    spacedNumbers: true,
  },
  sentences: {
    neverEnd: list('sr, sra, srta, dr, dra, prof, d, dna, p. ex, cf, vs, av, avda, st, sta, sto, excmo, mr, mrs, núm'),
    seldomEnd: list('etc, cía, co, inc, ltd, jr, a.c, d.c, a. c, d. c, s.a, s.l, xan, feb, abr, xuñ, xul, ago, out, nov, dec, tel, ee.uu'),
    beforeNumbers: list('p, pp, páx, páxs, núm, n, n°, nº, art, fig, vol, cap, c, ca, t, tel'),
    starters: list(`
      o, a, os, as, un, unha, este, esta, estes, estas, ese, esa, isto, iso, eu, ti, el, ela, eles, elas, nós, seu, súa, e, ou, mais, pero, se, cando, como,
      onde, mentres, porque, que, quen, por, polo, pola, para, en, no, na, de, do, da, dos, das, ao, á, con, sen, sobre, desde, ata, segundo, entre, tras,
      durante, non, si, xa, tamén, ademais, así, entón, hoxe, onte, agora, aquí, alí, todo, todos, cada, outros, moitos, algúns, dous, tres, hai, é, son,
      era, foi, está, máis, moi`),
  },
});
