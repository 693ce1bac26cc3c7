/** `npm test`: all that must hold before a change is taken in. What was unsteady or failed is named at the end; the last line is `N passed, N failed`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { checks, width } from '../lib/checks.ts';
import { type Ran, root, run, runAll } from '../lib/steps.ts';
import { buildWeb } from '../lib/web.ts';

interface Result {
  passed: number;
  /** The name of each failure. */
  failed: string[];
  /** The name of each test that failed once and passed the second time: counted as passed. */
  unsteady?: string[];
}

const folder = mkdtempSync(join(tmpdir(), 'glossa-results-'));
const server = process.env.TEST_DATABASE_URL;
console.log(`PostgreSQL for tests: ${server ? `the server at ${new URL(server).host}` : 'PGlite in process (name a server with TEST_DATABASE_URL)'}`);

const results = [ofSteps(await runAll(checks, width)), await unitTests(), await browserTests()];
rmSync(folder, { recursive: true });

const failed = results.flatMap((result) => result.failed);
process.exitCode = failed.length ? 1 : 0;
for (const name of results.flatMap(({ unsteady = [] }) => unsteady)) console.log(`~ ${name}: failed once, passed the second time`);
for (const name of failed) console.log(`✗ ${name}`);
console.log(`${results.reduce((sum, { passed }) => sum + passed, 0)} passed, ${failed.length} failed`);

function ofSteps(steps: Ran[]): Result {
  const failed = steps.filter(({ ok }) => !ok).map(({ name }) => name);
  return { passed: steps.length - failed.length, failed };
}

interface VitestFile {
  name: string;
  status: string;
  message: string;
  assertionResults: { status: string; fullName: string }[];
}

async function unitTests(): Promise<Result> {
  const file = join(folder, 'vitest.json');
  const ran = await run({ name: 'vitest', command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`] }, true);
  const told = resultsIn<{ numPassedTests: number; testResults: VitestFile[] }>(file);
  return honest({ passed: told?.numPassedTests ?? 0, failed: told?.testResults.flatMap(failuresOf) ?? [] }, ran);
}

/** The failed tests of a file; of a file that failed outside its tests, what it said. */
function failuresOf({ name, status, message, assertionResults }: VitestFile): string[] {
  const path = relative(root, name);
  const tests = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => `${path}: ${fullName}`);
  return status === 'failed' && !tests.length ? [`${path}: ${message.split('\n', 1)[0]}`] : tests;
}

interface Spec {
  file: string;
  title: string;
  /** Also where it passed the second time only. */
  ok: boolean;
  tests: { status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[];
}
interface Suite {
  specs: Spec[];
  suites?: Suite[];
}

async function browserTests(): Promise<Result> {
  const file = join(folder, 'playwright.json');
  const build = await buildWeb();
  if (build && !build.ok) {
    console.log(build.output);
    return { passed: 0, failed: [build.name] };
  }
  const ran = await run(
    {
      name: 'playwright',
      command: ['playwright', 'test', '-c', 'e2e', '--retries=1', '--reporter=list,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    },
    true,
  );
  const told = resultsIn<{ suites: Suite[]; stats: { expected: number; flaky: number } }>(file);
  const specs = told?.suites.flatMap(specsIn) ?? [];
  const names = (which: (spec: Spec) => boolean) => specs.filter(which).map(({ file, title }) => `${file}: ${title}`);
  return honest(
    {
      passed: told ? told.stats.expected + told.stats.flaky : 0,
      failed: names(({ ok }) => !ok),
      unsteady: names(({ tests }) => tests.some(({ status }) => status === 'flaky')),
    },
    ran,
  );
}

function specsIn({ specs, suites = [] }: Suite): Spec[] {
  return [...specs, ...suites.flatMap(specsIn)];
}

/** A runner that fails without naming a failed test, or runs none, counts as one failure. */
function honest({ passed, failed, ...rest }: Result, { ok, name }: Ran): Result {
  return { ...rest, passed, failed: failed.length === 0 && (!ok || passed === 0) ? [`${name} ended badly, or ran nothing`] : failed };
}

function resultsIn<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
