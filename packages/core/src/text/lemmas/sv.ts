import type { LemmaRules } from './rules.ts';
import { swedishForms } from './sv-forms.ts';

export const sv: LemmaRules = {
  irregular: `
vara: är var varit vore
ha: har hade haft
bli: blir blev blivit
få: får fick fått
göra: gör gjorde gjort gjorts görs gjord
gå: går gick gått
stå: står stod stått
se: ser såg sett ses
ge: ger gav gett givit ges
ta: tar tog tagit tas ta
säga: säger sade sa sagt sägs
veta: vet visste vetat
komma: kommer kom kommit
kunna: kan kunde kunnat
vilja: vill ville velat
skola: ska skall skulle
böra: bör borde
finnas: finns fanns funnits
finna: finner fann funnit
ligga: ligger låg legat
sitta: sitter satt suttit
lägga: lägger lade lagt
sätta: sätter satte satt
hålla: håller höll hållit
låta: låter lät låtit
skriva: skriver skrev skrivit skrivet
läsa: läser läste läst
leva: lever levde levt
välja: väljer valde valt väljs
välja: vald valda
sälja: säljer sålde sålt säljs såldes
följa: följer följde följt
bryta: bryter bröt
dricka: dricker drack
vinna: vinner vann vunnit vinna
hinna: hinner hann
försvinna: försvinner försvann
binda: binder band bundit bunden
falla: faller föll fallit
gråta: grät
heta: heter hette
äta: äter åt ätit ät ätits
sova: sover sov
dra: drar drog dragit
slå: slår slog slagit
förstå: förstår förstod
bestå: består bestod
bära: bär bar burit burits
växa: växer växte växt vuxit
skära: skär skar
dö: dör dog dött
tro: tror trodde
bo: bor bodde
må: mår
tycka: tycker tyckte tyckt
tyckas: tycks tycktes
köpa: köper köpte köpt
bruka: brukar brukade
behöva: behöver behövde behövt
verka: verkar verkade
gälla: gäller gällde gällt
innebära: innebär innebar
stor: större störst största stort stora
liten: liten litet lilla små mindre minst minsta
gammal: gammalt gamla äldre äldst äldsta
ung: yngre yngst yngsta unga ungt
god: bättre bäst bästa gott goda
dålig: sämre sämst sämsta värre värst
hög: högre högst högsta högt höga
låg: lägre lägst låga lågt
lång: långt långa
länge: längre längst
tung: tyngre
grov: grövre
nära: närmare närmast
få: färre
mycket: mycket mer mera mest
många: många fler flera flest flesta
annan: annan annat andra
allt: allt
all: alla
helt: helt
hel: hela
lika: lika
tillsammans: tillsammans
lite: lite
sak: saker sakerna saken
pojke: pojkar pojkarna pojkarnas pojken
flicka: flickor flickorna flickornas flickan
handla: handlar handlade
visa: visar visade visat
leda: leder ledde
låta: låt
viss: visst vissa
allmän: allmänt allmänna
glad: glatt glada
sann: sant sanna
tunn: tunt tunna
gift: gifta
rätt: rätta
känd: känt kända
någon: någon något några
egen: eget egna
samma: samma
hur: hur
bara: bara
knappast: knappast
nog: nog
först: först
nästan: nästan
inte: inte
också: också
bland: bland
redan: redan
sedan: sedan
innan: innan
annars: annars
ofta: ofta oftare oftast
gärna: gärna hellre helst
illa: illa
man: män männen mannen mannens mäns männens
kvinna: kvinnor kvinnorna kvinnors kvinnan kvinnans kvinnornas
barn: barn barnen barnens barnet barns
make: make makar makarna makarnas
far: far fadern fäder
mor: mor modern mödrar
bror: bröder
dotter: döttrar
son: söner
natt: nätter nätterna natten
stad: städer staden städerna städernas
land: länder länderna landet
hand: händer händerna handen
tand: tänder
fot: fötter
bok: böcker böckerna boken
rot: rötter
öga: ögon ögonen
öra: öron
hus: husen huset
år: åren året års
människa: människor människorna människan människors
samhälle: samhället samhällets samhällen
uppfostran: uppfostran
början: början
möte: möten mötet
exempel: exemplet
tid: tiden tider tidens
springa: springer sprang sprungit
ljuga: ljuger ljög ljugit
frysa: fryser frös frusit
sjunga: sjunger sjöng sjungit
skina: skiner sken
flyga: flyger flög flugit
skrika: skriker skrek skrikit
sätt: sätt sätten sättet
sko: sko skor skorna skon
katt: katt katter katterna katten
köra: kör körde kört körs
stjäla: stjäl stjäler stal stulit
le: ler log
minnas: minns mindes
hoppas: hoppas hoppades
blåsa: blåser blåste blåst
ont: ont
hej: hej
hända: händer hände hänt
bad: bad badet
rida: rider red ridit
bita: biter bet bitit
gripa: griper grep gripit
skjuta: skjuter sköt skjutit
njuta: njuter njöt njutit
krypa: kryper kröp
smyga: smyger smög
bjuda: bjuder bjöd bjudit
hugga: hugger högg
dricka: druckit drucken
stiga: stiger steg stigit stigen
svinna: svinner svann svunnit svunnen
hinna: hunnit
brinna: brinner brann brunnit brunnen
mor: mödrarna mors
far: fäderna fars
bror: bror brodern bröderna brors
vän: vän vännen vänner vännerna vänners
bonde: bonde bonden bönder bönderna
mus: mus musen möss mössen
gås: gås gåsen gäss gässen
lus: lus lusen löss
ko: ko kon kor korna
timme: timme timmen timmar timmarna
finger: fingret fingrar fingrarna
steg: steg steget stegen
förälder: förälder föräldern föräldrar föräldrarna föräldrarnas
pojke: pojke
peppar: peppar
papper: papper
pengar: pengar pengarna
senare: senare
äta: äta
sitta: sitta
visa: visa
ö: ön öar öarna öns
å: ån åar åarna
`,
  endings: `
!iska !iskt > isk
!liga !ligt > lig
!iga !igt > ig
!aste > -
!are > - are
!ast > -
!nde > nde
!ningarna !ningar !ningen !ningens !nings > ning
!heten !heter !heterna !hetens > het
!tionen !tioner !tionerna !tionens > tion
!iteten > itet
!ismen > ism
!erna > er - a
!orna > a
!arna > - e
!aren !arna !arnas !arens > are
!or > a
~ar ~ade ~at ~as ~ades ~ats > a
~er ~te ~t ~s > a
~ade > a
~en ~et ~ar ~er ~or > - a e
~a ~t > -
ens ets > - e
ernas arnas ornas > - a e
en et n t > - e
s > -
ar er or > a - e
ade at ats as ades > a
~ade ade > ad
de te > a
`,
  forms: swedishForms,
  own: /([^gl]ad|ning|het|tion|itet|ism|else|skap|are|lig|isk|ande|ende|igen|vis)$/,
  verb: /[a-zåäö]a$/,
  beforeNouns:
    'en ett den det de denna detta dessa min mitt mina sin sitt sina din vår vårt våra deras hans hennes av i på med för till från om under mellan utan mot vid varje någon något några ingen inget inga två tre fyra många alla mycket mer',
  beforeVerbs: 'jag du han hon vi ni man som att inte och kan ska skall vill måste har hade skulle kunde får',
  preferOwn: true,
  compounds: true,
};
