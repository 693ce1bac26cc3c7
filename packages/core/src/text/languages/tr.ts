import { list, tuned } from './generic.ts';

export const tr = tuned({
  code: 'tr',
  ownName: 'Türkçe',
  version: 2,
  words: {
    ownCasing: true,
  },
  sentences: {
    neverEnd: list(`
      dr, prof, doç, yrd, av, op, uzm, müh, mim, ecz, vet, hz, st, sn, bn, alb, yb, bnb, yzb, tğm, ütğm, org, korg, tümg, tuğg, onb, çvş, asb, gen, ör, örn,
      bkz, krş, vs, yy, mah, cad, sk, bul, apt, arş, öğr, ord, ing, fr, alm, lat, yun, osm, çev, haz, mr, mrs, ms`),
    seldomEnd: list(`
      vb, vd, vs, vesaire, etc, m. ö, m. s, m.ö, m.s, i.ö, i.s, ltd, şti, a. ş, a.ş, co, inc, jr, t. c, t.c, yay, ed, red, çev, oca, şub, mar, may, haz,
      tem, ağu, eyl, dk, sn, tel, kr, u.s`),
    beforeNumbers: list('no, nu, s, sf, sh, c, cilt, md, bk, böl, şek, tab, tel, yy, p, pp, fig'),
    starters: list(`
      bu, bunu, buna, bunun, bunlar, şu, o, onu, ona, onun, onlar, ben, sen, biz, siz, benim, senin, bizim, sizin, bana, sana, bize, beni, bir, ve, veya,
      ama, fakat, ancak, çünkü, eğer, ise, hem, ya, yani, yine, sonra, önce, daha, en, çok, her, hiç, bütün, tüm, bazı, birçok, kimi, ne, neden, nasıl,
      nerede, kim, hangi, kaç, şimdi, bugün, dün, yarın, artık, böyle, böylece, öyle, işte, evet, hayır, iki, üç, ilk, son, başka, diğer, aynı, ayrıca,
      üstelik, oysa, belki, hatta, tabii, de, da, ki, göre, için, gibi, kadar, var, yok, değil, mi, kendi, konu, türk`),
    // Finite verbs, which end a sentence: -yor, -maktadır, -mıştır, -dı behind a stem; not nouns that end alike, nor what is said of speech.
    ends: /(?<!\p{L})(?!\p{Lu}|dedi|diyor|söyle|sordu|soruyor|kendi|şimdi|efendi|yard[ıi]|ordu|yurdu|derdi|kaydı|üstü|dostu|postu)(?:\p{L}+(?:yor|yorum|yorlar|[km]t[ae]d[ıi]r|[mc][ıiuüae][şk]t[ıiuü]r|[lnrmyvzğ]d[ıiuü]m?|[fstkçşhp]t[ıiuü]m?)|değildir|vardır|yoktur|yok)$/u,
    unmarked: list(`
      bu, bunu, bunun, bunlar, ben, biz, siz, benim, bizim, bir, ancak, fakat, ama, çünkü, her, ayrıca, oysa, sonra, bazı, eğer, o, onun, kendi, böylece,
      şimdi, daha, çoğu`),
    ordinals: {
      before: [],
      after: list(`
        yüzyıl, yüzyılda, yüzyılın, sınıf, madde, maddesi, maddesinin, dünya, kat, bölüm, kez, gün, hafta, yıl, ordu, sıra`),
    },
  },
});
