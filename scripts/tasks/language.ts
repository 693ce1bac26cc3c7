/**
 * `npm run language br "D'an ti ez a."`: how a text is read, as the tables of the languages write it.
 * `npm run language br`: the tests that hold of a language.
 */
import { languageFor } from '../../packages/core/src/text/languages/index.ts';
import { notation } from '../../packages/core/src/text/testing.ts';
import { run } from '../lib/steps.ts';

const inCore = 'packages/core/src/text';

async function main([code = '', ...texts]: string[]): Promise<boolean> {
  const { support, ownName } = languageFor(code);
  console.log(`${ownName} (${code}): ${support === 'tuned' ? 'rules of its own' : 'the general rules'}`);
  for (const text of texts) console.log(notation(text, code));
  if (texts.length > 0) return true;
  const files = [
    `${inCore}/languages/${code}.test.ts`,
    `${inCore}/languages/languages.test.ts`,
    `${inCore}/guess-language.test.ts`,
    'scripts/house/languages.test.ts',
  ];
  return (await run({ name: code, command: ['vitest', 'run', ...files] }, true)).ok;
}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof RangeError ? error.message : error);
  process.exitCode = 2;
}
