import { list, tuned } from './generic.ts';

export const ms = tuned({
  code: 'ms',
  ownName: 'Melayu',
  version: 1,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list('dr, en, pn, tn, prof, hj, hjh, yb, y.b, y.a.b, d.y.m.m, dato, jln, jl, cth, spt, drp, tgh, mr, mrs, st'),
    seldomEnd: list(`
      dll, dsb, dst, etc, s.m, m, sdn, bhd, sdn. bhd, a.s, jan, feb, mac, apr, jun, jul, ogos, sept, okt, nov, dis, tel, inc, ltd, co`),
    beforeNumbers: list('no, hlm, ms, m.s, bil, jld, vol, rm, tel, bab, p, raj'),
    starters: list(`
      ini, itu, dia, ia, saya, aku, kamu, anda, kami, kita, mereka, dan, atau, tetapi, tapi, namun, jika, kalau, ketika, saat, karena, sebab, bahwa, yang,
      apa, siapa, mengapa, bagaimana, di, ke, dari, pada, dengan, untuk, oleh, dalam, sebelum, setelah, sesudah, antara, tanpa, sampai, menurut, tidak,
      bukan, belum, sudah, telah, juga, lalu, kemudian, sekarang, hari, semua, setiap, banyak, beberapa, sebuah, seorang, satu, dua, tiga, ada, adalah,
      selain, meskipun, walaupun, sementara, bahkan`),
  },
});
