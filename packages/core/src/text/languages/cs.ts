import { list, tuned } from './generic.ts';

export const cs = tuned({
  code: 'cs',
  ownName: 'Čeština',
  version: 1,
  sentences: {
    neverEnd: list(`
      p, pí, sl, mudr, judr, phdr, mgr, bc, ing, rndr, paeddr, doc, prof, dr, sv, kpt, plk, gen, např, tj, tzn, tzv, resp, popř, příp, mj, m. j, t. j, t. č,
      zn, srov, viz, vč, zvl, angl, něm, fr, lat, řec, čes, slov, ul, nám, tř, pozn, pův, zejm, cca, mr, mrs, st`),
    seldomEnd: list(`
      atd, apod, aj, atp, ap, etc, př. n. l, n. l, př. kr, po kr, s. r. o, a. s, spol, co, inc, ltd, jr, min, max, mil, mld, tis, hod, kč, tel, odd, red,
      vyd, u.s`),
    beforeNumbers: list('č, s, str, r, sv, čl, kap, obr, tab, roč, odst, písm, tel, cca, čís, p, pp, l, v, ul, hod, stol'),
    starters: list(`
      ten, ta, to, ti, ty, tento, tato, toto, tyto, já, on, ona, ono, oni, my, vy, můj, jeho, její, jejich, náš, a, i, ale, nebo, však, proto, protože,
      když, pokud, jestliže, aby, že, než, jako, kde, kdy, kdo, co, jak, proč, který, která, které, v, ve, na, do, od, z, ze, s, se, po, pro, při, před, za,
      mezi, podle, během, kromě, bez, o, k, ke, u, přes, ne, není, je, jsou, byl, byla, bylo, byli, má, mají, už, také, tak, pak, potom, tam, zde, dnes,
      včera, nyní, všichni, vše, každý, mnoho, někteří, dva, dvě, tři, jeden, jedna, další, první`),
    unmarked: list('on, ona, já, tento, tato, toto, tyto, když, pokud, protože, však, proto'),
    ordinals: {
      before: list('od, do, dne, k, ke, v, ve, po, karel, karla, před, a'),
      after: list(`
        ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince, století, ročník, místo, třída, kolo, světové`),
    },
  },
});
