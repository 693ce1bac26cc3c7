import { list, tuned } from './generic.ts';

export const lt = tuned({
  code: 'lt',
  ownName: 'Lietuvių',
  version: 1,
  words: {
    hyphens: 'join',
    ownCasing: true,
    silentMarks: /[\u0300\u0301\u0303]/g,
  },
  sentences: {
    neverEnd: list(`
      p, dr, prof, doc, pvz, t. y, t.y, vad, žr, plg, liet, angl, vok, pranc, lot, gr, g, pr, al, gen, šv, kun, mr, mrs, vyr, inž, akad`),
    seldomEnd: list(`
      ir kt, kt, ir pan, pan, etc, pr. kr, po kr, pr. m. e, m. e, mln, mlrd, tūkst, val, min, saus, vas, kov, bal, geg, birž, liep, rugp, rugs, spal, lapkr,
      gruod, tel, a, m, d, m. m, co, inc`),
    beforeNumbers: list('nr, p, psl, t, str, sk, pav, lent, tel, val, d, m, g'),
    starters: list(`
      šis, ši, šie, šios, tas, ta, tie, tos, tai, jis, ji, jie, jos, aš, tu, mes, jūs, ir, ar, arba, bet, tačiau, nes, jei, kai, kaip, kur, kas, kodėl, kad,
      iš, į, su, apie, prie, po, prieš, tarp, be, iki, taip, tada, dabar, šiandien, vakar, ten, čia, nėra, yra, buvo, visi, kiekvienas, daugelis, du, trys,
      vienas, pirmas, jo, jų`),
  },
});
