import { POLISH_VERB, polishForms } from './pl-forms.ts';
import { polishVerbs } from './pl-verbs.ts';
import type { LemmaRules } from './rules.ts';

export const pl: LemmaRules = {
  irregular: `
być: jestem jesteś jest jesteśmy jesteście są będziesz będziemy będziecie był była było były byli będę będzie będą bądź byłem byłam
mieć: mają
stać: stał stała stało stali
przyjść: przyszedł przyszła przyszli
wiedzieć: wiedzą
grać: gra grają grał grała gram
płynąć: płynie płyną
należeć: należy należą
leżeć: leży leżą leżał leżąc
lecieć: leci lecą
siedzieć: siedzi siedzą siedząc
dziękować: dziękuję dziękujemy
człowiek: ludzi ludzie ludziom ludźmi ludziach
dziecko: dzieci dzieciom dziećmi dzieciach
rok: lat lata latach latami roku rok rokiem r r.
brat: bracia braci
ręka: ręce rąk rękach rękami
oko: oczy oczu oczach oczami
miasto: miasto miasta mieście miastem miast
dom: dom domu domem domy domów
pan: pan pana panu panem panowie panów
państwo: państwo państwa państw państwem
czapka: czapce czapka czapkę
włos: włosy włosach włosami włosów
dzień: dni dnia dniu dniem
tydzień: tygodnia tygodni tygodniu tygodnie
tak: tak
rano: rano
sto: sto stu
pięć: pięciu
sześć: sześciu
siedem: siedmiu
osiem: ośmiu
dziewięć: dziewięciu
dziesięć: dziesięciu
dwadzieścia: dwudziestu
jak: jak
tam: tam
potem: potem
można: można
gdzie: gdzie
drugi: drugi druga drugie drugiej
jeden: jeden jedna jedno jednego jednej jednym jedną
sam: sam sama samo samym samego samej
dobry: lepszy lepsza lepsze lepszych najlepszy najlepsza najlepsze
dobrze: lepiej najlepiej
zły: gorszy gorsza
źle: gorzej
duży: większy większa większe większych największy największa największe
mały: mniejszy mniejsza mniejsze
dużo: więcej
mało: mniej
bardzo: bardziej najbardziej
daleko: dalej
późno: później
wcześnie: wcześniej
blisko: bliżej
długo: dłużej
życie: życie życia życiu życiem
zdrowie: zdrowie zdrowia zdrowiu
sposób: sposób sposobu sposobem sposoby sposobów
chwila: chwila chwili chwilę chwile chwilą chwil
rada: rada rady radę radzie radą
sprawa: sprawa sprawy sprawę sprawie spraw sprawach
ręka: ręka ręki rękę ręku
mieć: mając
nagle: nagle
powinien: powinna powinno powinny powinni
iść: iść
pójść: pójść poszedł poszła poszło poszli poszły poszedłem poszłam poszliśmy pójdę pójdzie pójdą
przyjść: przyjść przyszło przyszły przyszedłem przyszłam przyjdę przyjdzie przyjdą
wyjść: wyjść wyszedł wyszła wyszło wyszli wyszły wyszedłem wyszłam wyjdę wyjdzie
wejść: wejść wszedł weszła weszło weszli weszły wszedłem weszłam wejdę wejdzie
odejść: odejść odszedł odeszła odeszło odeszli odeszły odejdzie
dojść: dojść doszedł doszła doszło doszli doszły dojdzie
zejść: zejść zszedł zeszła zeszli
przejść: przejść przeszedł przeszła przeszło przeszli przeszły przejdzie
być: byłeś byłaś byliśmy byłyśmy byliście bądźmy
kino: kino kina kinie kinem kin kinach
okno: okno okna oknie oknem okien oknach
list: list listu listem liście listy listów listach
ciało: ciało ciała ciele ciałem ciał
tył: tył tyły
wysoki: wyższy
niski: niższy
lekki: lżejszy
biały: bielszy
wysoko: wyżej
nisko: niżej
szeroko: szerzej
głęboko: głębiej
lekko: lżej
tydzień: tygodniom tygodniami tygodniach tygodniem tygodniowi
przyjaciel: przyjaciół przyjaciołom przyjaciółmi przyjaciołach
brat: braciom braćmi braciach bracie brata bratu
oko: oczom
ucho: ucha uchu uchem uszy uszu uszom uszami uszach
słowo: słów
sól: sól soli solą sole
mieć: mieć mający mająca mające mającego mającej mających mającym mającą
gorący: gorący gorąca gorące gorącego gorącej gorących gorącym gorącą gorętszy
wesoły: weselszy
zielony: zieleńszy
pierwszy: pierwszy pierwsza pierwsze pierwszego pierwszemu pierwszym pierwszej pierwszą pierwszych pierwszymi pierwsi
dobrze: dobrze
marzenie: marzenie
porozumienie: porozumienie
podziękowanie: podziękowanie
oczekiwanie: oczekiwanie
zdumienie: zdumienie
oburzenie: oburzenie
przeżycie: przeżycie
wieś: wsi wsią wsie wsiach wsiom
droga: droga drogę drogą drodze dróg
kochać: kochany
pić: pić
żyć: żyć
myć: myć
bić: bić
umieć: umieć
pan: panie
pani: pani panią pań paniom paniami paniach
tanio: taniej
myśl: myśl
krótko: krócej
ciężko: ciężej
pięknie: piękniej
nowy: nowi
zły: źli
mylić: myli
${polishVerbs}
`,
  endings: `
ości ością > ość
`,
  forms: polishForms,
  verb: POLISH_VERB,
  beforeNouns:
    'w we na z ze do od po za pod nad przy bez dla przez między przed o u ten ta to te tego tej tym tych jego jej ich mój moja nasz nasza swój swoją swojej każdy wszystkie jeden dwa trzy cztery dwie dwóch',
  beforeVerbs: 'ja ty on ona ono my wy oni one nie się kto co który która które którzy że by',
  plural: /./,
  preferOwn: false,
};
