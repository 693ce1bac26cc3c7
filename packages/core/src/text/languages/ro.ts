import { list, tuned } from './generic.ts';

export const ro = tuned({
  code: 'ro',
  ownName: 'Română',
  version: 1,
  words: {
    clitics: list('l, i, o, le, ne, vă, se, mă, te, ți, mi, și, lui, n, s, am, a, ai, au, ar, aș'),
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list(`
      dl, dna, d-l, d-na, d-ra, dlui, dnei, dr, prof, ing, arh, av, pr, sf, gen, col, cpt, lt, mr, mrs, ex, de ex, p. ex, d. ex, cf, ș.a.m.d, str, bd, bdul,
      șos, nr, art, alin, aprox, cca, p`),
    seldomEnd: list(`
      etc, ș.a, ș. a, ș.a.m.d, î.hr, d.hr, î. hr, d. hr, î.e.n, e.n, s.r.l, s.a, co, inc, ltd, jr, ian, feb, apr, iun, iul, aug, sept, oct, nov, dec, tel,
      mil, mld, jud, univ, ed, u.s`),
    beforeNumbers: list('nr, p, pp, pag, art, alin, cap, fig, vol, tab, tel, aprox, cca, sec, lit, str, et, ap, bl, sc'),
    starters: list(`
      un, o, niște, acest, această, acești, aceste, acel, acea, acela, acesta, aceasta, eu, tu, el, ea, noi, voi, ei, ele, și, sau, dar, însă, iar, deci,
      dacă, când, cum, unde, deoarece, pentru, că, ca, care, ce, cine, de, la, în, din, pe, cu, fără, după, înainte, între, sub, peste, prin, spre, conform,
      potrivit, nu, da, mai, deja, astfel, atunci, apoi, acum, aici, acolo, azi, ieri, toți, toate, fiecare, mulți, unii, doi, două, trei, este, sunt, era,
      a, au, fost, s, nici, totuși, al, ale`),
    unmarked: list('el, ea, ei, eu, acest, această, acești, aceste, dacă, când, însă, deoarece, totuși, nu, este'),
  },
});
