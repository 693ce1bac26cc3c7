/** `npm run soak`: kills and crowds servers, fifty rounds of each. */
import { run } from '../lib/steps.ts';

const { ok } = await run({ name: 'soak', command: ['vitest', 'run', 'bench/soak'], env: { SOAK_ROUNDS: process.env.SOAK_ROUNDS ?? '50' } }, true);
process.exitCode = ok ? 0 : 1;
