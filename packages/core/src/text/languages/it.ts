import { list, tuned } from './generic.ts';

export const it = tuned({
  code: 'it',
  ownName: 'Italiano',
  version: 3,
  words: {
    elisions: list(`
      l, un, d, c, s, m, t, v, n, gl, dell, all, dall, nell, sull, coll, pell, quell, quest, bell, sant, quel, com, cos, dov, cov, quand, tutt, anch, nient,
      mezz, tropp, senz, buon, grand, gran, fin, neanch, nessun, ciascun, alcun, qualcun, ognun, qualch, cent, trent, vent, quarant, ott, nov, mill, altr,
      null, dev, ond, oltr, sopr, sott, tant, quant, vicin, lor, po, mo, be, va, fa, da, di, sta, ca, de, ne, co, su, pe, to, ver, contr, dentr, dietr,
      pover, brav, ultim, ier, e, perch, poich, finch, bench`),
    hyphens: 'join',
    spacedNumbers: true,
  },
  sentences: {
    neverEnd: list(`
      sig, sig.ra, sig.na, sigg, sig.ri, dott, dott.ssa, dr, dr.ssa, drs, prof, prof.ssa, proff, avv, ing, arch, geom, rag, on, sen, mons, mgr, don, rev,
      p. es, ad es, es, per es, cfr, cf, vs, gen, col, cap, ten, magg, s, ss, f.lli, dir, amm, psicol, egr, gent, gent.mo, gent.ma, spett, ill, ill.mo, st,
      st. d, c.d, cd, cosidd, mr, mrs, ms, v, n.d.a, n.d.t, n.d.e, d.p.r, pres, comm, cav, uff, on.le, c.c.p`),
    seldomEnd: list(`
      ecc, etc, s.p.a, s.r.l, s.n.c, inc, ltd, co, corp, jr, a.c, d.c, a. c, d. c, a.m, p.m, u.s, u.s.a, gen, genn, febb, feb, apr, magg, giu, giugn, lug,
      ag, ago, sett, set, ott, nov, dic, lun, mer, gio, ven, sab, dom, univ, ediz, trad, tel, min, max, ca, c.p, prov, loc, distr, int, sez, ult, econ`),
    beforeNumbers: list(`
      p, pp, pag, pagg, n, nn, nr, n°, nº, no, num, art, artt, fig, figg, vol, voll, cap, capp, c, ca, t, tav, tab, ed, fol, sec, sez, par, l, lit, mm, cm,
      tel, co, d.lgs, dlgs, d.l, reg, ver, all, ex, op, v, lett, mq`),
    starters: list(`
      il, lo, la, i, gli, le, un, uno, una, l', un', questo, questa, questi, queste, quello, quella, quelli, quelle, ciò, io, tu, lui, lei, noi, voi, loro,
      egli, ella, essi, esse, esso, essa, mio, mia, tuo, tua, suo, sua, suoi, sue, nostro, nostra, e, ed, o, ma, però, anche, se, quando, come, dove,
      mentre, perché, poiché, che, chi, cosa, quale, quanto, in, nel, nella, nei, nelle, nell', a, al, alla, ai, agli, alle, all', di, del, della, dei,
      degli, delle, dell', da, dal, dalla, dai, dalle, dall', su, sul, sulla, con, per, tra, fra, secondo, dopo, prima, durante, senza, si, ci, vi, mi, ti,
      non, sì, già, ancora, inoltre, infatti, tuttavia, quindi, dunque, poi, così, allora, oggi, ieri, ora, qui, tutto, tutti, tutte, ogni, molti, molte,
      alcuni, alcune, altri, altre, due, tre, è, sono, era, erano, ha, hanno, fu, c', d', s', più, molto, solo, invece, oltre, nonostante`),
    unmarked: list(`
      si, io, egli, lui, lei, noi, essi, questo, questa, questi, queste, è, sono, ha, hanno, inoltre, tuttavia, quindi, anche, ma, però, se, quando, mentre,
      perché, non`),
    colonEnds: 'before-capitals',
  },
});
