import { byParts } from './principal-parts.ts';

/**
 * The principal parts of Italian verbs: infinitive, present (io, tu), past, participle, future, imperfect; `-` where it is regular.
 * Each part stands for the forms that go like it: tengo, tengono, tenga, tengano; tieni, tiene; tenni, tenne, tennero …
 * A hyphen before a verb: it is there with prefixes alone (produrre, includere).
 */
const PARTS = `
andare vado vai - - andrò
stare sto stai stetti - starò
dare do dai diedi dato darò
fare faccio fai feci fatto farò facevo
dire dico dici dissi detto dirò dicevo
avere - - ebbi avuto avrò
essere - - - - sarò
potere posso puoi - potuto potrò
dovere devo devi - dovuto dovrò
volere voglio vuoi volli voluto vorrò
sapere - - seppi saputo saprò
venire vengo vieni venni venuto verrò
vedere vedo vedi vidi visto vedrò
tenere tengo tieni tenni tenuto terrò
rimanere rimango rimani rimasi rimasto rimarrò
porre pongo poni posi posto porrò ponevo
trarre traggo trai trassi tratto trarrò traevo
-durre duco duci dussi dotto durrò ducevo
bere bevo bevi bevvi bevuto berrò bevevo
uscire esco esci - uscito -
salire salgo sali - salito -
morire muoio muori - morto -
sedere siedo siedi - seduto -
sedere seggo - - - -
scegliere scelgo scegli scelsi scelto -
togliere tolgo togli tolsi tolto -
cogliere colgo cogli colsi colto -
sciogliere sciolgo sciogli sciolsi sciolto -
piacere piaccio piaci piacqui piaciuto -
tacere taccio taci tacqui taciuto -
giacere giaccio giaci giacqui giaciuto -
spegnere spengo spegni spensi spento -
vivere vivo vivi vissi vissuto vivrò
parere paio pari parvi parso parrò
apparire appaio appari apparvi apparso -
udire odo odi - udito -
valere valgo vali valsi valso varrò
cadere cado cadi caddi caduto cadrò
conoscere conosco conosci conobbi conosciuto -
crescere cresco cresci crebbi cresciuto -
nascere nasco nasci nacqui nato -
nuocere - - nocqui nociuto -
prendere prendo prendi presi preso -
rendere rendo rendi resi reso -
scendere scendo scendi scesi sceso -
spendere spendo spendi spesi speso -
tendere tendo tendi tesi teso -
accendere accendo accendi accesi acceso -
difendere difendo difendi difesi difeso -
offendere offendo offendi offesi offeso -
-pendere - - - peso -
fondere fondo fondi fusi fuso -
chiedere chiedo chiedi chiesi chiesto -
chiudere chiudo chiudi chiusi chiuso -
-cludere cludo cludi clusi cluso -
-ludere ludo ludi lusi luso -
decidere decido decidi decisi deciso -
ridere rido ridi risi riso -
dividere divido dividi divisi diviso -
uccidere uccido uccidi uccisi ucciso -
mettere metto metti misi messo -
scrivere scrivo scrivi scrissi scritto -
leggere leggo leggi lessi letto -
reggere reggo reggi ressi retto -
proteggere proteggo proteggi protessi protetto -
dirigere dirigo dirigi diressi diretto -
esigere - - - esatto -
vincere vinco vinci vinsi vinto -
piangere piango piangi piansi pianto -
giungere giungo giungi giunsi giunto -
ungere ungo ungi unsi unto -
spingere spingo spingi spinsi spinto -
stringere stringo stringi strinsi stretto -
fingere fingo fingi finsi finto -
dipingere dipingo dipingi dipinsi dipinto -
volgere volgo volgi volsi volto -
sorgere sorgo sorgi sorsi sorto -
porgere porgo porgi porsi porto -
scorgere scorgo scorgi scorsi scorto -
accorgere accorgo accorgi accorsi accorto -
spargere spargo spargi sparsi sparso -
-mergere mergo mergi mersi merso -
correre corro corri corsi corso -
rompere rompo rompi ruppi rotto -
muovere muovo muovi mossi mosso -
discutere discuto discuti discussi discusso -
-primere primo primi pressi presso -
perdere perdo perdi persi perso -
mordere mordo mordi morsi morso -
ardere ardo ardi arsi arso -
rispondere rispondo rispondi risposi risposto -
nascondere nascondo nascondi nascosi nascosto -
assumere assumo assumi assunsi assunto -
-sumere sumo sumi sunsi sunto -
-solvere solvo solvi solsi solto -
concedere concedo concedi concessi concesso -
succedere succedo succedi successi successo -
-figgere figgo figgi fissi fisso -
affliggere affliggo affliggi afflissi afflitto -
-struggere struggo struggi strussi strutto -
friggere friggo friggi frissi fritto -
cuocere cuocio cuoci cossi cotto -
-sistere - - - sistito -
aprire apro apri aprii aperto -
coprire copro copri coprii coperto -
offrire offro offri offrii offerto -
soffrire soffro soffri soffrii sofferto -
piovere - - piovvi piovuto -
`;

/** As lines of `lemma: form form …`. */
export const italianVerbs: string = byParts(PARTS, [
  [/o$/, 'o ono a ano'],
  [/i$/, 'i e'],
  [/i$/, 'i e ero'],
  [/o$/, 'o a i e'],
  [/ò$/, 'ò ai à emo ete anno ei esti ebbe emmo este ebbero'],
  [/evo$/, 'evo evi eva evamo evate evano esti emmo este essi esse essimo essero endo iamo iate ete'],
]);
