import { list, tuned } from './generic.ts';

export const id = tuned({
  code: 'id',
  ownName: 'Indonesia',
  version: 1,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list(`
      dr, drs, dra, ir, prof, h, hj, k.h, kh, sdr, sdri, bpk, tn, ny, nn, jl, jln, yth, ybs, a.n, a.l, d.a, u.b, u.p, mis, ttg, dgn, tsb, tgl, st, m, r, s,
      mr, mrs`),
    seldomEnd: list(`
      dll, dsb, dst, dkk, etc, s.m, m, pt, cv, tbk, s.h, s.e, s.pd, m.a, ph.d, jan, feb, mar, apr, jun, jul, agu, agt, sep, sept, okt, nov, des, rp, kab,
      kec, kel, prov, telp, co, inc, ltd, u.s, a.s`),
    beforeNumbers: list('no, hlm, hal, h, jil, vol, gbr, tab, ps, ayat, rp, telp, tgl, bab, p'),
    starters: list(`
      ini, itu, dia, ia, saya, aku, kamu, anda, kami, kita, mereka, dan, atau, tetapi, tapi, namun, jika, kalau, ketika, saat, karena, sebab, bahwa, yang,
      apa, siapa, mengapa, bagaimana, di, ke, dari, pada, dengan, untuk, oleh, dalam, sebelum, setelah, sesudah, antara, tanpa, sampai, menurut, tidak,
      bukan, belum, sudah, telah, juga, lalu, kemudian, sekarang, hari, semua, setiap, banyak, beberapa, sebuah, seorang, satu, dua, tiga, ada, adalah,
      selain, meskipun, walaupun, sementara, bahkan`),
    unmarked: list('ini, ia, dia, mereka, saya, kami, namun, ketika, jika, karena, selain, meskipun, menurut'),
  },
});
