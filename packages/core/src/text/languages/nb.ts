import { list, tuned } from './generic.ts';

export const nb = tuned({
  code: 'nb',
  ownName: 'Norsk bokmål',
  version: 1,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list(`
      hr, fr, frk, dr, prof, cand, st, f.eks, f. eks, bl.a, bl. a, dvs, d.v.s, ca, jf, jfr, inkl, ekskl, evt, pga, p.g.a, mht, m.h.t, s.k, såk, tidl, vedr,
      ang, ifm, hhv, kgl, gl, kapt, gen, adv, dir, mr, mrs, ms, iht, ift, mtp, o.l, osb`),
    seldomEnd: list(`
      osv, o.s.v, etc, m.m, m. m, m.v, m. v, mv, m.fl, m. fl, mfl, o.a, o. a, f.kr, e.kr, f. kr, e. kr, jr, co, inc, ltd, u.s, kl, mill, mrd, kr, jan, feb,
      febr, apr, jun, jul, aug, sep, sept, okt, nov, des, tirs, tors, lør, søn, tlf, maks, avd, univ, red, p.s`),
    beforeNumbers: list('s, nr, no, n°, kap, art, fig, bd, vol, tab, par, tlf, tel, ca, kl, p, pp, pkt, bokstav'),
    starters: list(`
      den, det, de, en, et, ei, jeg, du, han, hun, vi, dere, man, min, mitt, mine, din, ditt, sin, sitt, sine, hans, hennes, deres, vår, vårt, våre, og,
      eller, men, for, hvis, når, da, mens, fordi, før, etter, siden, at, som, i, på, av, til, fra, med, ved, hos, under, over, mellom, gjennom, mot, uten,
      tross, ifølge, denne, dette, disse, hver, alle, alt, mange, noen, ingen, ikke, bare, også, så, der, her, nå, allerede, meget, svært, derfor, dessuten,
      imidlertid, er, var, har, hadde, kan, skal, vil, hva, hvem, hvordan, hvor, hvorfor, hvilken, to, tre, både, om`),
    unmarked: list('jeg, han, hun, vi, det, dette, denne, disse, man, dessuten, derfor, når, hvis, fordi'),
    ordinals: {
      before: list('den, det, de, av, på, fra, til, i, og, hver, kong, harald'),
      after: list(`
        januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember, århundre, klasse, etasje, plass, kapittel,
        verdenskrig`),
    },
  },
});
