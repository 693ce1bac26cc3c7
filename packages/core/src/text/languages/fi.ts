import { list, tuned } from './generic.ts';

export const fi = tuned({
  code: 'fi',
  ownName: 'Suomi',
  version: 1,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list(`
      esim, mm, ts, ks, vrt, nk, ns, ml, mukl, tms, n, ent, hra, rva, nti, tri, toht, prof, maist, fil, kirj, lääk, yht, huom, vas, alk, synt, s, k, mr,
      mrs, ms, dr, st, p`),
    seldomEnd: list(`
      jne, ym, yms, ynnä, etc, eaa, jaa, ekr, jkr, e.kr, j.kr, oy, co, inc, ltd, jr, klo, milj, mrd, tuh, puh, os, til, v, kk, vk, min, tammik, helmik, u.s`),
    beforeNumbers: list('s, ss, n, nro, n:o, no, luku, kpl, art, vol, kuva, taul, puh, klo, v, p, os'),
    starters: list(`
      hän, he, minä, sinä, me, te, se, ne, tämä, tuo, nämä, nuo, joka, mikä, kuka, miten, miksi, missä, milloin, ja, tai, mutta, vaan, sekä, että, jos, kun,
      koska, vaikka, kuin, jotta, niin, myös, vain, nyt, sitten, siellä, täällä, siinä, tässä, siksi, kuitenkin, lisäksi, ennen, jälkeen, ei, en, eivät, on,
      oli, ovat, olivat, kaikki, moni, monet, jokainen, yksi, kaksi, kolme, toinen, ensimmäinen, viime, tänään, eilen, huomenna, hänen, heidän, sen, tämän,
      minun, mukaan, noin, jo, vielä, aina, usein, joskus`),
    unmarked: list('hän, minä, me, se, tämä, nämä, lisäksi, kuitenkin, kun, jos, koska, vaikka'),
    ordinals: {
      before: [],
      after: list(`
        tammikuuta, helmikuuta, maaliskuuta, huhtikuuta, toukokuuta, kesäkuuta, heinäkuuta, elokuuta, syyskuuta, lokakuuta, marraskuuta, joulukuuta,
        vuosisadan, vuosisadalla, luokan, kerros, maailmansodan`),
    },
  },
});
