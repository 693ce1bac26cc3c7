import { list, tuned } from './generic.ts';

export const lv = tuned({
  code: 'lv',
  ownName: 'Latviešu',
  version: 1,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list('k-gs, dr, prof, piem, t.i, t. i, t.s, t. s, sk, sal, apm, ap, resp, t.sk, gen, sv, angl, vāc, kr, lat, mr, mrs'),
    seldomEnd: list(`
      u.c, u. c, utt, u.tml, u. tml, etc, p.m.ē, m.ē, p. m. ē, m. ē, milj, mljrd, tūkst, plkst, janv, febr, apr, aug, sept, okt, nov, dec, tel, co, inc, g`),
    beforeNumbers: list('nr, lpp, sēj, nod, att, tab, tel, plkst, ap, p, pants'),
    starters: list(`
      šis, šī, šie, šīs, tas, tā, tie, tās, viņš, viņa, viņi, es, tu, mēs, jūs, un, vai, bet, taču, jo, ja, kad, kā, kur, kas, kāpēc, ka, no, uz, ar, par,
      pie, pēc, pirms, starp, bez, līdz, arī, tad, tagad, šodien, vakar, tur, šeit, nav, ir, bija, visi, katrs, daudzi, divi, trīs, viens, pirmais`),
    ordinals: {
      before: [],
      after: list(`
        janvārī, janvāris, janvāra, februārī, februāris, februāra, martā, marts, marta, aprīlī, aprīlis, aprīļa, maijā, maijs, maija, jūnijā, jūnijs,
        jūnija, jūlijā, jūlijs, jūlija, augustā, augusts, augusta, septembrī, septembris, septembra, oktobrī, oktobris, oktobra, novembrī, novembris,
        novembra, decembrī, decembris, decembra, gada, gadā, gads, gadsimta, gadsimtā, gadsimts, klase, vieta`),
    },
  },
});
