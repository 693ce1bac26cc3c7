import { portugueseForms } from './pt-forms.ts';
import { portugueseNouns } from './pt-nouns.ts';
import { portugueseVerbs } from './pt-verbs.ts';
import type { LemmaRules } from './rules.ts';

export const pt: LemmaRules = {
  irregular: `
entrevista: entrevista entrevistas
imposto: imposto impostos
${portugueseNouns}
pai: pai pais
homem: homem homens
vez: vez vezes
verão: verão verões
férias: férias
cada: cada
${portugueseVerbs}
ser: sou és é somos são era eras éramos eram foi fui foram fosse fossem for forem seja sejam sido sendo fomos fôssemos
ir: vou vais vai vamos vão ia iam fui foi foram vá irá irão iria ido indo fomos irei irmos
estar: estou está estamos estão estava estavam esteve esteja estejam estejas estejamos estive
ter: tem temos têm teve tendo tive
haver: há houve haja havendo hão
fazer: fazem fazia faziam fez fiz fazendo
dizer: dizem dizia disse dizendo
poder: podem podemos podia podiam pôde podendo pude
querer: quero querem queria quis queira queiras queiram
caber: coube
saber: sei sabem sabia soube saiba saibas saibam
ver: vê veem vêem via viu viram vendo vimos viam
vir: vem vêm veio vim vimos
pôr: põe põem pôs pondo pus
dar: dou dá dão dava deu dê dando deem
trazer: trazem trouxe
sair: sai saem saiu saíram
cair: cai caem caiu caíram caio caía caíam caia
ler: lê lêem leem leu
crer: crê
pedir: pediu
dever: deve devem devia deviam deveria deveriam deverá deverão devo
ficar: ficou fica ficam fico
manter: mantém mantêm manteve mantiveram mantido
obter: obtém obteve obtiveram
conter: contém contêm
propor: propõe propôs proposto proposta
compor: compõe compôs composto composta compostos
expor: expôs exposto
dispor: dispõe disposto
supor: suposto
escrever: escrevo
abrir: abro
morrer: morto morta mortos mortas
eleger: eleito eleita eleitos
ganhar: ganho
gastar: gasto
pagar: pago
entregar: entregue
conseguir: consegue consegui
seguir: seguem
bom: boa boas bons
melhor: melhor melhores
pior: pior piores
maior: maior maiores
menor: menor menores
mau: má más maus
grande: grandes
novo: nova novos novas
segundo: segunda segundas
primeiro: primeira primeiros primeiras
mais: mais
menos: menos
como: como
antes: antes
apenas: apenas
cerca: cerca
fora: fora
depois: depois
através: através
anteontem: anteontem
quase: quase
sempre: sempre
ainda: ainda
hoje: hoje
já: já
só: só
tarde: tarde tardes
longe: longe
país: país países
mês: mês meses
mão: mão mãos
irmão: irmão irmãos
cidadão: cidadãos
alemão: alemães alemã
pão: pães
capitão: capitães
vida: vida vidas
estado: estado estados
parte: parte partes
programa: programa programas
empresa: empresa empresas
grupo: grupo grupos
jogo: jogo jogos
ponto: ponto pontos
caso: caso casos
obra: obra obras
coisa: coisa coisas
casa: casa casas
vista: vista
revista: revista revistas
meio: meio meios
lado: lado lados
passado: passado passada passados passadas
relação: relação relações
último: última últimas últimos
próximo: próxima próximas próximos
mesmo: mesma mesmas mesmos
próprio: própria próprias próprios
terceiro: terceira terceiros terceiras
quarto: quarta quartos quartas
verdadeiro: verdadeira verdadeiros verdadeiras
falso: falsa falsos falsas
público: pública públicas públicos
único: única únicas únicos
completo: completa completas completos
preciso: preciso precisa
dado: dados
mercado: mercado mercados
soldado: soldado soldados
resultado: resultado resultados
sentido: sentido sentidos
proposta: proposta propostas
crítica: críticas
criança: criança crianças
conta: conta contas
zona: zona zonas
via: via vias
roupa: roupa roupas
lista: lista listas
esperança: esperança esperanças
aliás: aliás
ora: ora
daí: daí
preferir: prefiro prefere preferem
esperar: espero
bem: bem bens
quente: quentes
sentir: sentes sentem
vestir: veste vestes vestem vista
fugir: fujo foge fogem fuja
depressa: depressa
preso: preso presa presos presas
nada: nada
nadar: nada
ideia: ideia ideias
pressa: pressa
rir: ri ris riem ria riam riu riram
deus: deus deuses
achar: acho
morar: moro
beber: bebo
falar: falo
chegar: chego
andar: ando
deixar: deixo
tomar: tomo
lembrar: lembro
perguntar: pergunto
responder: respondo
entender: entendo
aprender: aprendo
correr: corro
levar: levo
pensar: penso
amar: amo
adorar: adoro
conhecer: conheço
esquecer: esqueço
prometer: prometo
acreditar: acredito
imaginar: imagino
perceber: percebo
receber: recebo
comprar: compro
viver: vivo
vivo: vivo viva vivos vivas
espanhol: espanhol espanhola espanhóis espanholas
`,
  forms: portugueseForms,
  endings: `
!ções > ção
!sões > são
!ões > ão
!ães > ão
!ãos > ão
!dades > dade
!ais > al ais
!éis > el
!óis > ol
!íveis > ível
!áveis > ável
!veis > vel
!uis > ul
!ns > m
!ores > or
!oras > or ora
!ora > or ora
!zes > z
!eses > ês
!esa !esas > ês esa
!res > r
!ses > s
!ica !icas !icos > ico ica
!osa !osos !osas > oso
!iva !ivas !ivos > ivo iva
!ária !árias !ários > ário ária
!ana !anas !anos > ano ana
!eira !eiras !eiros > eiro eira
!istas > ista
!mente > mente
!ura > ura
!ada !ado !ados !adas > ar
!ida !ido !idos !idas > er ir
!ou > ar
!eu > er
!iu > ir
!aram > ar
!eram > er
!iram > ir
!ava !avam > ar
!ando > ar
!endo > er
!indo > ir
!ará !arão !aria !ariam > ar
!erá !erão !eria !eriam > er
!irá !irão !iria !iriam > ir
!asse !assem > ar
!esse !essem > er
!arem > ar
!erem > er
!irem > ir
!am > ar er ir
!em > er ir ar
!e > er
!íssimo !íssima > o e
!inha > a o
!inho > o a
!iam > ir er
~a > o
!os > o
!as > a o
!es > e
!is > il
!s > -
ados > ado
idos > ido
?ções > ção
?ões > ão
?ais > al
?ores > or
?os > o
?as > a
?es > e
á > ar
ê > er
í > ir
?ava ?avam ?ou ?aram ?ando > ar
`,
  own: /([oaeulmnrzxí]|ão|ês|vel|[áéóãê])$/,
  verb: /([aeiôo]r|ser|ir)(-se)?$/,
  finite: /(?<!es|an|os|iv|ári|eir|ent)a$/,
  plural: /s$/,
  beforeNouns:
    'o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela do da dos das de no na nos nas em num numa ao à aos às pelo pela pelos pelas por com sem para entre sobre até cada outro outra outros outras seu sua seus suas meu minha nosso nossa primeiro primeira segundo dois duas três quatro muitos muitas alguns algumas todo toda todos todas mais muito deste desta neste nesta grande novo nova',
  beforeVerbs: 'eu tu ele ela eles elas nós você vocês me te se lhe lhes que quem não já também nunca onde quando ter tem tinha havia tinham teria',
  clitics: 'lo la los las me te se lhe lhes nos vos o a os as no na',
  preferOwn: false,
};
