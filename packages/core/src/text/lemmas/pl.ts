import type { LemmaRules } from './rules.ts';

export const pl: LemmaRules = {
  irregular: `
być: jestem jesteś jest jesteśmy są był była było były byli będę będzie będą bądź byłem byłam
mieć: mam masz ma mamy macie mają miał miała miało miały mieli
stać: stoi stoją stoję stał stała stało stali stojąc
móc: mogę możesz może możemy mogą mógł mogła mogło mogli mogły
iść: idę idzie idą szedł szła szli
przyjść: przyszedł przyszła przyszli
chcieć: chcę chcesz chce chcą chciał chciała
wiedzieć: wiem wiesz wie wiedzą
biec: biegnie biegną biegł biegła biegnąc
grać: gra grają grał grała gram
płynąć: płynie płyną
należeć: należy należą
leżeć: leży leżą leżał leżąc
lecieć: leci lecą
patrzeć: patrzy patrzą patrząc
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
jak: jak
tam: tam
potem: potem
można: można
gdzie: gdzie
drugi: drugi druga drugie drugiej
jechać: jedzie jadą jadąc
spać: śpi śpią
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
iść: iść idziesz idziemy idziecie idź szłam szedłem szło szły
pójść: pójść poszedł poszła poszło poszli poszły poszedłem poszłam poszliśmy pójdę pójdzie pójdą
przyjść: przyjść przyszło przyszły przyszedłem przyszłam przyjdę przyjdzie przyjdą
wyjść: wyjść wyszedł wyszła wyszło wyszli wyszły wyszedłem wyszłam wyjdę wyjdzie
wejść: wejść wszedł weszła weszło weszli weszły wszedłem weszłam wejdę wejdzie
odejść: odejść odszedł odeszła odeszło odeszli odeszły odejdzie
dojść: dojść doszedł doszła doszło doszli doszły dojdzie
zejść: zejść zszedł zeszła zeszli
przejść: przejść przeszedł przeszła przeszło przeszli przeszły przejdzie
być: byłeś byłaś byliśmy byłyśmy byliście bądźmy
pić: pij pijmy pijcie piję pije piją pił piła pili
kino: kino kina kinie kinem kin kinach
okno: okno okna oknie oknem okien oknach
list: list listu listem liście listy listów listach
ciało: ciało ciała ciele ciałem ciał
`,
  endings: `
~ego ~emu ~ych ~ym ~ymi ~ej ~ą ~a ~e > y i
~dzie > da d
~ie > a
~ze > r
~ę > a
~iego ~iemu ~ich ~im ~imi ~iej > i
!ęściej > ęsto
!ej > y o
!ając > ać
!ejąc > eć
!ując > ować
!iąc > ić ieć
!ząc > zyć zeć
!owie > -
szego szych szym sza sze > szy
niej > nie
iej > o ie
ości ością > ość
ań aniu aniem ania > anie
`,
  own: /([^ł]o|nie|ość|anie|enie)$/,
  verb: /(ć|c)( się)?$/,
  beforeNouns:
    'w we na z ze do od po za pod nad przy bez dla przez między przed o u ten ta to te tego tej tym tych jego jej ich mój moja nasz nasza swój swoją swojej każdy wszystkie jeden dwa trzy cztery dwie dwóch',
  beforeVerbs: 'ja ty on ona ono my wy oni one nie się kto co który która które którzy że by',
  plural: /(ego|emu|[yi]ch|[yi]mi?|ej|ą|ie|ach|ami|om)$/,
  preferOwn: false,
};
