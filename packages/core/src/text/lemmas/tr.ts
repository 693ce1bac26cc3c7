import type { LemmaRules } from './rules.ts';

/** Verbs are given by their root, as the endings hang on it: `ol`, `et`. */
export const tr: LemmaRules = {
  irregular: `
daha: daha
yeni: yeni
yer: yer yeri yerde yere yerden yerin
yan: yandan yana yanı yanında
süre: süre süresi süresince
ol: oldu olur olmuş olsa olan olarak
et: eden edilen ederek etti eder ediyor edip etmek
de: dedi diyor diyen dediği demek der diye
ye: yedi yiyor yer
git: gidiyor gitti gider giden
gel: geldi gelir
var: var vardır vardı varsa
yok: yok yoktu yoktur
yeniden: yeniden
neden: neden
işte: işte
üzer: üzerine üzerinde üzerinden üzeri
durum: duruma durumu durumda durum
sorun: sorunu sorun sorunlar
`,
  endings: `
!mek !mak > -
!iyor !ıyor !uyor !üyor > -
!ğunu !ğını !ğini !ğünü !ğu !ğı !ği !ğü > k
!duğunu !dığını !diğini !düğünü > -
!tuğunu !tığını !tiğini !tüğünü > -
!duğu !dığı !diği !düğü !tuğu !tığı !tiği !tüğü > -
!acağı !eceği !acak !ecek > -
!ması !mesi !maya !meye !mayı !meyi !masını !mesini !masına !mesine !masında !mesinde > -
!mayan !meyen !yan !yen !an !en > -
!ıp !ip !up !üp > -
!arak !erek > -
!ken > -
!mış !miş !muş !müş > -
!dı !di !du !dü !tı !ti !tu !tü > -
cı ci cu cü ca ce > ç
bı bi bu bü > p
`,
  verb: /^$/,
};
