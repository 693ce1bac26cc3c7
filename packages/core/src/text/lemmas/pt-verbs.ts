import { byParts } from './principal-parts.ts';

/**
 * Irregular Portuguese stems: infinitive, present (eu, ele), past (eles), participle, future, imperfect; `-` where it is regular. Each part
 * stands for the forms that go like it: tenho, tenha, tenhas …; tem; tiveram, tivesse, tiver …; terei, teria …; tinha, tinhas …
 */
const PARTS = `
ser - - - - serei -
estar - - estiveram - estarei -
ter tenho - tiveram tido terei tinha
haver - - houveram havido haverei havia
fazer faço faz fizeram feito farei -
dizer digo diz disseram dito direi -
trazer trago traz trouxeram - trarei -
poder posso pode puderam - poderei -
querer - quer quiseram - quererei -
saber - sabe souberam - saberei -
caber caibo cabe couberam - caberei -
ver vejo - - visto verei -
vir venho - vieram vindo virei vinha
pôr ponho - puseram posto porei punha
-por ponho - puseram posto porei punha
dar - - deram dado darei -
perder perco perde - - - -
ouvir ouço ouve - - - -
pedir peço pede - - - -
medir meço mede - - - -
valer valho vale - - - -
seguir sigo segue - - - -
-ferir firo fere - - - -
sentir sinto sente - - - -
servir sirvo serve - - - -
dormir durmo dorme - - - -
abrir - - - aberto - -
cobrir cubro cobre - coberto - -
escrever - - - escrito - -
-screver - - - scrito - -
`;

/** As lines of `lemma: form form …`. */
export const portugueseVerbs: string = byParts(PARTS, [
  [/o$/, 'o a as amos am'],
  [/$/, ''],
  [/eram$/, 'eram era eras éramos esse esses éssemos essem er eres ermos erem este emos'],
  [/o$/, 'o a os as'],
  [/ei$/, 'ei ás á emos ão ia ias íamos iam'],
  [/a$/, 'a as am'],
]);
