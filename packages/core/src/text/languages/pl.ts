import { list, tuned } from './generic.ts';

export const pl = tuned({
  code: 'pl',
  ownName: 'Polski',
  version: 2,
  words: {
    abbreviationDots: false,
  },
  sentences: {
    neverEnd: list(`
      p, pp, prof, dr, doc, inż, mgr, lek, hab, ks, o, bp, abp, kard, św, bł, gen, płk, kpt, por, mjr, sierż, tzw, tzn, tj, m. in, m.in, np, al, ul, pl, os,
      im, ok, wg, zob, dot, ds, godz, jw, ww, wsch, zach, płn, płd, ang, niem, fr, łac, gr, ros, hiszp, wł, red, ur, zm, śp, tow, prok, adw, woj, pow, gm,
      mr, mrs, ms, b, ub, br, bm`),
    seldomEnd: list(`
      itd, itp, etc, r, w, ww, in, p.n.e, n.e, p. n. e, n. e, sp. z o. o, s. a, co, inc, ltd, jr, min, max, mln, mld, tys, proc, zł, gr, tel, sty, lut, mar,
      kwi, maj, cze, lip, sie, wrz, paź, lis, gru, wyd, tłum, oprac, cd, dz, u.s, rb, ub`),
    beforeNumbers: list(`
      nr, s, str, t, tom, rozdz, art, ust, pkt, poz, rys, tab, ryc, il, fot, par, tel, godz, ok, r, w, ul, al, m, lit, cz, zesz, vol, ps, dz, sygn, pn,
      wiersz`),
    starters: list(`
      ten, ta, to, ci, te, tego, tej, tym, ja, ty, on, ona, ono, oni, one, my, wy, mój, jego, jej, ich, nasz, a, i, ale, lub, albo, jednak, więc, dlatego,
      ponieważ, bo, gdy, kiedy, jeśli, jeżeli, aby, żeby, że, niż, jak, gdzie, kto, co, dlaczego, który, która, które, w, we, na, do, od, z, ze, po, dla,
      przy, przed, za, między, według, podczas, oprócz, bez, o, u, przez, nie, jest, są, był, była, było, byli, ma, mają, już, też, także, również, tak,
      potem, tam, tu, dziś, dzisiaj, wczoraj, teraz, wszyscy, wszystko, każdy, wiele, niektórzy, dwa, dwie, trzy, jeden, jedna, kolejny, pierwszy, zdaniem,
      mimo, choć, czy, niech`),
    unmarked: list('on, ona, ja, ten, tego, gdy, kiedy, jeśli, jeżeli, ponieważ, jednak, dlatego, także, również, nie, jest'),
  },
});
