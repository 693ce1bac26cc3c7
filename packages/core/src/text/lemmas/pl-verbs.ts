import { byParts } from './principal-parts.ts';

/**
 * Polish verbs that change their stem: infinitive, present (ja, on), past (he, she, they), imperative, participle; `-` where the
 * list has it. Each part stands for the forms that go like it: biorę, biorą, biorąc; bierze, bierzesz …; niósł, niósłszy; niosła, niosło …
 */
const PARTS = `
brać biorę bierze brał brała brali bierz brany
prać piorę pierze prał prała prali pierz prany
spać śpię śpi spał spała spali śpij -
stać stoję stoi - - - stój -
bać boję boi bał bała bali bój -
śmiać śmieję śmieje śmiał śmiała śmiali śmiej -
pić piję pije pił piła pili pij pity
bić biję bije bił biła bili bij bity
żyć żyję żyje żył żyła żyli żyj -
myć myję myje mył myła myli myj myty
szyć szyję szyje szył szyła szyli szyj szyty
kryć kryję kryje krył kryła kryli kryj kryty
ryć ryję ryje rył ryła ryli ryj ryty
wyć wyję wyje wył wyła wyli wyj -
tyć tyję tyje tył tyła tyli tyj -
wić wiję wije wił wiła wili wij wity
psuć psuję psuje psuł psuła psuli psuj psuty
czuć czuję czuje czuł czuła czuli czuj czuty
nieść niosę niesie niósł niosła nieśli nieś niesiony
wieźć wiozę wiezie wiózł wiozła wieźli wieź wieziony
wieść wiodę wiedzie wiódł wiodła wiedli wiedź wiedziony
gnieść gniotę gniecie gniótł gniotła gnietli gnieć gnieciony
pleść plotę plecie plótł plotła pletli pleć pleciony
-mieść miotę miecie miótł miotła mietli mieć mieciony
jeść jem je jadł jadła jedli jedz jedzony
gryźć gryzę gryzie gryzł gryzła gryźli gryź gryziony
leźć lezę lezie lazł lazła leźli leź -
znaleźć znajdę znajdzie znalazł znalazła znaleźli znajdź znaleziony
-naleźć najdę najdzie nalazł nalazła naleźli najdź naleziony
móc mogę może mógł mogła mogli - -
-móc mogę może mógł mogła mogli móż możony
piec piekę piecze piekł piekła piekli piecz pieczony
wlec wlokę wlecze wlókł wlokła wlekli wlecz wleczony
tłuc tłukę tłucze tłukł tłukła tłukli tłucz tłuczony
strzec strzegę strzeże strzegł strzegła strzegli strzeż strzeżony
rzec rzeknę rzeknie rzekł rzekła rzekli rzeknij rzeczony
-rzec rzeknę rzeknie rzekł rzekła rzekli rzeknij rzeczony
ciec cieknę cieknie ciekł ciekła ciekli cieknij -
biec biegnę biegnie biegł biegła biegli biegnij -
-lec legnę legnie legł legła legli legnij -
paść padnę padnie padł padła padli padnij -
kłaść kładę kładzie kładł kładła kładli kładź kładziony
kraść kradnę kradnie kradł kradła kradli kradnij kradziony
-siąść siądę siądzie siadł siadła siedli siądź -
rosnąć rosnę rośnie rósł rosła rośli rośnij -
iść idę idzie szedł szła szli idź -
-jść jdę jdzie szedł szła szli jdź -
-ejść ejdę ejdzie szedł eszła eszli ejdź -
jechać jadę jedzie jechał jechała jechali jedź -
wziąć wezmę weźmie wziął wzięła wzięli weź wzięty
-jąć jmę jmie jął jęła jęli jmij jęty
-cząć cznę cznie czął częła częli cznij częty
-piąć pnę pnie piął pięła pięli pnij pięty
giąć gnę gnie giął gięła gięli gnij gięty
ciąć tnę tnie ciął cięła cięli tnij cięty
-kląć klnę klnie klął klęła klęli klnij klęty
-trzeć trę trze tarł tarła tarli trzyj tarty
-przeć prę prze parł parła parli przyj party
-drzeć drę drze darł darła darli drzyj darty
-wrzeć wrę wrze warł warła warli wrzyj warty
-mrzeć mrę mrze marł marła marli mrzyj -
mleć mielę miele mełł mełła mełli miel mielony
-słać ślę śle słał słała słali ślij słany
słać ślę śle słał słała słali ślij słany
-stać stanę stanie stał stała stali stań -
dawać daję daje - - - - -
-dawać daję daje - - - - -
-stawać staję staje - - - - -
-znawać znaję znaje - - - - -
dać dam da dał dała dali daj dany
-dać dam da dał dała dali daj dany
wiedzieć wiem wie wiedział wiedziała wiedzieli wiedz wiedziany
-wiedzieć wiem wie wiedział wiedziała wiedzieli wiedz wiedziany
-umieć umiem umie umiał umiała umieli - umiany
chcieć chcę chce chciał chciała chcieli - -
mieć mam ma miał miała mieli miej -
-pomnieć pomnę pomni pomniał pomniała pomnieli pomnij pomniany
widzieć widzę widzi widział widziała widzieli - widziany
patrzeć patrzę patrzy patrzył patrzyła patrzyli patrz -
-jrzeć jrzę jrzy jrzał jrzała jrzeli jrzyj jrzany
lubić lubię lubi lubił lubiła lubili - lubiany
otworzyć otworzę otworzy otworzył otworzyła otworzyli otwórz otwarty
`;

/** As lines of `lemma: form form …`. */
export const polishVerbs: string = byParts(PARTS, [
  [/ę$/, 'ę ą ąc ący'],
  [/$/, ' sz my cie'],
  [/ł$/, 'ł łem łeś łszy wszy'],
  [/a$/, 'a am aś o y yśmy yście'],
  [/i$/, 'i iśmy iście'],
  [/$/, ' my cie'],
  [/y$/, 'y a e ego emu ym ej ą ych ymi o'],
]);
