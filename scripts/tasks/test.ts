/** `npm test`: all that must hold before a change is taken in. The last line is `N passed, N failed`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checks, width } from '../lib/checks.ts';
import { type Ran, run, runAll } from '../lib/steps.ts';
import { buildWeb } from '../lib/web.ts';

interface Count {
  passed: number;
  failed: number;
}

const folder = mkdtempSync(join(tmpdir(), 'glossa-results-'));
const server = process.env.TEST_DATABASE_URL;
console.log(`PostgreSQL for tests: ${server ? `the server at ${new URL(server).host}` : 'PGlite in process (name a server with TEST_DATABASE_URL)'}`);

const counts = [countSteps(await runAll(checks, width)), await unitTests(), await browserTests()];
rmSync(folder, { recursive: true });

const total = counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }));
process.exitCode = total.failed ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);

function countSteps(steps: Ran[]): Count {
  const passed = steps.filter(({ ok }) => ok).length;
  return { passed, failed: steps.length - passed };
}

async function unitTests(): Promise<Count> {
  const file = join(folder, 'vitest.json');
  const ran = await run({ name: 'vitest', command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`] }, true);
  const told = resultsIn<{ numPassedTests: number; numFailedTests: number; testResults: { status: string; assertionResults: unknown[] }[] }>(file);
  const brokenFiles = told?.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length ?? 0;
  return honest({ passed: told?.numPassedTests ?? 0, failed: (told?.numFailedTests ?? 0) + brokenFiles }, ran);
}

async function browserTests(): Promise<Count> {
  const file = join(folder, 'playwright.json');
  const build = await buildWeb();
  if (build && !build.ok) {
    console.log(build.output);
    return { passed: 0, failed: 1 };
  }
  const ran = await run(
    { name: 'playwright', command: ['playwright', 'test', '-c', 'e2e', '--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } },
    true,
  );
  const told = resultsIn<{ stats: { expected: number; unexpected: number; flaky: number } }>(file);
  return honest({ passed: told?.stats.expected ?? 0, failed: (told?.stats.unexpected ?? 0) + (told?.stats.flaky ?? 0) }, ran);
}

/** A runner that fails without naming a failed test, or runs none, counts as one failure. */
function honest(count: Count, { ok }: Ran): Count {
  return count.failed === 0 && (!ok || count.passed === 0) ? { ...count, failed: 1 } : count;
}

function resultsIn<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
