import { list, tuned } from './generic.ts';

export const et = tuned({
  code: 'et',
  ownName: 'Eesti',
  version: 1,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list('hr, pr, prl, dr, prof, mag, nt, st, s.t, s.o, vt, vrd, lk, ca, u, sh, k.a, ingl, sks, vn, tn, mr, mrs, nn'),
    seldomEnd: list(`
      jne, jm, jms, jt, vms, etc, e.m.a, m.a.j, ekr, pkr, e.kr, p.kr, as, oü, mln, mld, tuh, kl, jaan, veebr, apr, aug, sept, okt, nov, dets, tel, a, aa,
      co, inc`),
    beforeNumbers: list('lk, nr, ptk, joon, tab, kd, tel, kl, ca, u, lg, art'),
    starters: list(`
      see, seda, need, ta, tema, nad, nemad, mina, ma, sina, sa, meie, me, teie, ja, või, aga, kuid, vaid, et, kui, sest, kuigi, kus, millal, kes, mis,
      kuidas, miks, ka, siis, nüüd, täna, eile, seal, siin, ei, on, oli, olid, kõik, iga, mitmed, paljud, kaks, kolm, üks, esimene, pärast, enne, samuti,
      kuna, selle`),
    ordinals: {
      before: [],
      after: list(`
        jaanuar, jaanuaril, jaanuari, veebruar, veebruaril, veebruari, märts, märtsil, märtsi, aprill, aprillil, aprilli, mai, mail, juuni, juunil, juuli,
        juulil, august, augustil, augusti, september, septembril, septembri, oktoober, oktoobril, oktoobri, november, novembril, novembri, detsember,
        detsembril, detsembri, sajand, sajandi, sajandil, klass, koht`),
    },
  },
});
