import { list, tuned } from './generic.ts';

export const sk = tuned({
  code: 'sk',
  ownName: 'Slovenčina',
  version: 1,
  sentences: {
    neverEnd: list(`
      p, mudr, judr, phdr, mgr, bc, ing, rndr, doc, prof, dr, sv, kpt, gen, napr, t. j, t.j, tj, tzn, tzv, resp, príp, popr, porov, vr, angl, nem, lat, gr,
      ul, nám, pozn, cca, mr, mrs, m. i, st`),
    seldomEnd: list(`
      atď, a pod, pod, atp, etc, pred n. l, pr. n. l, n. l, pred kr, po kr, s. r. o, a. s, spol, co, inc, ltd, jr, min, max, mil, mld, tis, hod, tel, jan,
      feb, mar, apr, jún, júl, aug, sept, okt, nov, dec, red, vyd, u.s`),
    beforeNumbers: list('č, s, str, r, zv, čl, kap, obr, tab, roč, ods, písm, tel, cca, čís, ul, hod, stor'),
    starters: list(`
      ten, tá, to, tí, tie, tento, táto, toto, títo, tieto, ja, ty, on, ona, ono, oni, my, vy, môj, jeho, jej, ich, náš, a, aj, i, ale, alebo, však, preto,
      pretože, keď, ak, aby, že, než, ako, kde, kedy, kto, čo, prečo, ktorý, ktorá, ktoré, v, vo, na, do, od, z, zo, s, so, sa, po, pre, pri, pred, za,
      medzi, podľa, počas, okrem, bez, o, k, ku, u, cez, nie, je, sú, bol, bola, bolo, boli, má, majú, už, tiež, tak, potom, tam, tu, dnes, včera, teraz,
      všetci, všetko, každý, mnoho, niektorí, dva, dve, tri, jeden, jedna, ďalší, prvý`),
    unmarked: list('on, ona, ja, tento, táto, toto, tieto, keď, ak, pretože, však, preto'),
    ordinals: {
      before: list('od, do, dňa, k, v, po, pred, a'),
      after: list(`
        januára, februára, marca, apríla, mája, júna, júla, augusta, septembra, októbra, novembra, decembra, storočia, storočie, storočí, ročník, miesto,
        trieda, kolo, svetovej`),
    },
  },
});
