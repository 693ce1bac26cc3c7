import { list, tuned } from './generic.ts';

export const es = tuned({
  code: 'es',
  ownName: 'Español',
  version: 1,
  words: {
    hyphens: 'join',
    spacedNumbers: true,
  },
  sentences: {
    neverEnd: list(`
      sr, sra, srta, sres, sras, srtas, srs, d, dña, dª, dr, dra, drs, dres, prof, profa, s, ss, lic, lcdo, lcda, ldo, lda, licdo, licda, ing, arq, mtro,
      fr, rdo, rvdo, rvdos, rvdmo, mons, sto, sta, exc, excmo, excma, exmo, exma, ilmo, ilma, gral, gen, cnel, col, cap, tte, sgto, alte, mr, mrs, ms, st,
      p. ej, p.ej, v. gr, v.gr, ej, cf, cfr, vs, av, avda, ntra, ntro, vda, pdte, pdta, hno, f, c/c`),
    seldomEnd: list(`
      etc, cía, co, corp, ltd, ltda, ltdo, inc, bros, jr, a. c, a.c, d. c, d.c, a. de c, d. de c, e.c, a. m, p. m, a.m, p.m, ee. uu, ee.uu, jj. oo, ff. cc,
      rr. hh, u.s, s.a, s. a, s.l, uds, ud, vd, vds, ene, feb, abr, may, jun, jul, ago, sep, sept, oct, nov, dic, lun, mié, jue, vie, sáb, dom, aprox,
      depto, dpto, dto, prov, hnos, edit, trad, comp, tel, min, máx, mín, admón, univ, izq, dcha, km, kg`),
    beforeNumbers: list(`
      p, pp, pág, págs, pag, núm, núms, n, nº, n°, no, nos, nro, art, arts, fig, figs, vol, vols, cap, caps, c, ca, t, tomo, ed, fol, fols, inc, sec, párr,
      tel, aprox, ap, apdo, tlf, máx, mín, lun, mar, mié, jue, vie, sáb, dom, ene, feb, abr, may, jun, jul, ago, sep, sept, oct, nov, dic, op`),
    starters: list(`
      el, la, los, las, un, una, unos, unas, lo, este, esta, estos, estas, ese, esa, esos, esas, esto, eso, aquel, aquella, yo, tú, él, ella, ellos, ellas,
      nosotros, usted, ustedes, su, sus, mi, mis, tu, tus, nuestro, nuestra, y, e, o, u, pero, mas, sino, aunque, porque, pues, si, cuando, como, donde,
      mientras, que, quien, qué, quién, cómo, dónde, cuándo, cuál, por, para, en, de, del, al, a, con, sin, sobre, desde, hasta, según, entre, ante, tras,
      durante, hacia, se, me, te, le, les, nos, no, sí, ya, también, además, entonces, así, después, antes, luego, hoy, ayer, ahora, allí, aquí, todo, toda,
      todos, todas, cada, otro, otra, otros, otras, muchos, muchas, algunos, algunas, varios, dos, tres, hay, es, son, era, fue, está, han, ha, había, más,
      muy, tanto, debido, actualmente`),
    unmarked: list(`
      se, él, ella, ellos, ellas, nosotros, este, esta, estos, estas, ese, esa, esto, también, además, aunque, entonces, después, es, fue, está, hay,
      volvió, volvería, pero`),
  },
});
