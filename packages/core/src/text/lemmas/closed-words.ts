/**
 * The closed classes of languages with dictionary forms: articles, pronouns, prepositions, conjunctions, particles. A word
 * list takes many of them for forms of nouns and verbs (`od` of oda, `wegen` of Weg, `per` of pera). Lines of
 * `word: form form …`, or of words that are their own forms. Irregular forms go before.
 */
export const closedWords: Readonly<Record<string, string>> = {
  ar: `
الله: الله والله بالله لله فالله تالله
من: منه منها منهم منهما منا منك مني منكم
عن: عنه عنها عنهم عنهما عنا عنك عني عنكم
على: عليه عليها عليهم عليهما علينا عليك علي عليكم وعلى فعلى
إلى: إليه إليها إليهم إليهما إلينا إليك إلي إليكم وإلى
في: فيه فيها فيهم فيهما فينا فيك وفي ففي
مع: معه معها معهم معهما معنا معك معي معكم ومع
ل: له لها لهم لهما لنا لك لي لكم وله ولها ولهم
ب: به بها بهم بهما بنا بك بي بكم
لدى: لديه لديها لديهم لدينا لديك لدي
بين: بينه بينها بينهم بينهما بيننا وبين
عند: عنده عندها عندهم عندنا عندك عندي وعند
أن: أنه أنها أنهم أننا أنك أني بأن لأن وأن بأنه بأنها لأنه لأنها لأنهم
إن: إنه إنها إنهم إننا إنك إني وإن فإن
لكن: ولكن لكنه لكنها لكنهم ولكنه ولكنها
هذا: هذا هذه وهذا وهذه بهذا بهذه لهذا لهذه
ذلك: ذلك تلك وذلك بذلك لذلك كذلك
هو: هو وهو فهو
هي: هي وهي فهي
ما: ما وما بما كما لما مما فيما
هؤلاء أولئك نحن أنا أنت أنتم هم هن هما أو أم ثم بل حتى إذا إذ منذ مذ لم لن لا ليس هل أين متى كيف لماذا قد سوف كي لو لولا أي كل بعض غير سوى خلال حول ضد دون فوق تحت أمام وراء قبل بعد ضمن عبر نحو حين`,
  de: `
der: der die das den dem des
ein: ein eine einen einem einer eines
kein: kein keine keinen keinem keiner keines
dieser: dieser diese dieses diesen diesem
jeder: jeder jede jedes jeden jedem
jener: jener jene jenes jenen jenem
welcher: welcher welche welches welchen welchem
mein: mein meine meinen meinem meiner meines
dein: dein deine deinen deinem deiner deines
sein: seine seinen seinem seiner seines
ihr: ihr ihre ihren ihrem ihrer ihres
unser: unser unsere unseren unserem unserer unseres unsre unsren unsrem unsrer
euer: euer eure euren eurem eurer eures
ich mich mir du dich dir er ihn ihm es sie ihnen wir uns euch man sich wer wen wem wessen was etwas nichts jemand niemand selbst einander
ab an auf aus außer bei bis durch entlang für gegen gegenüber hinter in mit nach neben ohne seit trotz über um unter von vor während wegen wider zu zwischen
am ans aufs beim im ins vom zum zur fürs ums durchs übers
und oder aber denn sondern doch jedoch weil dass daß ob obwohl wenn als wie damit nachdem bevor ehe sobald solange sowie sowohl weder noch entweder falls indem
nicht ja nein nur auch so da dann hier dort nun jetzt warum wo wann woher wohin gestern heute`,
  en: `
this: this these
that: that those
about above across after against along among around as at before behind below beneath beside besides between beyond by despite down during except for from in inside into near of off on onto out outside over since through throughout to toward towards under until up upon with within without
and or but nor so yet because although though unless whereas while whether if than
who whom whose which what where when why how not there here`,
  es: `
el: el la los las
uno: un una unos unas
este: este esta estos estas
ese: ese esa esos esas
aquel: aquel aquella aquellos aquellas
mi: mi mis
tu: tu tus
su: su sus
nuestro: nuestro nuestra nuestros nuestras
vuestro: vuestro vuestra vuestros vuestras
él: él ella ellos ellas
nosotros: nosotros nosotras
vosotros: vosotros vosotras
alguno: algún alguno alguna algunos algunas
ninguno: ningún ninguno ninguna
yo tú usted mí ti sí conmigo contigo consigo me te se lo le les nos os esto eso aquello quien que cual
a ante bajo con contra de del al desde durante en entre hacia hasta mediante para por según sin sobre tras excepto salvo
y e o u ni pero sino aunque porque pues si como cuando donde mientras no ya más muy también tampoco`,
  fr: `
je: je j'
de: de d'
que: que qu'
le: le la les l'
un: un une
ce: cet cette ces
mon: mon ma mes
ton: ton ta tes
son: son sa ses
notre: notre nos
votre: votre vos
leur: leur leurs
celui: celui celle ceux celles
quel: quel quelle quels quelles
lequel: lequel laquelle lesquels lesquelles
tu il elle on nous vous ils elles me te se moi toi lui eux soi en y qui quoi dont où ceci cela ça
à au aux de du des dans par pour sans sous avec chez contre depuis derrière dès devant durant entre envers hormis hors jusque malgré outre parmi pendant selon sauf vers voici voilà
et ou mais donc or ni car si comme quand lorsque puisque ne non oui`,
  he: `
של: שלי שלך שלו שלה שלנו שלכם שלהם שלהן
ל: לי לך לו לה לנו לכם להם להן
ב: בי בך בו בה בנו בכם בהם בהן
את: אותי אותך אותו אותה אותנו אתכם אותם אותן
על: עליי עליך עליו עליה עלינו עליהם עליהן
אל: אליי אליך אליו אליה אלינו אליהם אליהן
עם: איתי איתך איתו איתה איתנו איתם
בשביל: בשביל בשבילי בשבילך בשבילו בשבילה בשבילם
את על אל מן בין תחת אחרי לפני כי אם או גם רק כל זה זאת זו אלה אלו אני אתה הוא היא אנחנו אתם אתן הם הן לא אין אבל אלא של עם ללא בלי עד אצל מול נגד למען אך מה מי איך למה מתי איפה`,
  it: `
il: il lo la i gli le l'
uno: un uno una un'
questo: questo questa questi queste quest'
quello: quello quella quelli quelle quel quei quegli quell'
mio: mio mia miei mie
tuo: tuo tua tuoi tue
suo: suo sua suoi sue
nostro: nostro nostra nostri nostre
vostro: vostro vostra vostri vostre
io tu lui lei noi voi loro essi me te sé mi ti si ci vi ne chi che cui
di a da in con su per tra fra del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle col coi
contro dopo durante entro fino lungo mediante oltre presso prima senza sopra sotto tranne verso dentro dietro fuori
e ed o od ma né se perché mentre quando come dove anche non più
zero due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento`,
  nl: `
de het een deze die dit dat elk ieder welk zo er hier daar
ik jij je hij zij ze wij we jullie u mij me jou hem haar ons hen hun zich wie wat mijn jouw zijn uw
elk: elke
ieder: iedere
welk: welke
ons: onze
aan achter behalve bij binnen boven buiten door gedurende in langs met na naar naast om onder op over per sinds te tegen tijdens tot tussen uit van vanaf vanwege via volgens voor voorbij wegens zonder
en of maar want dus omdat hoewel terwijl toen als dan noch niet ook nog
nul twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend`,
  pl: `
ten: ten ci ta tę tego temu tym tej te tych tymi tą
mój: mój moi moja moje mojego mojemu moim mojej moją moich moimi
twój: twój twoi twoja twoje twojego twojemu twoim twojej twoją twoich twoimi
swój: swój swoja swoje swojego swojemu swoim swojej swoją swoich swoimi
nasz: nasz nasza nasze naszego naszemu naszym naszej naszą naszych naszymi
wasz: wasz wasza wasze waszego waszemu waszym waszej waszą waszych waszymi
który: który która które którego któremu którym której którą których którymi
dwa: dwa dwie dwaj dwóch dwu dwom dwóm dwiema dwoma
trzy: trzy trzej trzech trzem trzema
cztery: cztery czterej czterech czterem czterema
kto: kto kogo komu kim
co: co czego czemu czym
nikt: nikt nikogo nikomu nikim
nic: nic niczego niczemu niczym
oba: oba obie obaj obu obydwie obiema oboma
ja mnie mną mi ty ciebie cię tobie tobą on ona ono oni one jego go jemu mu nim jej ją nią nich im nimi ich my nas nam nami wy was wam wami się siebie sobie sobą to
bez beze dla do ku między na nad nade o od ode oprócz po pod pode podczas poprzez przeciw przed przede przez przeze przy u w we wobec wśród z za ze zamiast znad spod spośród według wokół około mimo dzięki
a i oraz albo lub ani ale lecz jednak więc bo że żeby aby by gdy gdyby gdybym gdybyś gdybyśmy jeśli jeżeli choć ponieważ czy niech nie tak już też także tylko jeszcze tu teraz`,
  pt: `
o: o a os as lo la los las
um: um uma uns umas
este: este esta estes estas
esse: esse essa esses essas
aquele: aquele aquela aqueles aquelas
meu: meu minha meus minhas
teu: teu tua teus tuas
seu: seu sua seus suas
nosso: nosso nossa nossos nossas
ele: ele ela eles elas
nenhum: nenhum nenhuma nenhuns nenhumas
lhe: lhe lhes
eu tu você vocês nós vós mim ti si me te se lhe lhes nos vos isto isso aquilo quem que
de em por para com sem sob sobre contra entre até desde após perante durante segundo conforme
ao aos à às do da dos das no na num numa nuns numas pelo pela pelos pelas deste desta destes destas desse dessa neste nesta nestes nestas nesse nessa nesses nessas daquele daquela daqueles daquelas naquele naquela naqueles naquelas
e ou mas nem porque pois se como quando onde embora enquanto não já também mais muito
dois: dois duas
zero três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezasseis dezessete dezassete dezoito vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem mil`,
  ru: `
этот: этот эта эти этого этому этим этом этой эту этих этими
тот: тот та те того тому том той ту тех теми
мой: мой моя моё мое мои моего моему моим моём моем моей мою моих моими
твой: твой твоя твоё твое твои твоего твоему твоим твоём твоем твоей твою твоих твоими
свой: свой своя своё свое свои своего своему своим своём своем своей свою своих своими
наш: наш наша наше наши нашего нашему нашим нашем нашей нашу наших нашими
ваш: ваш ваша ваше ваши вашего вашему вашим вашем вашей вашу ваших вашими
весь: весь вся всё все всему всем всём всей всю всех всеми
какой: какой какая какое какие какого какому каким каком какую каких какими
такой: такой такая такое такие такого такому таким таком такую таких такими
чей: чей чья чьё чье чьи чьего чьему чьим чьей чью чьих
никто: никто никого никому никем
ничто: ничто ничего ничему ничем
два: два две двух двум двумя
три: три трёх трех трём трем тремя
четыре: четыре четырёх четырех четырём четырем четырьмя
оба: оба обе обоих обеих обоим обеим обоими обеими
пять: пять пяти пятью
я меня мне мной мною ты тебя тебе тобой он она оно они его него ему нему им ним нём нем её ее неё нее ей ней ею нею их них ими ними мы нас нам нами вы вас вам вами себя себе собой кто кого кому кем ком это что чего чему чем чём то
без безо в во для до за из изо к ко кроме между на над надо о об обо от ото перед передо по под подо при про против ради с со среди у через около вместо
и а но или либо да как если когда чтобы хотя потому пока ли же бы не ни`,
  sv: `
den: den det de
denna: denna detta dessa
en: en ett
min: min mitt mina
din: din ditt dina
sin: sin sitt sina
vår: vår vårt våra
er: ert era
jag mig du dig han honom hon henne vi oss ni dem sig man vem vad vars hans hennes deras dess
av bakom bland efter enligt framför från för före genom hos i inför innan inom med mellan mot om omkring på sedan till trots under ur utan utanför utom vid via åt över
och eller men att som när där därför eftersom fast medan tills inte också ja nej`,
  tr: `
alt: altında altından altına
ön: önünde önünden önüne
üst: üstünde üstünden üstüne
arka: arkasında arkasından arkasına
iç: içinde içinden içine
mi: mi mı mu mü
ile için gibi kadar göre doğru karşı beri önce sonra dolayı rağmen üzere dair değil
bu şu o şunlar onlar ben sen biz siz kendi kim ne hangi her hiç bazı
bu: bunlar bunları bunların bunlara bunlarda bunlardan bunu buna bunda bundan bunun
o: onu ona onda ondan onun
onlar: onları onlara onlarda onlardan onların
ben: beni bana bende benden benim
sen: seni sana sende senden senin
biz: bizi bize bizde bizden bizim
siz: sizi size sizde sizden sizin
ve veya ya da de ki ama fakat ancak çünkü eğer ise hem bile dahi hatta`,
  uk: `
цей: цей ця ці цієї цього цьому цим цією цю цих цими
той: той ті того тим тією ту тих тими
мій: мій моя моє мої мого моєму моїм моєї моєю мою моїх моїми
твій: твій твоя твоє твої твого твоєму твоїм твоєї твоєю твою твоїх твоїми
свій: свій своя своє свої свого своєму своїм своєї своєю свою своїх своїми
наш: наш наша наше наші нашого нашому нашим нашої нашою нашу наших нашими
ваш: ваш ваша ваше ваші вашого вашому вашим вашої вашою вашу ваших вашими
я мене мені мною ти тебе тобі тобою він вона воно вони його нього йому ньому ним її неї їй ній нею їх них їм ними ми нас нам нами ви вас вам вами себе собі собою це те тому та хто кого кому ким що чого чому чим
без в у для до за з із зі крізь між на над о об від під перед по при про проти ради через біля коло замість серед
і й та а але або чи як якщо коли щоб хоч бо поки же би б не ні`,
};
