import { list, tuned } from './generic.ts';

export const ja = tuned({
  code: 'ja',
  ownName: '日本語',
  version: 5,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list('mr, mrs, ms, dr, st, vs, prof'),
    seldomEnd: list('co, inc, ltd, jr, sr, u.s, u.k, corp'),
    beforeNumbers: list('no, vol, p, pp, ver, fig, op'),
    starters: list('the'),
    afterQuotes: list('と, って, などと, という, とか'),
  },
});
