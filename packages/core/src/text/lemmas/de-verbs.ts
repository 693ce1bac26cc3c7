import { byParts } from './principal-parts.ts';

/**
 * Strong and irregular German verbs: infinitive, present (er), past, participle, subjunctive; `-` where it is regular. Each part
 * stands for the forms that go like it: gibt, gibst, gib; gab, gabst, gaben …; gäbe, gäbest …
 */
const PARTS = `
geben gibt gab gegeben gäbe
sehen sieht sah gesehen sähe
-schehen schieht schah - schähe
lesen liest las gelesen läse
nehmen nimmt nahm genommen nähme
sprechen spricht sprach gesprochen spräche
helfen hilft half geholfen hülfe
werfen wirft warf geworfen würfe
werben wirbt warb geworben würbe
-derben dirbt darb dorben dürbe
treffen trifft traf getroffen träfe
sterben stirbt starb gestorben stürbe
essen isst aß gegessen äße
-gessen gisst gaß gessen gäße
fressen frisst fraß gefressen fräße
messen misst maß gemessen mäße
treten tritt trat getreten träte
bringen - brachte gebracht brächte
brechen bricht brach gebrochen bräche
stechen sticht stach gestochen stäche
stehlen stiehlt stahl gestohlen stähle
-fehlen fiehlt fahl fohlen fähle
-schrecken schrickt schrak schrocken schräke
gelten gilt galt gegolten gälte
fahren fährt fuhr gefahren -
tragen trägt trug getragen -
schlagen schlägt schlug geschlagen schlüge
waschen wäscht wusch gewaschen wüsche
wachsen wächst wuchs gewachsen wüchse
graben gräbt grub gegraben grübe
laden lädt lud geladen lüde
schlafen schläft schlief geschlafen schliefe
fallen fällt fiel gefallen fiele
halten hält hielt gehalten hielte
lassen lässt ließ gelassen ließe
laufen läuft lief gelaufen liefe
fangen fängt fing gefangen finge
raten rät riet geraten riete
braten brät briet gebraten briete
stoßen stößt stieß gestoßen stieße
gehen - ging gegangen ginge
stehen - stand gestanden stünde
finden - fand gefunden fände
-pfinden - pfand pfunden pfände
singen - sang gesungen sänge
dringen - drang gedrungen dränge
trinken - trank getrunken tränke
springen - sprang gesprungen spränge
binden - band gebunden bände
-schwinden - schwand schwunden schwände
-winnen - wann wonnen wänne
-ginnen - gann gonnen gänne
schwimmen - schwamm geschwommen schwömme
klingen - klang geklungen klänge
zwingen - zwang gezwungen zwänge
sinken - sank gesunken sänke
-lingen - lang lungen länge
kommen - kam gekommen käme
bleiben - blieb geblieben bliebe
schreiben - schrieb geschrieben schriebe
steigen - stieg gestiegen stiege
scheinen - schien geschienen schiene
leihen - lieh geliehen liehe
-zeihen - zieh ziehen ziehe
schweigen - schwieg geschwiegen schwiege
treiben - trieb getrieben triebe
reiben - rieb gerieben riebe
schreien - schrie geschrien schriee
weisen - wies gewiesen wiese
meiden - mied gemieden miede
scheiden - schied geschieden schiede
reißen - riss gerissen risse
beißen - biss gebissen bisse
schneiden - schnitt geschnitten schnitte
reiten - ritt geritten ritte
schreiten - schritt geschritten schritte
leiden - litt gelitten litte
greifen - griff gegriffen griffe
pfeifen - pfiff gepfiffen pfiffe
gleichen - glich geglichen gliche
weichen - wich gewichen wiche
schleichen - schlich geschlichen schliche
streichen - strich gestrichen striche
streiten - stritt gestritten stritte
bieten - bot geboten böte
fliegen - flog geflogen flöge
fliehen - floh geflohen flöhe
fließen - floss geflossen flösse
schließen - schloss geschlossen schlösse
schießen - schoss geschossen schösse
gießen - goss gegossen gösse
-nießen - noss nossen nösse
frieren - fror gefroren fröre
-lieren - lor loren löre
ziehen - zog gezogen zöge
biegen - bog gebogen böge
lügen - log gelogen löge
-trügen - trog trogen tröge
heben - hob gehoben höbe
riechen - roch gerochen röche
kriechen - kroch gekrochen kröche
schieben - schob geschoben schöbe
-wegen - wog wogen wöge
liegen - lag gelegen läge
sitzen - saß gesessen säße
bitten - bat gebeten bäte
rufen - rief gerufen riefe
heißen - hieß geheißen hieße
hängen - hing gehangen hinge
wiegen - wog gewogen wöge
schwören - schwor geschworen schwöre
backen bäckt buk gebacken büke
schaffen - schuf geschaffen schüfe
denken - dachte gedacht dächte
kennen - kannte gekannt -
nennen - nannte genannt -
brennen - brannte gebrannt -
rennen - rannte gerannt -
senden - sandte gesandt -
wenden - wandte gewandt -
tun - tat getan täte
`;

/** As lines of `lemma: form form …`. */
export const germanVerbs: string = byParts(PARTS, [
  [/t$/, 't st tst '],
  [/e?$/, 'e  st est en t et'],
  [/$/, ''],
  [/e$/, 'e est en et'],
]);
