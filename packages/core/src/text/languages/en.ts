import { list, tuned } from './generic.ts';

export const en = tuned({
  code: 'en',
  ownName: 'English',
  version: 4,
  words: {
    commonCapitals:
      /^(?:i|i'(?:m|d|ll|ve)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|english|french|dutch|welsh|greeks?|germans?|arabs?|arabic|swiss|czechs?|thai|catholics?|jews?|muslims?|islamic|christmas|easter|bible|god|internet|web|\p{L}{2,}(?:ish|ese|ians?|icans?|eans?))$/u,
    clipped: list('tis, twas, em, til, cause, twill, twere, n'),
    prefixes: list(`
      e, non, re, co, anti, pre, post, ex, counter, mis, un, sub, semi, multi, inter, ultra, pro, mid, over, under, super, de, bi, tri, neo, vice`),
  },
  sentences: {
    neverEnd: list(`
      mr, mrs, ms, messrs, mmes, dr, drs, prof, profs, rev, fr, hon, gov, sen, rep, reps, pres, gen, col, maj, capt, cpt, lt, sgt, cpl, pvt, adm, cmdr,
      insp, supt, det, e.g, i.e, eg, ie, viz, cf, vs, v, approx, ca, mx, br, pfc, brig, cdr, ens, sgts, cpls, sens, asst, attys, ald, cllr, esp, incl, excl,
      resp`),
    seldomEnd: list(`
      st, mt, ft, inc, ltd, co, corp, bros, llc, jr, sr, ph.d, m.d, b.a, m.a, esq, a.m, p.m, u.s, u.k, u.n, u.s.a, e.u, d.c, l.a, n.y, u.s.s.r, jan, feb,
      apr, jun, jul, aug, sep, sept, oct, nov, dec, ave, blvd, rd, dept, univ, assn, eds, trans, b.c, a.d, c.e, al, calif, mass, va, pa, etc, e.t.a, tue,
      tues, thu, thurs, hrs, mins, secs, ext, tel, apt, max, misc, ed, comm, conn, var, p.s, p.o, c.o.d, d.d.s, m.b.a, j.d, ll.b, b.sc, m.sc, r.n, u.s.c,
      ariz, colo, fla, kan, ky, md, mich, minn, mont, neb, nev, okla, penn, tenn, vt, wis, wyo, ont, que, sq, yd, oz, lb, lbs`),
    beforeNumbers: list(`
      p, pp, n°, rs, no, nos, art, fig, figs, vol, vols, ch, chap, sec, eq, ex, para, pt, ver, c, op, ca, n, nr, ext, tel, apt, approx, bk, bks, col, ll, l,
      r, rm, st, ss, tab, v, vv, vs, rev, ed, eds, apr, aug, dec, feb, jan, jul, jun, mar, nov, oct, sep, sept`),
    starters: list(`
      the, a, an, this, that, these, those, he, she, it, they, we, i, you, his, her, its, their, our, my, your, there, here, and, but, or, so, yet, in, on,
      at, for, from, with, by, to, of, as, after, before, during, since, when, while, if, because, although, though, what, who, where, why, how, is, are,
      was, were, do, does, did, then, now, some, many, most, all, no, not, however, both, each, every, one, two, once, also, please, thank, let, it's, i'm,
      he's, she's, that's, there's, we're, they're, don't`),
    unmarked: list(`
      he, she, they, we, you, it, this, these, there, however, although, because, if, when, while, my, our, his, their, please, thanks, attached`),
    smallStarts: true,
  },
});
