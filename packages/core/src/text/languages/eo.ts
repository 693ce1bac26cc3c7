import { list, tuned } from './generic.ts';

export const eo = tuned({
  code: 'eo',
  ownName: 'Esperanto',
  version: 1,
  words: {
    elisions: list('l, d'),
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list('s-ro, s-ino, d-ro, prof, ing, ekz, t. e, t.e, t.n, t. n, t. s, vd, kp, ĉ, ĉirk, k. a, sankta, st, i.a'),
    seldomEnd: list(`
      ktp, k.t.p, k. t. p, k.a, k. a, a.k, p.k, a. k, p. k, k.s, jan, feb, mar, apr, maj, jun, jul, aŭg, sep, okt, nov, dec, tel, etc`),
    beforeNumbers: list('p, pĝ, n-ro, vol, ĉap, fig, art, ĉ'),
    starters: list(`
      la, mi, vi, li, ŝi, ĝi, ni, ili, oni, tio, tiu, tiuj, ĉi, ĉiu, ĉiuj, ĉio, kaj, aŭ, sed, tamen, do, ĉar, se, kiam, dum, kvankam, ke, kiu, kio, kie,
      kiel, kial, en, sur, al, de, el, por, per, kun, sen, antaŭ, post, inter, laŭ, pri, ne, jes, ankaŭ, jam, ankoraŭ, nun, hodiaŭ, hieraŭ, tie, tiam,
      poste, multaj, kelkaj, unu, du, tri, estas, estis, ĉu`),
  },
});
