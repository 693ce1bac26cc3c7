/** `npm run soak`: kills and crowds servers, fifty rounds of each, and spoils two thousand files of each format. */
import { run } from '../lib/steps.ts';

const env = { SOAK_ROUNDS: process.env.SOAK_ROUNDS ?? '50', FUZZ_RUNS: process.env.FUZZ_RUNS ?? '2000' };
const { ok } = await run({ name: 'soak', command: ['vitest', 'run', 'bench/soak', 'packages/formats/src/documents/fuzz.test.ts'], env }, true);
process.exitCode = ok ? 0 : 1;
