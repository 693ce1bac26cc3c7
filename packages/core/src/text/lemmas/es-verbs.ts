import { byParts } from './principal-parts.ts';

/**
 * Irregular Spanish stems: infinitive, present (yo, él), past, participle, future; `-` where it is regular. Each part stands
 * for the forms that go like it: tengo, tenga, tengas …; tiene, tienes, tienen; tuve, tuviste, tuvo, tuviera …; tendré, tendría …
 */
const PARTS = `
estar - - estuve - estaré
haber - - hube - habré
tener tengo tiene tuve tenido tendré
hacer hago hace hice hecho haré
satisfacer satisfago satisface satisfice satisfecho satisfaré
decir digo dice dije dicho diré
poder - puede pude podido podré
querer - quiere quise querido querré
poner pongo pone puse puesto pondré
venir vengo viene vine venido vendré
saber - sabe supe sabido sabré
caber quepo cabe cupe cabido cabré
salir salgo sale - salido saldré
valer valgo vale - valido valdré
traer traigo trae traje - -
andar - - anduve - -
-ducir duzco duce duje - -
ver veo - - visto -
volver - vuelve - vuelto -
-solver - suelve - suelto -
abrir - - - abierto -
cubrir - - - cubierto -
escribir - - - escrito -
-scribir - - - scrito -
romper - - - roto -
morir - muere - muerto -
oír oigo oye - - -
`;

/** As lines of `lemma: form form …`. */
export const spanishVerbs: string = byParts(PARTS, [
  [/o$/, 'o a as amos áis an'],
  [/e$/, 'e es en'],
  [/e$/, 'e iste o imos isteis ieron iera ieras iéramos ierais ieran iese ieses iesen eron era eras éramos eran'],
  [/o$/, 'o a os as'],
  [/é$/, 'é ás á emos éis án ía ías íamos íais ían'],
]);
