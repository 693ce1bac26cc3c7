import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectSqlite } from './platform/database/database.ts';
import { takePresence } from './platform/database/presence.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));

/** Starts the server in a process of its own, as an operator does, and waits until it has given up. */
async function startIn(data: string, env: Record<string, string>, ...args: string[]): Promise<{ code: number | null; said: string; ready: string }> {
  const settings = { GLOSSA_DATA: data, GLOSSA_HOST: '127.0.0.1', GLOSSA_PORT: '0', GLOSSA_URL: '', DATABASE_URL: '', ...env };
  const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
  let [said, ready] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    ready += chunk;
    child.kill('SIGKILL'); // it should not have come so far
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said, ready };
}

describe('what keeps a server from starting is told in one sentence', () => {
  let folder: string;
  let data: string;
  let cleanUp: () => Promise<void> | void;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'glossa-start-'));
    data = join(folder, 'data');
    cleanUp = () => undefined;
  });
  afterEach(async () => {
    await cleanUp();
    rmSync(folder, { recursive: true });
  });

  type Env = Record<string, string>;
  it.each<[string, () => Promise<Env> | Env, RegExp]>([
    [
      'a port that is taken',
      async () => {
        const other = createServer().listen(0, '127.0.0.1');
        await once(other, 'listening');
        cleanUp = () => void other.close();
        return { GLOSSA_PORT: String((other.address() as { port: number }).port) };
      },
      /^Port \d+ on 127\.0\.0\.1 is taken: .*GLOSSA_PORT\.$/,
    ],
    ['an address of another machine', () => ({ GLOSSA_HOST: '192.0.2.1' }), /^This machine has no address 192\.0\.2\.1\. .*GLOSSA_HOST/],
    ['a folder in /proc', () => ({ GLOSSA_DATA: '/proc/x' }), /^The data folder \/proc\/x cannot be written to \(ENOENT\)\. .*GLOSSA_DATA\.$/],
    [
      'a file where the folder should be',
      () => {
        writeFileSync(data, '');
        return {};
      },
      /^The data folder \S+ cannot be written to \(EEXIST\)\. .*GLOSSA_DATA\.$/,
    ],
    [
      'a file on the way to the folder',
      () => {
        writeFileSync(data, '');
        return { GLOSSA_DATA: join(data, 'deeper') };
      },
      /^The data folder \S+ cannot be written to \((EEXIST|ENOTDIR)\)\. /,
    ],
    [
      'a file that is no database',
      () => {
        writeFileSync(join(folder, 'glossa.db'), 'Il était une fois. '.repeat(500));
        return { GLOSSA_DATA: folder };
      },
      /^The file \S+glossa\.db is not a database of Glossa, or is damaged\. Nothing was changed\. /,
    ],
    [
      'a database of a newer version',
      async () => {
        const file = join(folder, 'glossa.db');
        await addMigration(file, '9999-future');
        return { GLOSSA_DATA: folder };
      },
      /^The database was written by a newer Glossa .*“9999-future”.* Nothing was changed\. /,
    ],
    [
      'a restore that goes on',
      async () => {
        const presence = await takePresence({ sqliteFile: join(folder, 'glossa.db') }, 'alone');
        cleanUp = presence.release;
        return { GLOSSA_DATA: folder };
      },
      /^This Glossa is being restored/,
    ],
    ['a PostgreSQL that is not there', () => ({ DATABASE_URL: 'postgres://reader:tea@127.0.0.1:1/glossa' }), /^The database cannot be reached .*DATABASE_URL/],
    ['a setting that cannot be used', () => ({ GLOSSA_PORT: 'many' }), /^GLOSSA_PORT is set to “many”/],
  ])('%s', async (_, prepare, sentence) => {
    const { code, said, ready } = await startIn(data, await prepare());
    expect(ready).toBe('');
    expect(said.trimEnd()).toMatch(sentence);
    expect(said.trimEnd()).not.toContain('\n');
    expect(code).toBe(1);
  });

  it('an option there is not', async () => {
    const { code, said } = await startIn(data, {}, '--nonsense');
    expect(said).toMatch(/^That command line cannot be understood: /);
    expect(code).toBe(1);
  });

  it('and a newer database stays as it was', async () => {
    const file = join(folder, 'glossa.db');
    await addMigration(file, '9999-future');
    const before = readFileSync(file);
    await startIn(folder, {});
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

/** A database that has had all of ours and one more. */
async function addMigration(file: string, name: string): Promise<void> {
  const db = connectSqlite(file);
  await db.writeUnguarded(async (tx) => {
    await tx.schema.createTable('glossa_migration').addColumn('name', 'text').addColumn('at', 'text').execute();
    await tx
      .insertInto('glossa_migration' as never)
      .values({ name, at: '2030-01-01' } as never)
      .execute();
  });
  await db.close();
}
