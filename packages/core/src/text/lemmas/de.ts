import { germanForms } from './de-forms.ts';
import { germanVerbs } from './de-verbs.ts';
import type { LemmaRules } from './rules.ts';

export const de: LemmaRules = {
  irregular: `
sein: bin bist ist sind seid war warst waren wart wäre wären sei seist seien wärst gewesen
haben: habe hast hat habt hatte hatten hattest hattet hätte hätten hättest hättet gehabt
werden: werde wirst wird werdet wurde wurden wurdest wurdet würde würden würdest würdet geworden worden
können: kann kannst könnt könne konnte konnten konntest könnte könnten könntest gekonnt
müssen: muss mußte muß musst müsst musste mussten müsste müssten müsse musstest müsstest gemusst
wollen: will willst wollt wolle wollte wollten gewollt
sollen: soll sollst sollt solle sollte sollten gesollt
dürfen: darf darfst durfte durften dürft dürfte dürften dürfe durftest dürftest gedurft
mögen: mag magst mochte mochten möchte möchten möchtest möchtet möge mögen mochtest gemocht mögt
wissen: weiß weißt wusste wussten wisst wisse wüsste wüssten wusstest gewusst
gehen: geht gehst
kommen: kommt kommst
lassen: lasst läßt
stehen: steht
finden: findet
bleiben: bleibt
liegen: liegt
heißen: heißt
bringen: bringt
denken: denkt
kennen: kennt
nennen: nennt
bekommen: bekommt bekam bekamen
beginnen: beginnt begann begannen begonnen
gewinnen: gewinnt gewann gewannen gewonnen
verlieren: verliert verlor verloren
schreiben: schreibt
beschreiben: beschrieb beschrieben
gefallen: gefällt gefiel
ziehen: zieht
schließen: schließt
essen: ißt
steigen: steigt
anbieten: angeboten
gelingen: gelingt gelang gelungen
entstehen: entsteht entstand entstanden
verstehen: versteht verstand verstanden
bestehen: besteht bestand bestanden
erhalten: erhält erhielt erhielten
enthalten: enthält enthielt
behalten: behielt
verlassen: verlässt verließ
erscheinen: erschien erschienen
scheinen: scheint
leiden: leidet
entscheiden: entschied entschieden
unterscheiden: unterschied
vergessen: vergisst vergaß
vergleichen: verglichen
tun: tut
vorschlagen: vorgeschlagen
betreten: betritt
stattfinden: stattgefunden
anfangen: angefangen fing
beraten: berät beriet
empfehlen: empfiehlt empfahl empfohlen
${germanVerbs}
machen: macht machte machten gemacht
sagen: sagt sagte sagten gesagt
kaufen: gekauft kauft kaufte
bekannt: bekannt bekannte bekannten bekannter bekanntes bekanntem
verwandt: verwandt verwandte verwandten verwandter
böse: böse bösen böser böses bösem
Auge: auge augen auges
Katze: katze katzen
Halle: halle hallen
Decke: decke
Freude: freude freuden
Liste: liste
Note: note noten
Rate: rate
Tiefe: tiefe tiefen
Ruine: ruine ruinen
Fuge: fuge
Sprosse: sprosse
Zinne: zinne
Mole: mole
Feige: feige
Lüge: lüge
Schürze: schürze
Wüste: wüste
Mähne: mähne
Schule: schulen
Schwester: schwestern
gut: besserem bestem
hoch: hohem höherer höheres höherem höchster höchstes höchstem
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
Wort: worte wörter wörtern worten
Platz: plätze plätzen
Grund: gründe gründen
Fall: fälle fällen
Teil: teile teilen teils
Spiel: spiele spielen
Leben: leben lebens
Essen: essen
Team: teams
Prozent: prozent
spielen: spiele spielen spielt spielst
Arzt: ärzte ärzten
Rad: räder rädern
Dorf: dörfer dörfern
Wald: wälder wäldern
Glas: gläser gläsern
Blatt: blätter blättern
Loch: löcher löchern
Schloss: schlösser schlössern
Dach: dächer dächern
Band: bänder bändern
Bad: bäder bädern
Fach: fächer fächern
Feld: felder feldern
Grab: gräber gräbern
Gut: güter gütern
Holz: hölzer hölzern
Huhn: hühner hühnern
Horn: hörner hörnern
Kalb: kälber kälbern
Lamm: lämmer lämmern
Pfand: pfänder pfändern
Rand: ränder rändern
Tal: täler tälern
Tuch: tücher tüchern
Volk: völker völkern
Wurm: würmer würmern
Gott: götter göttern
Vogel: vögel vögeln
Mantel: mäntel mänteln
Laden: läden
Boden: böden
Hafen: häfen
Faden: fäden
Graben: gräben
Kasten: kästen
Schaden: schäden
Nagel: nägel nägeln
Sattel: sättel sätteln
Mangel: mängel mängeln
Hammer: hämmer hämmern
Angst: ängste ängsten
Sturm: stürme stürmen
Brust: brüste brüsten
Luft: lüfte lüften
Berg: berge bergen
Weg: wege wegen weges
Raum: räume räumen
Bett: betten betts bettes
Bauer: bauern
Herz: herzen herzens
Museum: museen museums
Thema: themen themas
Firma: firmen
Zentrum: zentren zentrums
Studium: studien studiums
Virus: viren
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
  own: /(ung|heit|keit|schaft|tion|tät|lich|ig|isch|chen|lein|ling|nis|ei|or|ik|(?:[^i]er|el|nd|nt|st|og|ar|än|ng)in)$/,
  verb: /(en|ern|eln)$/,
  beforeNouns:
    'der die das den dem des ein eine einen einem einer eines kein keine mein meine sein seine ihr ihre unser unsere dieser diese dieses diesen diesem jeder jede jedes sehr',
  beforeVerbs: 'ich du er sie es wir man nicht zu',
  forms: germanForms,
  capitalNouns: true,
  adjective: /(?:lich|ig|isch)$/,
  smallAtStart: /(?:..s|^(?:morgen|bitte|danke|zusammen|trotz|dank|laut|statt|schade))$/,
  compounds: true,
  prefixes: ['ge', 'ä', 'ö', 'ü', 'auf', 'an', 'aus', 'ab', 'ein', 'vor', 'zu', 'nach', 'mit'],
};
