import { list, tuned } from './generic.ts';

export const la = tuned({
  code: 'la',
  ownName: 'Latina',
  version: 1,
  words: {
    hyphens: 'join',
    silentMarks: /[\u0304\u0306]/g,
  },
  sentences: {
    neverEnd: list(`
      c, cn, l, m, p, q, ser, sp, t, ti, cos, coss, d, a, v, s, aul, ap, k, agr, imp, pr, cf, i.e, e.g, sc, scil, viz, s. p, s. v`),
    seldomEnd: list(`
      etc, a.d, a. d, a.u.c, a. u. c, a. chr, p. chr, id, kal, non, ian, feb, mart, apr, mai, iun, iul, aug, sept, oct, nov, dec, f, n, s. d`),
    beforeNumbers: list('p, pp, cap, lib, vol, v, vv, n, fol, kal, non, id'),
    starters: list(`
      et, sed, at, atque, nam, enim, autem, igitur, ergo, itaque, tamen, quoque, si, cum, ut, quod, quia, dum, postquam, antequam, ubi, qui, quae, quid,
      quis, cur, quomodo, hic, haec, hoc, ille, illa, illud, is, ea, id, ego, tu, nos, vos, in, ad, ab, ex, de, pro, per, post, ante, inter, sine, non, nec,
      neque, iam, nunc, tum, deinde, hodie, omnes, omnia, multi, unus, duo, tres, est, sunt, erat, fuit`),
  },
});
