/** `npm run bench`: measures, each target beside its baseline in the same run. Ends with code 1 where a limit is passed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analysis } from '../../bench/analysis.ts';
import { importing } from '../../bench/importing.ts';
import { languages } from '../../bench/languages.ts';
import { isWithin, ratioOf, tableOf } from '../../bench/measure.ts';
import { publicPage } from '../../bench/public-page.ts';
import { reader } from '../../bench/reader/reader.ts';
import { serving } from '../../bench/serving.ts';
import { shelf } from '../../bench/shelf.ts';
import { pageOpening, statusWrite } from '../../bench/storage.ts';
import { engineMemory } from '../../bench/translating.ts';
import { root } from '../lib/steps.ts';

const results = [];
for (const measure of [analysis, languages, statusWrite, pageOpening, engineMemory, shelf, publicPage, importing, serving, reader])
  results.push(...(await measure()));

console.log(tableOf(results));
const told = results.map((result) => ({ ...result, ratio: ratioOf(result), within: isWithin(result) }));
writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify(told, null, 2)}\n`);
process.exit(results.every(isWithin) ? 0 : 1);
