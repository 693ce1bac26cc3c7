import { germanForms } from './de-forms.ts';
import type { LemmaRules } from './rules.ts';

export const de: LemmaRules = {
  irregular: `
sein: bin bist ist sind seid war warst waren wart wäre wären sei seien gewesen
haben: habe hast hat habt hatte hatten hattest hätte hätten gehabt
werden: werde wirst wird werdet wurde wurden würde würden geworden worden
können: kann kannst könnt konnte konnten könnte könnten gekonnt
müssen: muss mußte muß musst müsst musste mussten müsste müssten
wollen: will willst wollt wollte wollten gewollt
sollen: soll sollst sollt sollte sollten
dürfen: darf darfst durfte durften dürfte dürften
mögen: mag magst mochte mochten möchte möchten
wissen: weiß weißt wusste wussten wüsste gewusst
geben: gibt gibst gab gaben gäbe gegeben
gehen: geht gehst ging gingen gegangen
kommen: kommt kommst kam kamen käme gekommen
sehen: sieht siehst sah sahen gesehen
lassen: lässt läßt ließ ließen gelassen
stehen: steht stand standen gestanden stünde
finden: findet fand fanden gefunden
bleiben: bleibt blieb blieben geblieben
liegen: liegt lag lagen gelegen
nehmen: nimmt nimmst nahm nahmen genommen
halten: hält hielt hielten gehalten
sprechen: spricht sprach sprachen gesprochen
heißen: heißt hieß hießen geheißen
bringen: bringt brachte brachten gebracht
denken: denkt dachte dachten gedacht
kennen: kennt kannte kannten gekannt
nennen: nennt nannte nannten genannt
bekommen: bekommt bekam bekamen
beginnen: beginnt begann begannen begonnen
gewinnen: gewinnt gewann gewannen gewonnen
verlieren: verliert verlor verloren
schreiben: schreibt schrieb schrieben geschrieben
beschreiben: beschrieb beschrieben
lesen: liest las lasen gelesen
fahren: fährt fuhr fuhren gefahren
laufen: läuft lief liefen gelaufen
tragen: trägt trug trugen getragen
fallen: fällt fiel fielen gefallen
gefallen: gefällt gefiel
ziehen: zieht zog zogen gezogen
schließen: schließt schloss schlossen geschlossen
treffen: trifft traf trafen getroffen
sterben: stirbt starb starben gestorben
helfen: hilft half halfen geholfen
werfen: wirft warf warfen geworfen
essen: isst ißt aß aßen gegessen
trinken: trank tranken getrunken
schlafen: schläft schlief geschlafen
steigen: steigt stieg stiegen gestiegen
sitzen: saß saßen gesessen
rufen: rief riefen gerufen
bieten: bot boten geboten
anbieten: angeboten
fliegen: flog geflogen
singen: sang gesungen
springen: sprang gesprungen
gelingen: gelingt gelang gelungen
entstehen: entsteht entstand entstanden
verstehen: versteht verstand verstanden
bestehen: besteht bestand bestanden
erhalten: erhält erhielt erhielten
enthalten: enthält enthielt
behalten: behielt
verlassen: verlässt verließ
erscheinen: erschien erschienen
scheinen: scheint schien schienen
leihen: lieh geliehen
leiden: leidet litt gelitten
schneiden: schnitt geschnitten
entscheiden: entschied entschieden
unterscheiden: unterschied
vergessen: vergisst vergaß
vergleichen: verglichen
tun: tut tat taten getan
wachsen: wächst wuchs gewachsen
waschen: wäscht
schlagen: schlägt schlug geschlagen
vorschlagen: vorgeschlagen
schwimmen: schwamm geschwommen
betreten: betritt
treten: tritt trat traten getreten
stattfinden: stattgefunden
anfangen: angefangen fing
fangen: fängt
raten: rät riet
beraten: berät beriet
empfehlen: empfiehlt empfahl empfohlen
machen: macht machte machten gemacht
sagen: sagt sagte sagten gesagt
kaufen: gekauft kauft kaufte
gut: gut besser bessere besseren besserer besseres beste besten bester bestes
viel: viel viele vielen vieler meisten meiste
mehr: mehr
gern: lieber liebsten
groß: größer größere größeren größte größten
hoch: hohe hohen hoher hohes höher höhere höheren höchste höchsten höchst
nah: näher nähere nächste nächsten nächster nächstes
alt: älter ältere älteren älteste ältesten
jung: jünger jüngere jüngste jüngsten
lang: länger längere längeren längste
kurz: kürzer kürzere
stark: stärker stärkere stärksten
groß: größeres größter
letzte: letzten letzter letztes letztem
gerne: gerne
etwas: etwas
bereits: bereits
lange: lange
denn: denn
eigentlich: eigentlich
sehr: sehr
ganz: ganz ganze ganzen ganzer ganzes
wenig: wenig wenige wenigen weniger
andere: andere anderen anderer anderes
ander: andere anderen anderer anderes
sonst: sonst
links: links
rechts: rechts
bald: bald
anders: anders
außen: außen
oben: oben
unten: unten
innen: innen
selten: selten
eben: eben
neben: neben
schon: schon
immer: immer
leider: leider
weiter: weiter
wieder: wieder
Mensch: menschen
Kunde: kunden
Million: millionen
Milliarde: milliarden
Tag: tagen tages tage
Preis: preise preisen preises
Ende: ende
Kind: kinder kindern kindes
Haus: hause häuser häusern hauses
Gast: gäste gästen
Mann: männer männern mannes
Frau: frauen
Jahr: jahre jahren jahres
Stadt: städte städten
Land: länder ländern landes
Herr: herrn herren
Partei: parteien
Stunde: stunden
Minute: minuten
Woche: wochen
Name: namen namens
Bild: bilder bildern
Buch: bücher büchern
Wort: worte wörter worten
Platz: plätze plätzen
Grund: gründe gründen
Fall: fälle fällen
Teil: teile teilen teils
Spiel: spiele spielen
Leben: leben lebens
Essen: essen
Team: teams
Prozent: prozent
geben: gib
lesen: lies
nehmen: nimm
sehen: sieh
essen: iss
spielen: spiele spielen spielt spielst
Apfel: äpfel äpfeln
Vater: väter vätern
Bruder: brüder brüdern
Garten: gärten
Ofen: öfen
Mutter: mütter müttern
Tochter: töchter töchtern
`,
  endings: `
!ungen > ung
!ungs > ung
!heiten > heit
!keiten > keit
!schaften > schaft
!tionen > tion
!täten > tät
!innen > in
!ionen > ion
!eien > ei
!ismus > ismus
!chens > chen
!sten > st
!ste > st -
~te ~ten ~test ~tet > en n
~st ~t > en n
~e > en
~es ~er ~em ~en ~e > -
!ierte !ierten !iert > ieren
!liche !lichen !licher !liches !lichem > lich
!ige !igen !iger !iges !igem > ig
!ische !ischen !ischer !isches !ischem > isch
!bare !baren !barer !bares > bar
!ende !enden !ender !endes > end
ern er en e es n s em > - e
ä > a
äuser äusern > aus
`,
  own: /(ung|heit|keit|schaft|tion|tät|lich|ig|isch|chen|lein|ling|nis|ei|or|ik)$/,
  verb: /(en|ern|eln)$/,
  beforeNouns:
    'der die das den dem des ein eine einen einem einer eines kein keine mein meine sein seine ihr ihre unser unsere dieser diese dieses diesen diesem jeder jede jedes sehr',
  beforeVerbs: 'ich du er sie es wir man nicht zu',
  forms: germanForms,
  capitalNouns: true,
  compounds: true,
  prefixes: ['ge', 'ä', 'ö', 'ü', 'auf', 'an', 'aus', 'ab', 'ein', 'vor', 'zu', 'nach', 'mit'],
};
