import { list, tuned } from './generic.ts';

export const ca = tuned({
  code: 'ca',
  ownName: 'Català',
  version: 1,
  words: {
    elisions: list('l, d, s, m, t, n, qu'),
    clitics: list(`
      me, te, se, lo, la, los, les, li, ne, hi, ho, nos, vos, en, m, t, s, l, n, se'n, me'n, te'n, se'm, se'l, me'l, te'l, se'ls, me'ls, te'ls, li'n, n'hi,
      l'en, s'hi, m'hi, t'hi, l'hi, 'm, 't, 's, 'l, 'n, 'ls, 'ns`),
    hyphens: 'join',
    spacedNumbers: true,
  },
  sentences: {
    neverEnd: list(`
      sr, sra, srs, srta, dr, dra, prof, enginy, arq, st, sta, mn, mons, gral, p. ex, p.ex, ex, cf, vs, av, avda, c, pl, pg, ctra, núm, mr, mrs, excm,
      il·lm, hble, n. de, aprox`),
    seldomEnd: list(`
      etc, cia, co, inc, ltd, jr, a.c, d.c, a. c, d. c, a.m, p.m, s.a, s.l, ee.uu, gen, febr, abr, jul, ag, oct, nov, tel, dept, ed, trad, univ, u.s`),
    beforeNumbers: list('p, pp, pàg, pàgs, núm, n, n°, nº, art, arts, fig, figs, vol, vols, cap, c, ca, t, tel, aprox, ed, apt, v'),
    starters: list(`
      el, la, els, les, un, una, uns, unes, l', aquest, aquesta, aquests, aquestes, aquell, això, allò, jo, tu, ell, ella, ells, elles, nosaltres,
      vosaltres, i, o, però, sinó, si, quan, com, on, mentre, perquè, ja, que, qui, què, quin, per, pel, pels, a, al, als, de, del, dels, d', en, amb,
      sense, sobre, des, fins, segons, entre, després, abans, durant, no, sí, també, així, llavors, ara, aquí, allà, avui, ahir, tot, tots, totes, cada,
      altres, molts, alguns, dos, dues, tres, hi, és, són, era, va, van, ha, han, es, s', més, molt, malgrat`),
    unmarked: list('ell, ella, jo, això, aquest, aquesta, aquests, també, però, quan, és, va, no'),
  },
});
