import { list, tuned } from './generic.ts';

export const is = tuned({
  code: 'is',
  ownName: 'Íslenska',
  version: 1,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list(`
      t.d, t. d, þ.e, þ. e, þ.e.a.s, m.a, m. a, s.s, s. s, u.þ.b, sbr, skv, hr, fr, dr, próf, frk, sr, bls, ath, m.t.t, m.v, v/, ca, nk, sl, sk, f, d, mr,
      mrs`),
    seldomEnd: list(`
      o.s.frv, o. s. frv, o.fl, o. fl, o.þ.h, o.s.fr, f.kr, e.kr, f. kr, e. kr, kl, millj, kr, þús, tlf, jan, feb, mar, apr, jún, júl, ág, sept, okt, nóv,
      des, ehf, hf, jr, u.s`),
    beforeNumbers: list('bls, nr, gr, kl, kafli, mynd, s, ca, u.þ.b, tölul, mgr, lið'),
    starters: list(`
      hann, hún, það, þeir, þær, þau, ég, þú, við, þið, þetta, þessi, sá, sú, og, eða, en, ef, þegar, því, þó, í, á, af, til, frá, með, hjá, undir, yfir,
      eftir, fyrir, milli, gegnum, um, úr, án, samkvæmt, ekki, líka, svo, þá, þar, hér, nú, er, var, eru, voru, hefur, hafa, hvað, hver, hvernig, hvar,
      hvers, allir, allt, margir, sumir, tveir, þrír, eins, einnig, síðan`),
    ordinals: {
      before: list('þann, hinn, á, frá, til, og, fram'),
      after: list(`
        janúar, febrúar, mars, apríl, maí, júní, júlí, ágúst, september, október, nóvember, desember, öld, aldar, sæti, bekk`),
    },
  },
});
