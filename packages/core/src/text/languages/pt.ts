import { list, tuned } from './generic.ts';

export const pt = tuned({
  code: 'pt',
  ownName: 'Português',
  version: 4,
  words: {
    elisions: list('d, n, m, t, s, lh, pel, est, aqu, c'),
    whole: list('guarda-nos, faz-se, disse-me-disse-me'),
    clitics: list(`
      me, te, se, o, a, os, as, lhe, lhes, nos, vos, lo, la, los, las, no, na, nas, mo, to, lho, lha, ei, ás, á, emos, ão, ia, ias, íamos, iam`),
    hyphens: 'join',
    spacedNumbers: true,
  },
  sentences: {
    neverEnd: list(`
      sr, sra, srs, sras, srta, sr.ª, d, dr, dra, drs, dras, dr.ª, prof, profa, prof.ª, profs, eng, engº, arq, exmo, exma, ilmo, ilma, pe, fr, mons, d. ª,
      s, sto, sta, gen, gal, cel, cap, maj, ten, sgt, alm, cmte, dep, sen, gov, pres, min, p. ex, p.ex, ex, cf, vs, av, r, al, trav, lg, pç, rod, n.sra, mr,
      mrs, ms, st, v. exa, v. ex.ª, séc, aprox, nr, núm`),
    seldomEnd: list(`
      etc, cia, ltda, ltd, inc, co, corp, jr, a.c, d.c, a. c, d. c, a.m, p.m, u.s, s.a, jan, fev, abr, mai, jun, jul, ago, out, nov, dez, qua, qui, sáb,
      dom, univ, ed, trad, org, tel, obs, ref, depto, dept, hab, km, máx, mín`),
    beforeNumbers: list(`
      p, pp, pág, págs, pag, n, nº, n°, n.º, no, nos, núm, art, arts, fig, figs, vol, vols, cap, caps, c, ca, t, tel, ed, fl, fls, séc, inc, par, lei, dec,
      tab, op, v, aprox, jan, fev, mar, abr, set, out, nov, dez`),
    starters: list(`
      o, a, os, as, um, uma, uns, umas, este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, isto, isso, aquilo, eu, tu, ele, ela, eles,
      elas, nós, você, vocês, seu, sua, seus, suas, meu, minha, nosso, nossa, e, ou, mas, porém, contudo, entretanto, se, quando, como, onde, enquanto,
      porque, pois, que, quem, qual, por, pelo, pela, para, em, no, na, nos, nas, num, numa, de, do, da, dos, das, ao, à, aos, às, com, sem, sobre, desde,
      até, segundo, entre, após, durante, depois, antes, não, sim, já, também, ainda, além, assim, então, hoje, ontem, agora, aqui, ali, lá, todo, toda,
      todos, todas, cada, outro, outra, outros, outras, muitos, muitas, alguns, algumas, dois, duas, três, há, é, são, era, foi, está, tem, mais, muito, só,
      mesmo, embora, apesar, foram`),
    colonEnds: 'before-quotes',
    ends: /\p{L}[»”]$/u,
    unmarked: list(`
      o, os, a, as, eu, ele, ela, eles, elas, isto, isso, já, também, além, ainda, não, há, é, foi, são, segundo, quando, embora, pelo, qual, quem, destaca,
      publica, uma, depois, está, estão, serão, eis, trata-se, um, este, esta, estes, estas, esse, essa, apesar, em, de, com, no, na, para, após, mais, sem,
      desde, entre, durante, sobre`),
  },
});
