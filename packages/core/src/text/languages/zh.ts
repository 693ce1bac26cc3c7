import { list, tuned } from './generic.ts';

export const zh = tuned({
  code: 'zh',
  ownName: '中文',
  version: 4,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list('mr, mrs, ms, dr, st, vs, prof'),
    seldomEnd: list('co, inc, ltd, jr, sr, u.s, u.k, corp'),
    beforeNumbers: list('no, vol, p, pp, ver, fig, op'),
    starters: list('the'),
  },
});

export const zhHant = { ...zh, code: 'zh-Hant', ownName: '繁體中文' };
