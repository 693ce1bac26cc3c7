import type { LemmaRules } from './rules.ts';

export const es: LemmaRules = {
  irregular: `
ser: soy eres es somos sois son era eras éramos erais eran fui fuiste fue fuimos fueron sea seas seamos sean fuera fueras fueran fuese fuesen sido siendo será serán sería serían serlo
ir: voy vas va vamos vais van iba ibas íbamos iban fui fue fueron vaya vayas vayamos vayan ido yendo irá irán iría irse vete vámonos iré
estar: estoy estás está estamos estáis están estaba estabas estábamos estaban estuve estuvo estuvieron esté estén estuviera estuvieran estado estando estés estemos estuviste estuvimos estaré estará estarán estaría
haber: he has ha hemos habéis han hay había habías habíamos habían hubo hubieron haya hayas hayamos hayan hubiera hubieran hubiese hubiesen habido habiendo habrá habrán habría habrían
hacer: hago hace hacen hice hizo hicimos hicieron haga hagan hiciera hicieran hecho hecha hechos hechas hará harán haría harían haciendo haz hazlo hazme haré hacía hacían
tener: tengo tiene tienes tienen tenemos tuve tuvo tuvieron tenga tengan tuviera tuvieran tendrá tendrán tendría tendrían teniendo tenido ten tengas tendré tenía tenían
decir: digo dice dices dicen dije dijo dijeron diga digan dijera dicho dicha dichos dichas dirá dirán diría diciendo dime dile dinos dímelo díselo dígame decía decían diré
poder: puedo puede puedes pueden pude pudo pudieron pueda puedan pudiera pudieran podrá podrán podría podrían pudiendo
poner: pongo pone ponen puse puso pusieron ponga pongan puesto puesta puestos puestas pondrá pondría poniendo pon ponte ponme pongas ponía
querer: quiero quiere quieres quieren quise quiso quisieron quiera quieran quisiera querrá querría
venir: vengo viene vienen vine vino vinieron venga vengan vendrá vendrán viniendo vengas vengamos vendré venía venían ven
ver: veo ve ves ven vemos vio vieron veía veían vea vean visto vista vistos vistas viendo veré verás
dar: doy da das dan damos di dio dieron daba daban dé den diera dieran dado dada dados dadas dando darle darles dame dale dámelo dámela dáselo déme daré
saber: sé sabe saben supe supo supieron sepa sepan sabrá
salir: salgo sale salen salga saldrá saldrán sal sales salió salieron salía
traer: traigo trae traen trajo trajeron traiga traído
seguir: sigo sigue siguen siguió siguieron siga sigan siguiendo
conocer: conozco conozca
morir: muere mueren murió murieron muerto muerta
nacer: nació nacieron nazca
escribir: escrito escrita escritos escritas
abrir: abierto abierta abiertos abiertas
volver: vuelto vuelta vuelve vuelven
componer: compuesto compuesta compuestos compuestas compone
proponer: propuesto propuso
suponer: supuesto supone supuso
disponer: dispuesto dispone dispuso
imponer: impuesto impuso
exponer: expuesto expuso
oponer: opuesto opuso
describir: descrito descrita descritos descritas
inscribir: inscrito inscrita
cubrir: cubierto cubierta
descubrir: descubierto descubierta
resolver: resuelto resuelta
devolver: devuelto
romper: roto rota
obtener: obtuvo obtuvieron obtiene obtienen obtenga
mantener: mantuvo mantuvieron mantiene mantienen mantenga
contener: contiene contienen contuvo
detener: detuvo detiene detuvieron
producir: produjo produjeron produce produzca
conducir: condujo condujeron conduce
reducir: redujo redujeron reduce
introducir: introdujo introdujeron
traducir: tradujo
convertir: convirtió convirtieron convierte convierten
pedir: pide piden pidió pidieron
servir: sirve sirven sirvió sirvieron
elegir: elige eligió eligieron elegido elegida elijo elija elijan eligen
jugar: juega juegan jugó jugaron jugaba
llegar: llegó llegue
deber: debe deben debía debían debió debido
oír: oye oyen oyó
caer: cae caen cayó cayeron
construir: construye construyó construyeron construido construida
incluir: incluye incluyen incluyó incluyeron incluyendo incluido incluida
bueno: buen buena buenos buenas
malo: mala malos malas
grande: gran grandes
primero: primer primera primeros primeras
tercero: tercer tercera terceros
segundo: segunda segundas
mucho: muy mucha muchos muchas
tanto: tan tanta tantos tantas
ciento: cien
santo: san
propio: propia propios propias
nuevo: nueva nuevas nuevos
solo: sola solos solas
mes: meses
país: países
vez: veces
orden: órdenes
joven: jóvenes
origen: orígenes
imagen: imágenes
régimen: regímenes
vida: vida vidas
manera: manera maneras
agua: agua aguas
red: red redes
empresa: empresa empresas
hombre: hombre hombres
condado: condado condados
mientras: mientras
sobre: sobre
entre: entre
para: para
bajo: bajo
parte: parte partes
forma: forma formas
fuerza: fuerza fuerzas
lado: lado lados
estado: estado estados
persona: persona personas
programa: programa programas
hermana: hermana hermanas
chica: chica chicas
partido: partido partidos
soldado: soldado soldados
importante: importante importantes
característica: característica características
junto: junto junta juntos juntas
antes: antes
fuera: fuera
cerca: cerca
apenas: apenas
base: base bases
sede: sede sedes
camino: camino caminos
precio: precio precios
ayuda: ayuda ayudas
punta: punta puntas
gusto: gusto gustos
humano: humano humana humanos humanas
hecho: hechos
soler: suele suelen solía solían
así: así
caso: caso casos
español: española españolas españoles
vengar: vengas
sal: sal sales
creer: creo cree crees creen creía creían creyó creyeron
crear: creo
mentir: miento mientes miente mienten mienta mientas mintió mintieron
cuidado: cuidado cuidados
andar: anduve anduvo anduvimos anduvieron
pensar: pienso piensas piensa piensan piense
vino: vino vinos
dos: dos
coger: cojo coja cojan
cojo: cojo cojos
torcer: tuerzo tuerce tuercen
costar: cuesta cuestan cueste
cuesta: cuesta cuestas
azul: azules
alegre: alegres
callar: callaos
`,
  endings: `
!ciones > ción
!siones > sión
!iones > ión
!dades > dad
!encias > encia
!ancias > ancia
!ones > ón
!ones > ón
!anes > án
!ines > ín
!eses > és
!esas > és esa
!esa > és
!ores > or
!oras > or
!ices > iz
!oces > oz
!aces > az
!uces > uz
~a ~as ~os > o
~ada ~ado ~ados ~adas > ar
~ida ~ido ~idos ~idas > er ir
~ando > ar
~iendo > er ir
?ciones > ción
?ones > ón
?ales > al
?ores > or
?dades > dad
?ntes > nte
?os > o
?as > a
ándose ándolo ándola > ar
iéndose iéndolo > er ir
arse arle arlo arla arles arlos arlas > ar
erse erle erlo erla erles erlos erlas > er
irse irle irlo irla irles irlos irlas > ir
ísimo ísima ísimos ísimas > o e -
`,
  own: /(ción|sión|dad|tad|encia|ancia|mente|ismo|aje|miento|ura)$/,
  verb: /([aei]r|ír)(se)?$/,
  plural: /s$/,
  beforeNouns:
    'el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis tu tus nuestro nuestra de del al en con por sin sobre entre hasta desde cada otro otra otros otras gran primera primer segunda dos tres cuatro muchos muchas algunos algunas toda todo todos todas como más muy',
  beforeVerbs:
    'yo tú él ella ellos ellas nosotros usted ustedes me te se lo le les nos que quien no ya también nunca donde cuando si he has ha hemos han había habían haber está están',
  preferOwn: true,
};
