import { list, tuned } from './generic.ts';

export const da = tuned({
  code: 'da',
  ownName: 'Dansk',
  version: 1,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list(`
      hr, fr, frk, dr, prof, cand, stud, sct, skt, st, f.eks, f. eks, fx, bl.a, bl. a, dvs, d.v.s, d. v. s, ca, jf, jvf, jfr, inkl, ekskl, evt, pga, p.g.a,
      mht, m.h.t, mfl, s.k, såk, såkaldt, tidl, vedr, ang, iflg, hhv, resp, kgl, gl, ndr, sdr, kapt, gen, lic, civ, ing, adv, dir, mr, mrs, ms, jun, obs,
      o.lign`),
    seldomEnd: list(`
      osv, o.s.v, etc, m.m, m. m, m.v, m. v, m.fl, m. fl, o.a, o. a, o.l, o. l, f.kr, e.kr, f. kr, e. kr, jr, co, inc, ltd, u.s, e.u, u.k, n.y, kl, mio,
      mia, mill, kr, jan, feb, febr, apr, jun, jul, aug, sep, sept, okt, nov, dec, tirs, tors, lør, søn, tlf, maks, afd, univ, red, p.t, p.s, d.å, s.å, a.m,
      p.m`),
    beforeNumbers: list('s, nr, no, n°, kap, art, fig, bd, vol, tab, par, stk, tlf, tel, ca, kl, p, pp, pkt, litra, åb'),
    starters: list(`
      den, det, de, en, et, jeg, du, han, hun, vi, i, man, min, mit, mine, din, dit, sin, sit, sine, hans, hendes, deres, vores, og, eller, men, for, hvis,
      når, da, mens, fordi, før, efter, siden, at, som, på, af, til, fra, med, ved, hos, under, over, mellem, gennem, mod, uden, trods, ifølge, denne,
      dette, disse, hver, alle, alt, mange, nogle, ingen, intet, ikke, kun, også, så, der, her, nu, idag, allerede, meget, derfor, desuden, imidlertid, er,
      var, har, havde, kan, skal, vil, hvad, hvem, hvordan, hvor, hvorfor, hvilken, hvilke, to, tre, både, om, the, this, that`),
    unmarked: list('jeg, han, hun, vi, det, dette, denne, disse, man, desuden, derfor, når, hvis, fordi'),
    ordinals: {
      before: list('den, d, det, de, af, på, fra, til, i, og, christian, frederik, som, hver'),
      after: list(`
        januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december, århundrede, klasse, sal, plads, etage, kapitel,
        verdenskrig`),
    },
  },
});
