import type { LemmaRules } from './rules.ts';

export const it: LemmaRules = {
  irregular: `
letto: letto letti
essere: sono sei è siamo siete ero eri era eravamo erano fui fu furono sia siano fosse fossero sarò sarà saranno sarebbe sarebbero stato stata stati state essendo esser c'è
avere: ho hai ha abbiamo avete hanno avevo aveva avevano ebbe ebbero abbia abbiano avesse avessero avrà avranno avrebbe avrebbero avuto avuta avendo aver
fare: fa faccio fai facciamo fate fanno faceva facevano fece fecero faccia facciano facesse farà faranno farebbe fatto fatta fatti fatte facendo far
andare: vado vai va andiamo vanno andava andò andrà vada
dare: do dai dà diamo danno dava diede diedero dia darà daranno dato data dati date dando
stare: sto stai sta stiamo stanno stava stavano stia
dire: dico dici dice diciamo dicono diceva disse dissero dica dirà detto detta detti dette dicendo
potere: posso puoi può possiamo potete possono poteva potevano possa possano potrà potranno potrebbe potrebbero potuto
dovere: devo devi deve dobbiamo dovete devono debbono doveva dovevano debba dovrà dovranno dovrebbe dovrebbero dovuto
volere: voglio vuoi vuole vogliamo vogliono voleva volevano vorrei vorrebbe vorrebbero voluto
sapere: so sai sa sappiamo sanno sapeva sappia saputo
venire: vengo vieni viene veniamo vengono veniva venne vennero venga vengano verrà verranno venuto venuta venuti venute
vedere: vedo vede vedono vide videro veda vedrà visto visti viste veduto
prendere: preso presa presi prese prende prendono
mettere: messo messa messi messe mise misero mette
permettere: permesso permessa permette permettono
promettere: promesso promessa
leggere: letto
scrivere: scritto scritta scritti scritte scrisse
chiedere: chiesto chiesta chiesti chiese chiede chiedono
rispondere: risposto rispose
chiudere: chiuso chiusa chiusi chiuse
aprire: aperto aperta aperti aperte
offrire: offerto offerta
soffrire: sofferto
coprire: coperto coperta
scoprire: scoperto scoprì
morire: morto morì muore muoiono
nascere: nato nata nati nate nacque
vivere: vissuto visse vive vivono
vincere: vinto vinta vinse
perdere: perso perse perduto
rimanere: rimane rimangono rimasto rimasta rimasti rimase
tenere: tiene tengono tenne tenuto tenga
ottenere: ottenuto ottenuta ottenuti ottiene ottenne
contenere: contiene contengono contenuta
mantenere: mantiene mantenuto
ritenere: ritiene ritengono ritenuto
appartenere: appartiene appartengono
sostenere: sostiene sostenuto sostengono
porre: pone pongono posto posta posti poste pose
proporre: propone proposto propose
comporre: composto composta composti compone
imporre: impone imposto
disporre: disposto dispone
esporre: esposto
trarre: trae tratta tratto
produrre: produce producono prodotto prodotta prodotti prodotte produsse
condurre: conduce condotto condotta condusse
ridurre: riduce ridotto ridotta
tradurre: tradotto traduce
correre: corso corse corre
scegliere: scelto scelta scelti sceglie scelse
raccogliere: raccolto raccolta
togliere: tolto toglie
decidere: deciso decisa decise decide
uccidere: ucciso uccisa uccisi uccise
dividere: diviso divisa divisi
ridere: riso
correggere: corretto
dirigere: diretto diretta diresse
eleggere: eletto eletta eletti
proteggere: protetto protetta protetti
distruggere: distrutto distrutta distrusse
costruire: costruito costruita costruiti
concedere: concesso concessa
succedere: successo succede
discutere: discusso discussa
esprimere: espresso espressa espresse
muovere: mosso mosse
comprendere: comprende comprendono compreso compresa
rendere: reso resa rende rese
difendere: difeso difesa
accendere: acceso
scendere: sceso scese
spendere: speso
attendere: atteso attesa
estendere: esteso estesa
intendere: inteso intende
assumere: assunto assunta
aggiungere: aggiunto aggiunta aggiunse
raggiungere: raggiunto raggiunta raggiunse
giungere: giunto giunse
svolgere: svolto svolta svolse svolge
rivolgere: rivolto rivolta
risolvere: risolto
dipingere: dipinto dipinse
spingere: spinto
uscire: esce escono uscito uscì
riuscire: riesce riescono
salire: sale salgono
seguire: segue seguono seguito seguì
capire: capisce
uomo: uomini
fungo: funghi
legge: legge leggi
quando: quando quand'
ancora: ancor
collega: colleghi
fine: fine fini
base: base basi
termine: termine termini
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
parte: parte parti
nome: nome nomi
morte: morte morti
causa: causa cause
volta: volta volte
capo: capo capi
capitale: capitale capitali
figlio: figlio figli
pianta: pianta piante
norma: norma norme
forma: forma forme
vista: vista
presente: presente presenti
anno: anno anni
mese: mese mesi
tempo: tempo tempi
numero: numero numeri
punto: punto punti
corso: corso corsi
fatto: fatto fatti
stato: stato stati
posto: posto posti
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
sede: sede sedi
sole: sole soli
genere: genere generi
sistema: sistema sistemi
lavoro: lavoro lavori
accordo: accordo accordi
programma: programma programmi
problema: problema problemi
tema: tema temi
clima: clima climi
collega: collega
ministro: ministro ministri
squadra: squadra squadre
politica: politica
gioco: gioco giochi
gruppo: gruppo gruppi
governo: governo governi
paese: paese paesi
danno: danno danni
spesa: spese
mezzo: mezzo mezzi
rapporto: rapporto rapporti
progetto: progetto progetti
risultato: risultato risultati
successo: successi
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
parere: pare paiono parve parso
succedere: successe successero
permettere: permesse permise permisero
dare: dammi dagli dacci dammelo
dire: dimmi dicci dimmelo
fare: fammi fallo fatemi
stare: stammi
bere: bevo bevi beve beviamo bevete bevono bevuto beva
piacere: piace piacciono piacciano piaceva piaciuto
giovane: giovane giovani
domani: domani
freddo: freddo fredda freddi fredde
fresco: fresco fresca freschi fresche
uovo: uovo uova
`,
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
  own: /([oae]|tà|tù|[^aeiou])$/,
  verb: /(are|ere|ire|rre|rsi)$/,
  finite: /a$/,
  plural: /[ie]$/,
  beforeNouns:
    "il lo la l' i gli le un uno una un' di del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle con per tra fra in a da su ogni questo questa quest' quel quella suo sua loro primo prima nuovo nuova grande altro altra due tre più molto d'",
  beforeVerbs:
    'io tu lui lei noi voi essi mi ti si ci vi ne non che chi cui se lo li quando dove ho hai ha abbiamo avete hanno avevo avevi aveva avevamo avevano avrà avrebbe avere avendo è sono siamo siete era erano viene vengono essere stato stata stati state',
};
