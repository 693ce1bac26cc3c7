import { list, tuned } from './generic.ts';

export const sl = tuned({
  code: 'sl',
  ownName: 'Slovenščina',
  version: 1,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list(`
      g, ga, gdč, dr, mag, prof, doc, inž, sv, npr, t. i, t.i, tj, t. j, oz, ipd, gl, prim, angl, nem, fr, lat, ul, ca, pribl, mr, mrs, gen, dipl`),
    seldomEnd: list(`
      itd, itn, ipd, idr, etc, pr. n. št, n. št, pr. kr, po kr, d. o. o, d. d, co, inc, ltd, jr, min, maks, mio, mrd, tis, tel, jan, feb, mar, apr, jun,
      jul, avg, sept, okt, nov, dec, izd, u.s`),
    beforeNumbers: list('št, str, s, l, čl, pogl, sl, tab, tel, ca, pribl, odst, točka'),
    starters: list(`
      ta, to, ti, te, jaz, on, ona, ono, oni, mi, vi, moj, njegov, njen, njihov, naš, in, a, ampak, ali, vendar, zato, ker, ko, če, da, kot, kje, kdaj, kdo,
      kaj, kako, zakaj, kateri, v, na, do, od, iz, z, s, po, za, pri, pred, med, glede, brez, o, k, h, skozi, ne, ni, je, so, bil, bila, bilo, bili, ima,
      imajo, že, tudi, tako, potem, tam, tu, danes, včeraj, zdaj, vsi, vse, vsak, veliko, nekateri, dva, dve, tri, eden, ena, prvi`),
    ordinals: {
      before: list('od, do, dne, v, po, pred, in, na'),
      after: list(`
        januar, januarja, februar, februarja, marec, marca, april, aprila, maj, maja, junij, junija, julij, julija, avgust, avgusta, september, septembra,
        oktober, oktobra, november, novembra, december, decembra, stoletje, stoletja, stoletju, razred, mesto, svetovne`),
    },
  },
});
