import { list, tuned } from './generic.ts';

export const hu = tuned({
  code: 'hu',
  ownName: 'Magyar',
  version: 1,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list('dr, ifj, özv, prof, st, szt, pl, ill, kb, ún, vö, ld, tkp, mr, mrs, gr, br, jún, u, ford, szerk, ang, ném, lat, fr'),
    seldomEnd: list(`
      stb, u. i, i. e, i. sz, kr. e, kr. u, i.e, i.sz, kft, rt, zrt, bt, co, inc, ltd, jr, jan, febr, márc, ápr, máj, jún, júl, aug, szept, okt, nov, dec,
      sz, szd, évf, ker, tel, em, u.s, ft`),
    beforeNumbers: list('kb, sz, old, o, l, tel, kr, p, c, fej, ker, em, ca, évf'),
    starters: list(`
      a, az, egy, ez, ezt, ezek, azok, én, te, ő, mi, ti, ők, és, vagy, de, hanem, azonban, ezért, mert, mivel, ha, amikor, mikor, hogy, mint, hol, ki, mit,
      miért, hogyan, amely, aki, ami, nem, is, már, még, csak, így, akkor, ott, itt, ma, tegnap, most, minden, sok, néhány, két, három, első, volt, van,
      vannak, voltak, után, előtt, szerint, közben, bár, noha, továbbá, majd, később, ennek, annak, ebben, abban`),
    unmarked: list('ez, ezt, ezek, én, ő, ők, azonban, ezért, mert, amikor, bár'),
    ordinals: {
      before: list('az, a, egy, és'),
      after: list(`
        január, február, március, április, május, június, július, augusztus, szeptember, október, november, december, században, század, századi, kerület,
        osztály, helyen, hely, fejezet, emelet, világháború, évi`),
    },
  },
});
