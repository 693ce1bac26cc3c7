import { list, tuned } from './generic.ts';

export const nl = tuned({
  code: 'nl',
  ownName: 'Nederlands',
  version: 2,
  words: {
    commonCapitals:
      /^(?:(?:engels|frans|duits|spaans|deens|grieks|pools|zweeds|turks|japans|chinees|joods)e?|\p{L}{2,}(?:landse?|lander|landers|aanse?|[ei]se?|ische?))$/u,
    clipped: list('t, s, n, k, m, r, ns'),
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list(`
      dhr, mevr, mw, dr, drs, ds, ir, ing, prof, mr, mgr, zr, br, st, jhr, gebr, fam, lic, gen, kol, kapt, lt, ltn, bijv, b. v, d.w.z, d. w. z, m.a.w,
      m. a. w, o.a, o. a, o.m, o. m, t.w, t. w, i.v.m, t.a.v, t.o.v, m.b.t, m.u.v, d.m.v, n.a.v, a.d.h.v, z.g, zgn, zg, resp, evt, incl, excl, vgl, cf, ca,
      plm, o.l.v, o.i.v, t.g.v, i.p.v, i.o.v, a.s, jl, vs, mrs, ms`),
    seldomEnd: list(`
      enz, etc, e.d, e. d, e.a, e. a, v.chr, n.chr, v. chr, n. chr, jr, sr, co, inc, ltd, n.v, b.v, v.s, u.s, jan, feb, febr, mrt, apr, jun, jul, aug, sep,
      sept, okt, nov, dec, tel, min, max, mln, mld, str, afd, univ, red, v.o.f, p.s`),
    beforeNumbers: list('nr, nrs, no, p, pp, pag, blz, art, hfst, fig, afb, dl, vol, bd, tel, par, ca, n°, lid, st, rek, ong, omstr, plm'),
    starters: list(`
      de, het, een, ik, jij, je, hij, zij, ze, wij, we, jullie, u, men, mijn, jouw, zijn, haar, ons, onze, hun, uw, en, of, maar, want, dus, toch, als,
      toen, omdat, terwijl, hoewel, nadat, voordat, indien, in, op, aan, bij, met, van, voor, naar, uit, over, onder, door, tegen, zonder, sinds, tot, om,
      na, tijdens, volgens, deze, dit, die, dat, elke, elk, ieder, alle, alles, veel, enkele, sommige, geen, niet, alleen, nog, ook, zo, dan, daar, hier,
      er, nu, vandaag, gisteren, morgen, al, zeer, daarom, bovendien, echter, daarna, daarbij, is, was, waren, heeft, had, hebben, wat, wie, hoe, waar,
      wanneer, waarom, welke, twee, drie, eén, één, beide, wel`),
    unmarked: list('hij, zij, wij, ik, deze, dit, bovendien, echter, daarom, toen, omdat, hoewel, er'),
  },
});
