import { list, tuned } from './generic.ts';

export const eu = tuned({
  code: 'eu',
  ownName: 'Euskara',
  version: 1,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list('adib, jn, and, dr, prof, ad, ik, cf, g.g.b, lag, st'),
    seldomEnd: list('etab, e.a, k.a, k.o, k. a, k. o, urt, ots, mar, api, mai, eka, uzt, abu, ira, urr, aza, abe, tel, s.a'),
    beforeNumbers: list('or, orr, zk, zenb, art, kap, ir, tel, k, p'),
    starters: list(`
      hau, hori, hura, ni, zu, gu, bera, haiek, eta, edo, baina, ere, nola, non, noiz, nor, zer, zergatik, baldin, ez, bai, orain, gaur, atzo, hemen, hor,
      han, gero, ondoren, bestalde, hala, beraz, bat, bi, hiru, guztiak, asko, da, dira, zen, ziren`),
    ordinals: {
      before: [],
      after: list('mendean, mendeko, mendea, urtean'),
    },
  },
});
