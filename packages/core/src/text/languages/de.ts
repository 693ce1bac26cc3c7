import { list, tuned } from './generic.ts';

export const de = tuned({
  code: 'de',
  ownName: 'Deutsch',
  version: 5,
  words: {
    capitals: 'nouns',
    titles: {
      titles: /^(?:herrn?|frau|fräulein|familie)$/,
      offices:
        /^(?:ober|mutter|vater|doktor|professor|direktor|kollege|pfarrer|pastor|nachbar|lehrer|hauptmann|oberst|graf|baron|.*(?:minister|präsident|meister|kanzler|kommissar|richter|anwalt|leiter|general|inspektor|doktor|professor|direktor))(?:in)?$/,
      determiners: /^(?:d(?:er|ie|en|em|es)|(?:k?ein|[mds]ein|ihr|unse?r|eue?r|dies|jed|jen|welch)(?:e[rsnm]?)?)$/,
    },
    prefixes: list('e, u, s, t, x, ex, vize, non, anti, pro, co'),
  },
  sentences: {
    neverEnd: list(`
      dr, prof, hr, hrn, frl, st, sr, hl, ing, dipl, dipl.-ing, dipl.-kfm, pfr, präs, gen, gebr, z. b, z. t, z. z, z. zt, d. h, d. i, u. a, u. ä, u. u,
      s. o, s. u, s. a, i. d. r, i. a, i. e, v. a, o. g, o. ä, m. e, m. w, bzw, ca, evtl, ggf, ggfs, inkl, exkl, einschl, ausschl, zzgl, vgl, sog, kath,
      evang, ev, ehem, geb, verh, gesch, röm, österr, schweiz, schwäb, südd, nordd, frz, engl, dt, amerik, eigtl, entspr, allg, bes, insb, insbes, jew,
      mind, näml, urspr, kgl, kfm, amtl, gedr, hrsg, bearb, übers, phil, rer, nat, jur, v, a. d, a. m, a. rh, a. s, a. a. o, i. br, i. v, i. h. v, i. s. v,
      i. s. d, d. j, d. ä, mr, mrs, ms`),
    seldomEnd: list(`
      usw, etc, usf, u. dgl, dgl, jh, jhd, jhdt, jahrh, co, inc, ltd, jr, e. v, m. b. h, n. chr, v. chr, n. u. z, v. u. z, v. h, i. r, i. j, std, min, sek,
      mio, mrd, tsd, dtzd, pfd, ztr, jan, feb, mär, apr, jun, jul, aug, sep, sept, okt, nov, dez, str, hbf, abt, adr, wg, fam, fa, inh, verf, tel, temp,
      bibl, univ, red, anm, forts, p. a, k. u. k, u.s, u.s.a`),
    beforeNumbers: list(`
      nr, nrn, s, bd, bde, abs, art, kap, abb, abschn, anm, aufl, bl, fn, fig, p, pp, par, ziff, z, jg, lfg, n°, no, tab, tel, ca, v, vers, az, konv, hs,
      ff, st, plz, hnr`),
    starters: list(`
      der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, ich, du, er, sie, es, wir, ihr, man, mein, meine, dein, deine, sein, seine,
      unser, unsere, ihre, ihren, ihrem, und, oder, aber, doch, denn, sondern, wenn, weil, als, ob, dass, daß, obwohl, während, nachdem, bevor, in, im, an,
      am, auf, bei, beim, mit, nach, von, vom, vor, zu, zum, zur, aus, für, über, unter, um, durch, gegen, ohne, seit, bis, trotz, wegen, dieser, diese,
      dieses, diesen, diesem, jeder, jede, jedes, alle, alles, viele, einige, mehr, kein, keine, nicht, nur, noch, auch, so, da, dann, dort, hier, heute,
      gestern, morgen, nun, jetzt, schon, sehr, leider, deshalb, daher, außerdem, allerdings, jedoch, trotzdem, danach, dabei, damit, dazu, dafür, ist,
      sind, war, waren, hat, haben, was, wer, wie, wo, wann, warum, welche, welcher, zwei, drei, beide`),
    unmarked: list(`
      ich, er, wir, es, man, jedoch, außerdem, allerdings, dieser, dieses, diese, leider, wenn, obwohl, weil, dann, danach`),
    ordinals: {
      before: list(`
        am, vom, zum, im, der, die, das, den, dem, des, beim, ab, bis, und, seit, ihrem, seinem, seinen, ihren, ein, eine, einem, einen, jeden, jeder, zur,
        ins, ans, in, auf`),
      after: list(`
        januar, jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, jahrhundert, jahrhunderts, jahrhunderte, jh,
        jahrtausend, stock, etage, klasse, platz, rang, kapitel, auflage, lebensjahr, geburtstag, mal, tag, woche, runde, minute, bezirk, weltkrieg`),
    },
  },
});
