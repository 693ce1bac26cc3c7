import type { LemmaRules } from './rules.ts';
import { turkishForms, turkishName } from './tr-forms.ts';

/** Verbs are given by their root, as the endings hang on it: `ol`, `et`. */
export const tr: LemmaRules = {
  irregular: `
daha: daha
yeni: yeni
yer: yer yeri yerde yere yerden yerin
yan: yandan yana yanı yanında
süre: süre süresi süresince
oku: okur okurum
iç: içer içerim
iste: ister isterim isterler
bak: bakın bakar
al: alın alır
ver: verin verir
iş: işe işi
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
iş: işler işleri işlere işlerde işlerden işlerin işlerle işlerimiz işlerinde
üzer: üzerindeki üzerine üzerinde üzerinden üzeri
durum: duruma durumu durumda durum
sorun: sorunu sorun sorunlar
resmi: resmi
belki: belki
yasal: yasal
yoğun: yoğun
ara: ara arada araya aradan
hâl: hal hale halde halden haline halinde hali
düzen: düzen düzeni düzenin
alan: alan alanda alanı alanında alanlar
bakan: bakan bakanı bakanlar
dönem: dönem dönemi dönemin dönemde
geçmiş: geçmiş geçmişi geçmişte
ekmek: ekmek ekmeği
doğum: doğum
ölüm: ölüm ölümü
yönetim: yönetim yönetimi
üretim: üretim üretimi
bölüm: bölüm bölümü
çözüm: çözüm çözümü
seçim: seçim seçimi seçimler
seçenek: seçenek
yaşam: yaşam yaşamı
anlam: anlam anlamı anlamda
kimse: kimse kimseyi kimsenin
sonunda: sonunda
gerçekten: gerçekten
doğrudan: doğrudan
neredeyse: neredeyse
ertesi: ertesi
başla: başlar
benze: benzer
yol: yolun yolu yola yolda yoldan yollar
şehir: şehrin şehri şehre şehirde şehirden şehirler
karın: karnım karnı karnın karnına
öğretmen: öğretmen öğretmeni öğretmenin öğretmenler
merkez: merkez merkezi merkezinde merkezine
ağız: ağzı ağzım ağzın ağzına
burun: burnu burnum burnun burnuna
oğul: oğlu oğlum oğlun oğluna
isim: ismi ismim ismin isimler
resim: resmin resme resimler
vakit: vakti vaktim vakitte
fikir: fikri fikrim fikrin fikirler
omuz: omzu omzum omzuna
`,
  forms: turkishForms,
  nameOf: turkishName,
  verb: /^$/,
};
