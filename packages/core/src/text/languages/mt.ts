import { list, tuned } from './generic.ts';

export const mt = tuned({
  code: 'mt',
  ownName: 'Malti',
  version: 1,
  words: {
    elisions: list('t, f, b, m, s, x, ta, fi, bi'),
    hyphens: 'split',
  },
  sentences: {
    neverEnd: list('sur, sinj, dr, prof, onor, mons, eċċ, eż, ara, s, san, av, inġ, nru'),
    seldomEnd: list('eċċ, q.k, w.k, q. k, w. k, fra, ltd, co, jan, frar, mar, apr, mej, ġun, lul, aww, set, ott, nov, diċ'),
    beforeNumbers: list('p, pġ, nru, art, kap, vol, fig'),
    starters: list(`
      il, l, id, is, ir, it, ix, hu, hi, huma, jien, int, aħna, intom, dan, din, dawn, dak, dik, u, jew, imma, iżda, jekk, meta, għax, li, min, x, fejn,
      kif, għaliex, fi, f, bi, b, ma, minn, għal, fuq, taħt, wara, qabel, bejn, mhux, anke, issa, illum, ilbieraħ, hemm, hawn, kull, kollha, ħafna, wieħed,
      tnejn`),
  },
});
