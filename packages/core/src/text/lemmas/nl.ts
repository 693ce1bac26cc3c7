import { dutchForms } from './nl-forms.ts';
import type { LemmaRules } from './rules.ts';

export const nl: LemmaRules = {
  irregular: `
huis: huis huizen
jongen: jongen jongens
groente: groente groenten
week: week
zitten: zitten
oven: oven ovens
haven: haven havens
gezicht: gezicht gezichten
geluid: geluid geluiden
gezond: gezond gezonde
zijn: ben bent is was waren geweest
hebben: heb hebt heeft had hadden gehad
schijnen: schijnt scheen schenen geschenen
lijden: lijdt leed leden geleden
steken: steekt stak staken gestoken
bijten: beet beten gebeten
prijzen: prees prezen geprezen
wijken: week geweken
drijven: dreef dreven gedreven
wrijven: wreef wreven gewreven
glijden: gleed gleden gegleden
strijken: streek streken gestreken
liegen: loog logen gelogen
bedriegen: bedroog bedrogen
vriezen: vroor vroren gevroren
schuiven: schoof schoven geschoven
fluiten: floot floten gefloten
zuigen: zoog zogen gezogen
spuiten: spoot spoten gespoten
wegen: woog wogen gewogen
scheren: schoor schoren geschoren
schenken: schonk schonken geschonken
jagen: joeg joegen
ondernemen: ondernomen
onderbreken: onderbroken
dwingen: dwingt dwong dwongen gedwongen
bewegen: bewoog bewogen
worden: word wordt werd werden geworden
zullen: zal zult zou zouden
kunnen: kan kun kunt kon konden gekund
willen: wil wilt wilde wilden wou gewild
moeten: moet moest moesten
mogen: mag mocht mochten
gaan: ga gaat ging gingen gegaan
staan: sta staat stond stonden gestaan
slaan: slaat sloeg sloegen geslagen
doen: doe doet deed deden gedaan
zien: zie ziet zag zagen gezien
komen: kom komt kwam kwamen gekomen
nemen: neem neemt nam namen genomen
geven: geef geeft gaf gaven gegeven
zeggen: zeg zegt zei zeiden gezegd
weten: weet wist wisten geweten
denken: denk denkt dacht dachten gedacht
brengen: breng brengt bracht brachten gebracht
kopen: koop koopt kocht kochten gekocht
zoeken: zoek zoekt zocht zochten gezocht
vinden: vind vindt vond vonden gevonden
winnen: win wint won wonnen gewonnen
beginnen: begint begon begonnen
houden: houd hou houdt hield hielden gehouden
laten: laat liet lieten gelaten
vallen: val valt viel vielen gevallen
lopen: loop loopt liep liepen gelopen
roepen: riep riepen geroepen
slapen: sliep sliepen geslapen
liggen: lig ligt lag lagen gelegen
zitten: zit zat zaten gezeten
krijgen: krijg krijgt kreeg kregen gekregen
blijven: blijf blijft bleef bleven gebleven
schrijven: schrijft schreef schreven geschreven
lijken: lijk lijkt leek leken geleken
kijken: kijk kijkt keek keken gekeken
blijken: blijkt bleek bleken gebleken
rijden: rijdt reed reden gereden
overlijden: overleed overleden
stijgen: steeg stegen gestegen
verdwijnen: verdween verdwenen
verliezen: verliest verloor verloren
kiezen: kiest koos kozen gekozen
sluiten: sluit sloot sloten gesloten
besluiten: besloot besloten
bieden: bood boden geboden
vliegen: vloog vlogen gevlogen
trekken: trekt trok trokken getrokken
spreken: spreekt sprak spraken gesproken
breken: brak braken gebroken
treffen: trof troffen getroffen
sterven: sterft stierf stierven gestorven
helpen: helpt hielp hielpen geholpen
werpen: wierp wierpen geworpen
lezen: leest las lazen gelezen
eten: eet at aten gegeten
drinken: dronk dronken gedronken
zingen: zong zongen gezongen
springen: sprong gesprongen
dragen: draagt droeg droegen gedragen
varen: voer voeren gevaren
vragen: vraag vraagt vroeg vroegen gevraagd
hangen: hing hingen gehangen
vangen: ving vingen gevangen
ontvangen: ontving ontvingen
bestaan: bestaat bestond bestonden
ontstaan: ontstaat ontstond ontstonden
verstaan: verstond
aflopen: afgelopen
leven: leef leven leeft leefde leefden geleefd
maken: maak maakt maakte maakten gemaakt
spelen: speel speelt speelde speelden gespeeld
klimmen: klimt klom klommen geklommen
schieten: schiet schoot schoten geschoten
genieten: geniet genoot genoten
gieten: goot goten gegoten
buigen: boog bogen gebogen
duiken: dook doken gedoken
kruipen: kroop kropen gekropen
ruiken: rook roken geroken
stinken: stonk stonken gestonken
zinken: zonk zonken gezonken
klinken: klinkt klonk klonken geklonken
binden: bindt bond bonden gebonden
schrikken: schrok schrokken geschrokken
vechten: vecht vocht vochten gevochten
trekken: trek
zwemmen: zwom zwommen gezwommen
zwijgen: zweeg zwegen gezwegen
grijpen: grijpt greep grepen gegrepen
snijden: sneed sneden gesneden
strijden: streed streden gestreden
verdwijnen: verdwijnt
wijzen: wijst wees wezen gewezen
bewijzen: bewijst bewees bewezen
stelen: steelt stal stalen gestolen
bevelen: beval
meten: mat maten gemeten
vergeten: vergeet vergat vergaten
treden: treedt trad traden getreden
bidden: bad baden gebeden
graven: groef groeven gegraven
raden: ried geraden
scheppen: schiep schiepen geschapen
heffen: hief hieven geheven
houwen: hieuw gehouwen
blazen: blies bliezen geblazen
stoten: stiet gestoten
heten: heette heetten geheten
bakken: bakte gebakken
lachen: lachte gelachen
scheiden: gescheiden
wassen: waste gewassen
zenden: zond zonden gezonden
schelden: schold gescholden
gelden: geldt gold golden gegolden
smelten: smolt gesmolten
zwerven: zwierf gezworven
bederven: bedierf bedierven bedorven
verwerven: verwierf verwierven verworven
werven: wierf geworven
lenen: leen leent leende
verzinnen: verzin verzint verzon verzonnen
wachten: wacht
schatten: schat
verwachten: verwacht
vertrouwen: vertrouw vertrouwt
verlaten: verliet verlieten
verkopen: verkocht verkochten
bereiken: bereikt bereikte bereikten
vertrekken: vertrok vertrokken
overtuigen: overtuigt
been: benen
plan: plannen
groep: groepen
boer: boeren
boek: boeken
bom: bommen
plaat: platen
plaats: plaatsen
klasse: klasse klassen
finale: finale finales
verleden: verleden
politiek: politieke
nederlands: nederlands nederlandse
laat: laatst laatste
goed: beter betere best beste
veel: meer meest meeste vele
weinig: minder minst
graag: liever liefst
laat: later late
klein: kleine kleiner kleinste
groot: grote groter grotere grootste
nieuw: nieuwe
hoog: hoge hoger hogere hoogste
jong: jonge jonger jongste
lang: lange langer
half: halve
één: eerste eerst
twee: tweede
drie: derde
vier: vierde
vijf: vijfde
zes: zesde
zeven: zevende
acht: achtste
negen: negende
tien: tiende
echter: echter
anders: anders
gisteren: gisteren
zelden: zelden
hard: hard harde harder
maand: maanden
gewond: gewond gewonde gewonden
slechts: slechts
immers: immers
soms: soms
steeds: steeds
reeds: reeds
zelfs: zelfs
ander: andere anderen
kind: kinderen
ei: eieren
stad: steden
schip: schepen
lid: leden
dag: dagen
weg: wegen
week: weken
man: mannen
punt: punten
hand: handen
land: landen
jaar: jaren
naam: namen
moeilijkheid: moeilijkheden
meisje: meisjes
mens: mensen
vrouw: vrouwen
film: films
zij: zij
vertrouwen: vertrouwen
begrijpen: begrijp begrijpt begreep begrepen
stal: stal
sprong: sprong
bond: bond
verhaal: verhaal
verliefd: verliefde
vroeger: vroeger
`,
  endings: `
!heden > heid
!iteiten > iteit
!ingen > ing
!aties > atie
!ies > ie
!tjes > tje
!jes > je
!ers > er
!ische > isch
!lijke > lijk
!ige > ig
!ese > ees
!aanse > aans
!anse > ans
!tse > ts
!se > s
!ende > end
!ale > aal
!ele > eel
!are > aar
!ore > oor
!ieve > ief
!euze > eus
!bbe > b
!kke > k
!lle > l
!mme > m
!nne > n
!ppe > p
!tte > t
!dde > d
!sse > s
!rre > r
!aten > aat
!aken > aak
!alen > aal
!anen > aan
!aren > aar
!eren > eer
!enen > een
!elen > eel
!omen > oom
!onen > oon
!oren > oor
!oten > oot
!ogen > oog
!uren > uur
!bben > b bben
!kken > k kken
!llen > l llen
!mmen > m mmen
!nnen > n nnen
!ppen > p ppen
!tten > t tten
!ssen > s ssen
!ggen > g ggen
!rren > r
!aven > aaf
!even > eef
!ven > f ven
!zen > s zen
!deerde !deerd > deren
!eerde !eerden !eerd !eert > eren
!elde !elden !elt > elen ellen
~te ~ten ~de ~den ~t ~d > en
~en > -
aakt aakte aakten > aken
aalt aalde > alen
aart aarde > aren
eelt eelde > elen
eent eende > enen
oont oonde > onen
oopt oopte > open
oort > oren
eekt eekte > eken
uurt uurde > uren
eeft eefde > even
aagt > agen
eist > eizen
kt kte kten > kken ken
lt lde lden > llen len
mt mde > mmen
nt nde > nnen nen
pt pte pten > ppen pen
st ste sten > ssen sen
rt rde rden > rren ren
gt gde > ggen gen
tte tten > tten
dde dden > dden
t d te de ten den > en
tjes pjes jes tje pje je > -
e s en 's > -
`,
  forms: dutchForms,
  own: /(ing|heid|schap|tie|isme|teit|lijk|ig|isch|baar|loos|je)$/,
  verb: /[a-z]{2}n$/,
  plural: /en$/,
  beforeNouns:
    'de het een dit deze zijn haar hun mijn onze ons uw geen elke ieder iedere alle veel van in op met voor door over bij naar uit aan om onder tussen tegen zonder twee drie vier vijf zes meer nieuwe grote eerste tweede derde',
  beforeVerbs: 'ik jij je hij zij ze wij we men er niet te kan kunnen wil willen moet moeten zal zullen zou zouden mag mogen laten gaan',
  bentNames: /(?:se|a[nr]en|jnen)$|-/,
  preferOwn: true,
  compounds: true,
  prefixes: ['ge'],
};
