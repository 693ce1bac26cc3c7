import { list, tuned } from './generic.ts';

export const cy = tuned({
  code: 'cy',
  ownName: 'Cymraeg',
  version: 1,
  words: {
    hyphens: 'join',
  },
  sentences: {
    neverEnd: list('mr, mrs, ms, dr, yr athro, parch, e.e, h.y, gw, cf'),
    seldomEnd: list('ayyb, etc, o.c, c.c, ion, chwef, maw, ebr, meh, gorff, awst, medi, hyd, tach, rhag, cyf, u.d'),
    beforeNumbers: list('t, tt, rhif, pen, cyf, tua, gw'),
    starters: list(`
      y, yr, mae, roedd, oedd, yw, bu, a, ac, ond, neu, os, pan, gan, am, ar, at, i, o, yn, mewn, gyda, heb, wedi, cyn, rhwng, beth, pwy, sut, ble, pam, fe,
      mi, ef, hi, nhw, fi, ti, ni, chi, hwn, hon, hyn, dyma, dyna, nid, does, heddiw, ddoe, nawr, yna, yno, pob, rhai, llawer, un, dau, dwy, tri`),
  },
});
