import type { LemmaRules } from './rules.ts';

export const fr: LemmaRules = {
  irregular: `
être: fusse fusses fussions
avoir: eusse eusses eussions eussent
aller: allions alliez irions iriez iraient
savoir: saurions sauriez
croire: crûmes crûtes crût
ouvrir: ouvres ouvrons ouvrais ouvrait ouvrions ouvriez ouvraient ouvrant
taire: tûtes
joindre: jointe jointes
remplir: remplie remplies
peindre: peignent peignais peignait peignaient
franc: franche franches
grec: grecque grecques
mûr: mûre mûres
actrice: actrice actrices
favori: favorite favorites
être: suis es est sommes êtes sont étais était étions étiez étaient fus fut furent fût serai sera seront serait seraient sois soit soyez soient été étant seras serons serez serais serions seriez soyons fûmes fûtes fussent
avoir: ai as a avons avez ont avais avait avions aviez avaient eus eut eurent eût aurai aura auront aurait auraient aie ait aient eu eue ayant auras aurons aurez aurais aurions auriez aies ayons ayez eûmes eûtes
aller: vais vas va allons allez vont allait allaient alla allèrent ira iront irait aille aillent allé allée allés allées irai iras irons irez irais ailles
faire: fais fait faites font faisait faisaient fit firent fera feront ferait fasse fassent faite faits faisant ferai feras ferons ferez ferais feraient faisons faisais fasses
dire: dis dit dites disent disait disaient dira dise dits disant
pouvoir: peux peut pouvons pouvez peuvent pouvait pouvaient put purent pourra pourront pourrait pourraient puisse puissent pu pourrai pourras pourrons pourrez pourrais puisses puissions puissiez pouvais
devoir: dois doit devons devez doivent devait devaient dut durent devra devront devrait devraient doive dû due dus dues devrai devras devrons devrez devrais devais doives
vouloir: veux veut voulons voulez veulent voulait voulaient voulut voudra voudrais voudrait veuille voulu voulue voudrai voudras voudrons voudrez voudront voudraient voulais veuilles veuillez veuillent
savoir: sais sait savons savez savent savait savaient sut sura saura sache su sachant saurai sauras saurons saurez sauront saurais saurait sauraient sachez sachent savais
voir: vois voit voyons voyez voient voyait vit virent verra vu vue vus vues voyant verrai verras verrons verrez verront verrais verrait voie
venir: viens vient venons venez viennent venait venaient vint vinrent viendra vienne venu venue venus venues venant
tenir: tient tiennent tenait tint tinrent tiendra tienne tenu tenue tenus tenues tenant tiens tiennes
devenir: devient deviennent devint devinrent devenu devenue devenus devenues deviendra
revenir: revient reviennent revint revenu revenue
prendre: prend prends prennent prenait prit prirent prendra prenne pris prise prises prenant
comprendre: comprend comprennent comprenait compris comprise comprises
apprendre: apprend apprennent apprit appris
mettre: met mets mettent mettait mit mirent mettra mette mis mise mises mettant
permettre: permet permettent permit permis permise permettait permettant
connaître: connaît connait connaissent connu connue connus connues connut connaissait
naître: naît né née nés nées naquit
mourir: meurt meurent mourut moururent mort morts morte mortes
vivre: vit vivent vivait vécut vécu vivant
écrire: écrit écrits écrite écrites écrivit écrivait écrivent
lire: lit lisent lu lut lisait
produire: produit produite produits produites produisent produisit
construire: construit construite construits construites construisit
conduire: conduit conduite conduisit
détruire: détruit détruite détruits détruites
introduire: introduit introduite
inscrire: inscrit inscrite inscrits inscrites
décrire: décrit décrite décrits
ouvrir: ouvre ouvrent ouvert ouverte ouverts ouvertes ouvrit
offrir: offre offrent offert offerte offrit
découvrir: découvre découvert découverte découvrit
couvrir: couvre couvert couverte
recevoir: reçoit reçoivent reçut reçurent reçu reçue reçus reçues
disparaître: disparaît disparu disparue disparus disparut
paraître: paraît paru parue parut paraissent
apparaître: apparaît apparu apparut apparaissent
falloir: faut fallait fallut faudra faudrait faille
valoir: vaut valent valait
croire: crois croit croient croyait cru
suivre: suit suivent suivait suivit suivi suivie suivis suivant
servir: sert servent servait servi servit
partir: part partent partait parti partie partit
sortir: sort sortent sorti sortie sortit
sentir: sent sentent sentait senti
perdre: perd perdent perdu perdue perdit
rendre: rend rendent rendu rendue rendit rendait
élire: élu élue élus élues élit
battre: bat battent battu battit
vaincre: vaincu vaincus
issu: issu issue issus issues
tout: tout tous toute toutes
le: l'
ne: n'
que: qu'
de: d'
se: s'
je: j'
me: m'
te: t'
ce: c'
si: s'
lorsque: lorsqu'
puisque: puisqu'
jusque: jusqu' jusqu
quelque: quelqu'
beau: bel belle beaux belles
nouveau: nouvel nouvelle nouveaux nouvelles
vieux: vieil vieille vieilles
fou: fol folle
œil: yeux
ciel: cieux
monsieur: messieurs
madame: mesdames
bon: bonne bons bonnes
meilleur: meilleure meilleurs meilleures
second: seconde secondes seconds
fort: forte forts fortes
premier: première premiers premières
dernier: dernière derniers dernières
commune: commune communes
carrière: carrière carrières
kilomètre: kilomètre kilomètres
km: km
aujourd'hui: aujourd'hui
maintenant: maintenant
plus: plus
pas: pas
très: très
même: même mêmes
moyenne: moyenne
capitale: capitale capitales
point: point points
parti: parti partis
été: été étés
est: est
produit: produit produits
mise: mise mises
voie: voie voies
part: part parts
fils: fils
fait: fait faits
mort: mort morts
suite: suite
place: place places
partie: partie parties
vue: vue
ensemble: ensemble
personne: personne personnes
cours: cours
pays: pays
fois: fois
temps: temps
corps: corps
cas: cas
mois: mois
lieu: lieu lieux
acheter: achète achètes achètent
tien: tien tienne tiennes tiens
faux: faux fausse fausses
frais: frais fraîche fraîches
jaloux: jaloux jalouse jalouses
cuire: cuit cuits cuite cuites cuisent cuisait
`,
  endings: `
~ndu ~ndue ~ndus ~ndues > ndre
~rdu ~rdue ~rdus ~rdues > rdre
~ée ~és ~ées ~é > er
~ais ~ait ~aient ~ant > er ir re
~ives ~ive > if
~euse ~euses > eux eur
~elle ~elles > el
~enne ~ennes > en
~ale ~ales ~aux > al
~ère ~ères > er
~ques ~istes ~ables > que iste able
~aine ~ine ~une ~aise ~oise > ain in un ais ois
`,
  verb: /(er|ir|re|oir)$/,
  plural: /[sx]$/,
  beforeNouns:
    "le la l' les un une des du de d' au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quel quelle quels quelles chaque plusieurs quelques en par pour sans sous sur avec dans entre vers chez premier première deux trois quatre cinq aucun aucune grand grande petit petite nouveau nouvelle autre autres bon bonne très plus",
  beforeVerbs:
    "je j' tu il elle on nous vous ils elles qui ne n' se s' me m' te t' y où ça cela ceci est sont était étaient être été a ont avait avaient avoir ayant fut furent ai",
  clitics: "je tu il elle on nous vous ils elles ce moi toi lui leur le la les y en m' t'",
  preferOwn: true,
};
