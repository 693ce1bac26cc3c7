import type { LemmaRules } from './rules.ts';
import { turkishForms } from './tr-forms.ts';

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
de: dedi diyor diyen dediği demek der diye diyerek diyelim demez derken
ye: yedi yiyor yer
git: gidiyor gitti gider giden
gel: geldi gelir
var: var vardır vardı varsa
yok: yok yoktu yoktur
yeniden: yeniden
neden: neden
işte: işte
artık: artık
ayrıca: ayrıca
yalnız: yalnız
yalnızca: yalnızca
özellikle: özellikle
genellikle: genellikle
kesinlikle: kesinlikle
aslında: aslında
birden: birden
yeterince: yeterince
yoksa: yoksa
yemek: yemek
dolar: dolar
deniz: deniz
eğitim: eğitim
yardım: yardım
kültür: kültür
altın: altın
yasak: yasak
yarım: yarım
üzer: üzerine üzerinde üzerinden üzeri
durum: duruma durumu durumda durum
sorun: sorunu sorun sorunlar
`,
  forms: turkishForms,
  verb: /^$/,
};
