/** `npm run check`: types, style, arrows, circles, dead code. */
import { checks, width } from '../lib/checks.ts';
import { runAll } from '../lib/steps.ts';

const ran = await runAll([...checks, { name: 'the house’s own tests', command: ['vitest', 'run', 'scripts'] }], width);
const failed = ran.filter(({ ok }) => !ok).length;
console.log(`${ran.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
