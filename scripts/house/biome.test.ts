import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../lib/steps.ts';

const server = 'apps/server/src';
/** A line planted in a file, and part of what Biome must say to it; null where the line is right. */
const planted: [string, string, string | null][] = [
  ['packages/core/src/text/a.ts', "import { x } from '@glossa/contract';", 'Core imports nothing'],
  ['packages/core/src/text/b.ts', "import { x } from 'node:fs';", 'disk and network off'],
  ['packages/contract/src/a.ts', "import { x } from '@glossa/messages';", 'core and zod alone'],
  ['packages/contract/src/b.ts', "import { x } from '@glossa/core/text';", null],
  ['packages/page/src/a.ts', "import { x } from '@glossa/contract';", 'drawn from core'],
  ['packages/messages/src/a.ts', "import { x } from '@glossa/core/text';", 'words alone'],
  ['packages/formats/src/a.ts', "import { x } from 'kysely';", 'no network and no database'],
  ['apps/web/src/a.ts', "import type { x } from '../../server/src/app.ts';", 'not even types'],
  ['apps/web/src/b.ts', "import { x } from '@glossa/formats/documents';", 'read on the server'],
  [`${server}/library/a.ts`, "import { x } from '../vocabulary/vocabulary.ts';", 'Rooms of one row'],
  [`${server}/library/b.ts`, "import type { x } from '../reading/reading.ts';", 'Rooms of one row'],
  [`${server}/library/c.ts`, "import { x } from '../accounts/accounts.store.ts';", 'only its main file'],
  [`${server}/library/d.ts`, "import { x } from '../accounts/accounts.ts';", null],
  [`${server}/library/e.ts`, "import { x } from 'kysely';", 'Only *.store.ts'],
  [`${server}/library/f.store.ts`, "import { x } from 'kysely';", null],
  [`${server}/library/g.ts`, "import { x } from 'node:fs/promises';", 'no machines of its own'],
  [`${server}/library/h.ts`, "import { x } from '../app.ts';", 'what puts them together'],
  [`${server}/library/i.ts`, 'const x = process.env.HOME;', 'process.env'],
  [`${server}/config.ts`, 'const x = process.env.HOME;', null],
  [`${server}/library/j.ts`, 'const x = console.log(1);', 'console'],
  [`${server}/platform/log.ts`, "import { x } from '../library/library.ts';", 'knows no rooms'],
  [`${server}/reading/a.ts`, "import { x } from '../library/library.ts';", null],
  [`${server}/reading/b.ts`, "import { x } from '../importing/importing.ts';", 'Rooms of one row'],
];

interface Diagnostic {
  message: string;
  location: { path: string };
}
const folder = mkdtempSync(join(tmpdir(), 'glossa-biome-'));
const said = new Map<string, string>();

beforeAll(async () => {
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  const config = JSON.parse(readFileSync(join(folder, 'biome.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }));
  for (const [path, line] of planted) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), line.includes('import type') ? `${line}\nexport type y = x;\n` : `${line}\nexport const y = x;\n`);
  }
  const failed = await promisify(execFile)(join(root, 'node_modules/.bin/biome'), ['lint', '--reporter=json', '--max-diagnostics=200'], { cwd: folder }).catch(
    (error: unknown) => error,
  );
  const { diagnostics } = JSON.parse((failed as { stdout: string }).stdout) as { diagnostics: Diagnostic[] };
  for (const { location, message } of diagnostics) said.set(location.path, `${said.get(location.path) ?? ''}${message}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('Biome holds the arrows and says why', () => {
  test.each(planted)('%s: %s', (path, _, expected) => {
    if (expected === null) expect(said.get(path)).toBeUndefined();
    else expect(said.get(path)).toContain(expected);
  });
});
