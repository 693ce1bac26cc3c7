import { list, tuned } from './generic.ts';

export const lb = tuned({
  code: 'lb',
  ownName: 'Lëtzebuergesch',
  version: 1,
  words: {
    capitals: 'nouns',
    elisions: list('d, t, n, s'),
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list('här, dr, prof, z. b, z.b, d. h, ca, bzw, st, m. a'),
    seldomEnd: list('asw, etc, v. chr, n. chr, jan, feb, mäe, abr, jul, aug, sep, okt, nov, dez'),
    beforeNumbers: list('nr, s, art, kap, ca'),
    starters: list(`
      de, den, d', déi, dat, en, eng, ech, du, hien, si, hatt, mir, dir, an, awer, mä, oder, well, wann, wéi, wou, wien, wat, op, am, um, vun, fir, mat, no,
      bei, zu, et, dës, all, net, och, nach, elo, haut, gëschter, do, hei, ass, war`),
  },
});
