import { list, tuned } from './generic.ts';

export const sr = tuned({
  code: 'sr',
  ownName: 'Српски',
  version: 1,
  words: {
    hyphens: 'join',
    silentMarks: /[\u0300\u0301\u0304\u030f\u0311]/g,
  },
  sentences: {
    neverEnd: list(`
      г, гђа, гђица, др, мр, проф, доц, инж, св, нпр, тј, тзв, одн, уп, енгл, нем, фр, лат, ул, ген, g, gđa, gđica, dr, mr, prof, doc, inž, sv, npr, tj,
      tzv, odn, up, engl, nem, fr, lat, ul, gen`),
    seldomEnd: list(`
      итд, и др, и сл, сл, п. н. е, н. е, пре н. е, д. о. о, јан, феб, апр, авг, сеп, окт, нов, дец, млрд, год, тел, itd, i dr, i sl, sl, p. n. e, n. e,
      d. o. o, jan, feb, apr, avg, sep, okt, nov, dec, mlrd, god, tel, etc`),
    beforeNumbers: list('бр, стр, с, чл, ст, сл, таб, тел, год, књ, br, str, s, čl, st, sl, tab, tel, god, knj'),
    starters: list(`
      тај, та, то, ти, те, овај, ова, ово, ја, он, она, оно, они, ми, ви, мој, његов, њен, њихов, наш, и, а, али, или, међутим, зато, јер, кад, када, ако,
      да, као, где, ко, шта, како, зашто, који, која, које, у, на, до, од, из, с, са, по, за, при, пре, међу, према, током, осим, без, о, к, кроз, након,
      после, не, није, је, су, био, била, било, били, има, већ, такође, тако, затим, тамо, ту, данас, јуче, сада, сви, све, сваки, многи, неки, taj, ta, to,
      ti, te, ovaj, ova, ovo, ja, on, ona, ono, oni, mi, vi, moj, njegov, i, a, ali, ili, međutim, zato, jer, kad, kada, ako, da, kao, gde, ko, šta, kako,
      zašto, koji, u, na, do, od, iz, s, sa, po, za, pre, posle, ne, nije, je, su, bio, bila, već, takođe, tako, zatim, danas, svi, sve`),
    ordinals: {
      before: list('од, до, дана, у, на, и, после, пре, od, do, dana, u, na, i, posle, pre'),
      after: list(`
        јануара, фебруара, марта, априла, маја, јуна, јула, августа, септембра, октобра, новембра, децембра, века, век, веку, године, januara, februara,
        marta, aprila, maja, juna, jula, avgusta, septembra, oktobra, novembra, decembra, veka, vek, godine`),
    },
  },
});
