import { list, tuned } from './generic.ts';

export const fr = tuned({
  code: 'fr',
  ownName: 'Français',
  version: 3,
  words: {
    elisions: list('l, d, qu, n, c, j, s, m, t, ç, y, jusqu, lorsqu, puisqu, quoiqu, quelqu, presqu, entr, tandisqu'),
    units: list('h, m, s, min, l, g, mo, go'),
    whole: list(`
      aujourd'hui, prud'homme, prud'hommes, prud'homal, prud'homale, prud'homaux, prud'homales, presqu'île, presqu'îles, quelqu'un, quelqu'une,
      quelques-uns, quelques-unes, entr'acte, entr'ouvert, c'est-à-dire, m'as-tu-vu, qu'en-dira-t-on, rendez-vous, garde-à-vous, chez-moi, chez-toi,
      entre-nous, on-dit, sot-l'y-laisse`),
    clitics: list("je, tu, il, elle, on, nous, vous, ils, elles, ce, moi, toi, lui, leur, le, la, les, y, en, m', t'"),
    links: list('t, z'),
    hyphens: 'join',
    pointers: { endings: list('ci, là'), keeps: list('celui, celle, ceux, celles, par, jusque, jusques, de, au, là, ce, voi') },
    spacedNumbers: true,
  },
  sentences: {
    neverEnd: list(`
      m, mm, mme, mmes, mlle, mlles, dr, drs, pr, prof, mgr, me, ste, cdt, lt, sgt, gén, p. ex, par ex, c.-à-d, cf, vs, av, apr, bd, boul, fbg, rte, mrs,
      mr, ms, messrs, sts, stes, capt, gal, cne, amb, dép, vve, maj, ing, anc, adr, n. b, i. e`),
    seldomEnd: list(`
      j.-c, inc, ltd, ltée, corp, sr, jr, co, cie, sté, janv, févr, avr, juill, oct, nov, déc, univ, st, env, éd, trad, coll, tél, réf, hab, dép, arr, etc,
      av. j.-c, ap. j.-c, apr. j.-c, s. a, s.a, u.s, a.m, p.m, sept, juil, lun, ven, sam, dim, max, doc, dict, encycl, bull, append, ill, illustr, imprim,
      gouv, hôp, collab, comm`),
    beforeNumbers: list('p, pp, n°, n, no, nos, art, fig, vol, chap, ch, t, v, vv, l, al, pl, sect, tab, ann, env, ca, page, pages, numéro'),
    starters: list(`
      le, la, les, un, une, des, ce, cet, cette, ces, il, elle, ils, elles, on, je, tu, nous, vous, et, mais, ou, or, donc, car, en, dans, sur, pour, par,
      avec, sans, selon, après, avant, pendant, depuis, puis, alors, ainsi, si, quand, lorsque, comme, que, qui, où, son, sa, ses, leur, leurs, mon, ma,
      mes, notre, votre, cela, ça, tout, tous, toute, toutes, plus, enfin, cependant, pourtant, aucun, aucune, à, au, aux, du, l', c', d', j', s', n', qu',
      est, y, ne, très, bien, aussi, même, chaque, plusieurs, certains, certaines`),
    unmarked: list(`
      il, elle, ils, elles, on, je, nous, vous, ce, cela, cette, ces, puis, mais, et, quand, lorsque, cependant, pourtant, ainsi, alors, enfin, selon,
      après, depuis, pendant`),
  },
});
