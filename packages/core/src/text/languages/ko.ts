import { list, tuned } from './generic.ts';

export const ko = tuned({
  code: 'ko',
  ownName: '한국어',
  version: 2,
  words: {
    hyphens: 'join',
    joinsDigits: true,
  },
  sentences: {
    neverEnd: list('dr, mr, mrs, ms, prof, st'),
    seldomEnd: list('co, inc, ltd, jr, u.s'),
    beforeNumbers: list('no, p, pp, vol'),
    starters: list('그, 그는, 그녀는, 이, 저, 나는, 우리는'),
  },
});
