import { list, tuned } from './generic.ts';

export const sv = tuned({
  code: 'sv',
  ownName: 'Svenska',
  version: 2,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list(`
      t.ex, t. ex, bl.a, bl. a, d.v.s, d. v. s, dvs, s.k, s. k, fr.o.m, t.o.m, fr. o. m, t. o. m, m.a.o, p.g.a, pga, i st f, o. d, jfr, jmf, ca, c:a, resp,
      exkl, inkl, f.d, f. d, f.n, f. n, n.b, obs, dr, prof, hr, fr, frk, kapt, s:t, s:ta, doc, mr, mrs, ms, ev, ung, ang, betr, enl, f.ö, f. ö, i.o.m`),
    seldomEnd: list(`
      m.m, m. m, m.fl, m. fl, etc, osv, o.s.v, o. s. v, o.dyl, o. dyl, dyl, o.d, e.d, f.kr, e.kr, f. kr, e. kr, jr, co, inc, ltd, kl, mån, tis, tors, lör,
      sön, jan, febr, feb, apr, aug, sept, sep, okt, nov, dec, tel, max, milj, mkr, kr, univ, avd, red, u.s, p.s`),
    beforeNumbers: list('s, sid, nr, n:o, no, kap, art, fig, bd, vol, tab, par, tel, ca, kl, p, pp, st, ung, §, bil, mom, n°'),
    starters: list(`
      den, det, de, en, ett, jag, du, han, hon, vi, ni, man, min, mitt, mina, din, ditt, sin, sitt, sina, hans, hennes, deras, vår, vårt, våra, och, eller,
      men, för, utan, om, när, då, medan, eftersom, innan, sedan, att, som, i, på, av, till, från, med, vid, hos, under, över, efter, före, mellan, genom,
      mot, trots, enligt, denna, detta, dessa, varje, alla, allt, många, några, ingen, inget, inga, inte, bara, också, så, där, här, nu, idag, igår, redan,
      mycket, därför, dessutom, emellertid, är, var, har, hade, kan, ska, skall, vad, vem, hur, varför, vilken, vilka, två, tre, både, ännu, dock`),
    unmarked: list('jag, han, hon, vi, det, detta, denna, dessa, man, dessutom, därför, när, om, eftersom'),
  },
});
