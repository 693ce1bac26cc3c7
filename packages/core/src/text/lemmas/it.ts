import { italianForms } from './it-forms.ts';
import { italianNouns } from './it-nouns.ts';
import { italianVerbs } from './it-verbs.ts';
import type { LemmaRules } from './rules.ts';

export const it: LemmaRules = {
  irregular: `
${italianNouns.first}
bianco: bianco bianca bianchi bianche
triste: triste tristi
tardi: tardi
letto: letto letti
vivo: vivo viva vivi vive
essere: sono sei è siamo siete ero eri era eravamo erano fui fu furono sia siano fosse fossero stato stata stati state essendo esser eravate fosti fummo foste siate fossi fossimo essente c'è
avere: ho hai ha abbiamo avete hanno avevo aveva avevano abbia abbiano avesse avessero avendo aver abbiate avente aventi
fare: fa facciamo fate fanno far
andare: va andiamo vanno andava andò
dare: dà diamo danno dava dia dando desti demmo deste diano dessi desse dessero
stare: stiamo stanno stava stavano stia stiano stesti stemmo steste stessi stesse stessero
potere: può possiamo potete poteva potevano
dovere: dobbiamo dovete debbono doveva dovevano debbano debba
volere: vuole vogliamo voleva volevano
sapere: so sai sa sappiamo sanno sapeva sappia sappiano
venire: veniamo veniva
vedere: veduto
permettere: permesso permessa permette permettono
promettere: promesso promessa
scoprire: scoperto scoprì
morire: morì
perdere: perduto
ottenere: ottenuto ottenuta ottenuti ottiene ottenne
contenere: contiene contengono contenuta
mantenere: mantiene mantenuto
ritenere: ritiene ritengono ritenuto
appartenere: appartiene appartengono
sostenere: sostiene sostenuto sostengono
proporre: propone proposto propose
comporre: composto composta composti compone
imporre: impone imposto
disporre: disposto dispone
esporre: esposto
produrre: produce producono prodotto prodotta prodotti prodotte produsse
condurre: conduce condotto condotta condusse
ridurre: riduce ridotto ridotta
tradurre: tradotto traduce
scegliere: sceglie
raccogliere: raccolto raccolta
togliere: toglie
correggere: corretto
eleggere: eletto eletta eletti
distruggere: distrutto distrutta distrusse
costruire: costruito costruita costruiti
esprimere: espresso espressa espresse
comprendere: comprende comprendono compreso compresa
attendere: atteso attesa
estendere: esteso estesa
intendere: inteso intende
aggiungere: aggiunto aggiunta aggiunse
raggiungere: raggiunto raggiunta raggiunse
svolgere: svolto svolta svolse svolge
rivolgere: rivolto rivolta
risolvere: risolto
uscire: uscì
riuscire: riesce riescono
seguire: segue seguono seguito seguì
capire: capisce
${italianVerbs}
uomo: uomini
fungo: funghi
legge: legge leggi
quando: quando quand'
ancora: ancor
collega: colleghi
buono: buon buona buoni buone
bello: bel bell' bella belli bei begli belle
grande: gran grandi grand'
santo: san santa
quello: quel quella quelli quei quegli quelle quell'
questo: questa questi queste quest'
poco: po'
molto: molta molti molte
tutto: tutta tutti tutte
altro: altra altri altre altr'
primo: primi prime
nuovo: nuova nuovi nuove
stesso: stessa stessi stesse
proprio: propria propri proprie
ultimo: ultima ultimi ultime
italiano: italiana italiani italiane
dove: dove dov'
anche: anche anch'
come: come com'
prima: prima
quindi: quindi
qui: qui
solo: solo sola soli sole
mai: mai
ancora: ancora
sempre: sempre
appena: appena
circa: circa
ora: ora ore
contro: contro
invece: invece
oggi: oggi
ieri: ieri
bene: bene ben
male: male
così: così
cosa: cosa cose
casa: casa case
volta: volta volte
capo: capo capi
capitale: capitale capitali
forma: forma forme
presente: presente presenti
anno: anno anni
tempo: tempo tempi
più: più
meno: meno
meglio: meglio
migliore: migliori
maggiore: maggior maggiori
minore: minori
poi: poi
subito: subito
pure: pur
signore: signor signori
mano: mano mani
sistema: sistema sistemi
accordo: accordo accordi
programma: programma programmi
problema: problema problemi
tema: tema temi
clima: clima climi
collega: collega
ministro: ministro ministri
politica: politica politiche
tecnica: tecnica tecniche
logica: logica logiche
grammatica: grammatica
ceramica: ceramica ceramiche
normativa: normativa
destra: destra
pari: pari
gruppo: gruppo gruppi
governo: governo governi
paese: paese paesi
mezzo: mezzo mezzi
rapporto: rapporto rapporti
interesse: interesse interessi
ufficio: ufficio uffici
secondo: secondo seconda secondi seconde
terzo: terzo terza terzi terze
alto: alto alta alti alte
pubblico: pubblico pubblica pubblici pubbliche
giusto: giusto giusta giusti giuste
pieno: pieno piena pieni piene
libero: libero libera liberi libere
pensare: penso pensi pensa pensano
credere: credo credi crede credono
amare: amo ami amano
parlare: parlo parli parla parlano
trovare: trovo trova trovano
trattare: tratta trattano
sembrare: sembra sembrano
permettere: permesse permise permisero
dare: dammi dagli dacci dammelo
dire: dimmi dicci dimmelo
fare: fammi fallo fatemi
stare: stammi
piacere: piaceva
giovane: giovane giovani
domani: domani
freddo: freddo fredda freddi fredde
fresco: fresco fresca freschi fresche
uovo: uovo uova
braccio: braccia
dito: dita
labbro: labbra
osso: ossa
ginocchio: ginocchia
migliaio: migliaia
centinaio: centinaia
paio: paia paio
russo: russo russa russi russe
bravo: bravo brava bravi brave
ala: ala ali
arma: armi
venire: venendo
provincia: province
${italianNouns.last}
`,
  forms: italianForms,
  endings: `
!zioni > zione
!sioni > sione
!ssioni > ssione
!oni > one
!tori > tore
!trici > trice
!iche > ico ica
!ici > ico ice
!ica > ico ica
!ache > aca
!ose !osa !osi > oso
!ive !iva !ivi > ivo
!ane !ana !ani > ano ana
!ali > ale
!eli > ele
!ili > ile
!abili > abile
!ibili > ibile
!anti > ante
!enti > ente
!enze > enza
!anze > anza
!tà > tà
!logi > logo
!ghi > go
!chi > co
!ghe > ga
!che > ca
!arie !aria !ari > ario are
!orie !oria > orio oria
!ata !ati !ate !ato > are ato
!uta !uti !ute !uto > ere ire uto
!ita !iti !ite !ito > ire ito
!esi > ese
!ista !isti !iste > ista
!ando > are
!endo > ere ire
!ano > are ere ire
!ono > ere ire
!e > ere
!iamo > are ere ire
!ente > ente ere
!ava !avano > are
!eva !evano > ere
!iva !ivano > ire
!erà !erebbe !eranno > are ere
!irà !iranno > ire
!ò > are
!arono > are
!irono > ire
!ì > ire
!arsi !arlo !arla !arli !arle !armi !arci !argli !arne > are
!ersi !erlo !erla !erli !erle !ermi !erci !ergli !erne > ere
!irsi !irlo !irla !irli !irle > ire
!ar > are
!er > ere
!ir > ire
!issimo !issima !issimi !issime > o e
~e > a
~a > o
~i > e o a
!i > io o e a
e > a o
isce iscono > ire
`,
  own: /((?<!er|av|ev|iv|isc|ond|end|and)[oa]|(?<!ass|ess|iss|ast|est|ist|ett)e|tà|tù|[^aeiouòì])$/,
  verb: /(are|ere|ire|rre|rsi)$/,
  finite: /a$/,
  plural: /[ie]$/,
  beforeNouns:
    "il lo la l' i gli le un uno una un' di del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle con per tra fra in a da su ogni questo questa quest' quel quella suo sua loro primo prima nuovo nuova grande altro altra due tre più molto d'",
  beforeVerbs:
    'io tu lui lei noi voi essi mi ti si ci vi ne non che chi cui se lo li quando dove ho hai ha abbiamo avete hanno avevo avevi aveva avevamo avevano avrà avrebbe avere avendo è sono siamo siete era erano viene vengono essere stato stata stati state',
};
