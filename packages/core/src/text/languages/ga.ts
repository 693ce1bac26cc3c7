import { list, tuned } from './generic.ts';

export const ga = tuned({
  code: 'ga',
  ownName: 'Gaeilge',
  version: 1,
  words: {
    elisions: list('d, b, m, th, dh, ch'),
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list('an tuas, dr, uas, mr, mrs, naomh, m. sh, m.sh, .i, i.e, lch, cf, fr'),
    seldomEnd: list(`
      srl, etc, r.ch, i.ch, r. ch, i. ch, ean, feabh, már, aib, beal, meith, iúil, lún, mfómh, dfómh, samh, noll, teo, co, ltd, r.n, i.n`),
    beforeNumbers: list('lch, lgh, uimh, alt, caib, im, ch'),
    starters: list(`
      an, na, tá, bhí, is, ba, níl, ní, nach, agus, ach, nó, má, dá, nuair, mar, cad, cé, conas, cén, sé, sí, siad, mé, tú, muid, sin, seo, ar, ag, i, in,
      do, de, le, ó, faoi, roimh, tar, idir, gan, go, a, anois, inniu, inné, ansin, anseo, gach, cuid, roinnt, dhá, trí, aon`),
  },
});
