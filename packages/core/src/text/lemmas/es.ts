import { spanishForms } from './es-forms.ts';
import { spanishVerbs } from './es-verbs.ts';
import type { LemmaRules } from './rules.ts';

export const es: LemmaRules = {
  irregular: `
juego: juego juegos
mantequilla: mantequilla
dedo: dedo dedos
muerte: muerte muertes
fuerte: fuerte fuertes
jugar: jugabas jugábamos jugaban jugaste jugamos jugando jugado jugaré jugará jugarán jugaría
${spanishVerbs}
vender: vendo vende venden venda vendas vendamos vendan
ver: vi viste veis
prever: prevé prevén preví
ser: soy eres es somos sois son era eras éramos erais eran fui fuiste fue fuimos fueron sea seas seamos sean fuera fueras fuéramos fueran fuese fuesen sido siendo será serán sería serían serlo seré serás seremos seréis serías seríamos
ir: voy vas va vamos vais van iba ibas íbamos iban fui fue fueron vaya vayas vayamos vayan ido yendo irá irán iría irse vete vámonos iré
estar: estoy estás está estamos estáis están estaba estabas estábamos estaban esté estén estado estando estés estemos
haber: he has ha hemos habéis han hay había habías habíamos habían haya hayas hayamos hayan habido habiendo
hacer: hizo haciendo haz hazlo hazme hacía hacían
tener: tenemos teniendo ten tenía tenían
decir: diciendo dime dile dinos dímelo díselo dígame decía decían
sentir: siento sientes siente sienten sienta sientan
poder: podemos podamos podéis podía podías podíamos podían puedas puedo pueda puedan pudiendo
poner: poniendo pon ponte ponme ponía
querer: quiero quiera quieran
venir: viniendo venía venían ven
ver: ve ves ven vemos vio vieron veía veían viendo veré verás
dar: doy da das dan damos di dio dieron daba dabas daban dimos des diste dé den diera dieran dado dada dados dadas dando darle darles dame dale dámelo dámela dáselo déme daré
saber: sé sepa sepan
salir: sal salió salieron salía
traer: traído
seguir: sigo sigue siguen siguió siguieron siga sigan siguiendo
conocer: conozco conozca
morir: murió murieron
nacer: nació nacieron nazca
componer: compuesto compuesta compuestos compuestas compone
proponer: propuesto propuso
suponer: supuesto supone supuso
disponer: dispuesto dispone dispuso
imponer: impuesto impuso
exponer: expuesto expuso
oponer: opuesto opuso
describir: descrito descrita descritos descritas
inscribir: inscrito inscrita
descubrir: descubierto descubierta
resolver: resuelto resuelta
devolver: devuelto
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
jugar: juego juegas juega juegue juegan jugué jugó jugaron jugaba
llegar: llegó llegue
deber: debe deben debía debían debió debido
oír: oyó
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
  forms: spanishForms,
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
