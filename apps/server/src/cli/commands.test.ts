import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Config, readConfig } from '../config.ts';
import { assemble, type Parts } from '../parts.ts';
import { serverDatabase } from '../platform/database/testing.ts';
import { silentLog } from '../platform/log.ts';
import { runCommand } from './commands.ts';

interface Said {
  code: number;
  /** What another program would read. */
  output: string;
  /** What is said to the person. */
  errors: string;
}

/** Runs `glossa <args>` as from a terminal that is none, in the settings of the environment. */
async function glossa(args: string[], input = ''): Promise<Said> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const code = await runCommand(args, { input: Readable.from([Buffer.from(input)]), output, errors });
  const read = (stream: PassThrough) => String(stream.read() ?? '');
  return { code, output: read(output), errors: read(errors) };
}

let folder: string;
const text = () => join(folder, 'story.txt');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'glossa-cli-'));
  writeFileSync(text(), 'Il était une fois. La nuit tombe.');
  inFolder(join(folder, 'data'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function inFolder(data: string, databaseUrl = ''): void {
  const settings = { GLOSSA_DATA: data, DATABASE_URL: databaseUrl, GLOSSA_PORT: '4600', GLOSSA_URL: '', GLOSSA_HOST: '', INIT_CWD: folder };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
}

/** Looks into the installation that the environment names. */
async function within<T>(look: (parts: Parts, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig();
  const parts = await assemble(config, silentLog);
  try {
    return await look(parts, config);
  } finally {
    await parts.close();
  }
}
const titles = () =>
  within(async ({ platform }) =>
    (await platform.db.snapshot((tx) => tx.selectFrom('lesson').select('title').orderBy('title').execute())).map(({ title }) => title),
  );

it('writes for its user alone', () => {
  execFileSync(process.execPath, [join(import.meta.dirname, 'glossa.ts'), 'user', 'list']);
  expect(statSync(join(folder, 'data/glossa.db')).mode & 0o777).toBe(0o600);
});

describe('help', () => {
  it.each([[['--help']], [['-h']], [['help']], [['import', '--help']]])('%j is an answer', async (args) => {
    const { code, output, errors } = await glossa(args);
    expect(output).toMatch(/^Usage: glossa COMMAND\n/);
    for (const command of ['import', 'user', 'backup', 'restore', 'config', 'evaluate']) expect(output).toContain(`\n  ${command} `);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });
  it('is given to whoever says nothing, as a complaint', async () => {
    const { code, output, errors } = await glossa([]);
    expect(errors).toMatch(/^Usage: glossa COMMAND\n/);
    expect({ code, output }).toEqual({ code: 2, output: '' });
  });
});

describe('a command that cannot be done says why, prints no answer and makes nothing', () => {
  it.each<[string[], number, RegExp]>([
    [['nonsense'], 2, /^There is no command “nonsense”\./],
    [['constructor'], 2, /^There is no command “constructor”\./],
    [['--nonsense'], 2, /^That command line cannot be understood: /],
    [['import'], 2, /^Please say which file\./],
    [['import', 'story.txt'], 2, /^Please say the language of the text with --lang/],
    [['import', 'missing.txt', '--lang', 'fr'], 1, /^missing\.txt cannot be read \(ENOENT\)\./],
    [['import', '.', '--lang', 'fr'], 1, /^\. cannot be read \(EISDIR\)\./],
    [['import', 'story.txt', '--lang', 'no such language'], 1, /./],
    [['import', 'story.txt', '--lang', 'fr', '--user', 'nobody'], 1, /^There is no account named “nobody”\./],
    [['user', 'nonsense'], 2, /^There is no command “user nonsense”\./],
    [['user', 'add'], 2, /^Please say whose account\./],
    [['user', 'reset'], 2, /^Please say whose account\./],
    [['user', 'reset', 'nobody'], 1, /./],
    [['user', 'role', 'nobody', 'king'], 2, /^Please say the role: admin or learner\./],
    [['restore'], 2, /^Please say which file\./],
    [['restore', 'missing.tar.gz', '--yes'], 1, /^There is no file \S+missing\.tar\.gz\. Nothing was changed\./],
    [['restore', 'story.txt', '--yes'], 1, /^\S+story\.txt is (not a backup of Glossa|damaged).*Nothing was changed\./],
    [['restore', '.', '--yes'], 1, /is not a backup of Glossa\. Nothing was changed\./],
    [['backup', 'story.txt'], 1, /^\S+story\.txt is there already\. Nothing was written\./],
    [['backup', '/proc/x/glossa.tar.gz'], 1, /^The backup was not made: \/proc\/x cannot be written to \(ENOENT\)\./],
    [['evaluate'], 2, /^Please say what to evaluate\./],
  ])('glossa %j: %d', async (args, expected, sentence) => {
    const { code, output, errors } = await glossa(args);
    expect(errors).toMatch(sentence);
    expect(errors.trimEnd()).not.toContain('\n');
    expect({ code, output }).toEqual({ code: expected, output: '' });
    expect(await titles()).toEqual([]);
  });

  it('also where a setting is wrong, while config and evaluate answer all the same', async () => {
    vi.stubEnv('GLOSSA_PORT', 'many');
    const { code, output, errors } = await glossa(['user', 'list']);
    expect(errors).toMatch(/^GLOSSA_PORT is set to “many”, which cannot be used\. /);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(await glossa(['config'])).toMatchObject({ code: 0, errors: '', output: expect.stringContaining('GLOSSA_PORT=many') });
    expect(await glossa(['evaluate', 'analyze'], '{"id":1,"lang":"fr","text":"Oui."}\n')).toMatchObject({ code: 0, errors: '' });
  });
});

describe('import', () => {
  it.each<[string, string[], string, string]>([
    ['a file', ['story.txt'], '', 'Il était une fois. La nuit tombe.'],
    ['a file by its whole path, with a title', ['WHOLE', '--title', 'Conte'], '', 'Conte'],
    ['what comes in', ['-'], 'Bonjour.\n', 'Bonjour.'],
  ])('of %s prints the lesson’s address and nothing else', async (_, args, input, title) => {
    const { code, output, errors } = await glossa(['import', ...args.map((word) => (word === 'WHOLE' ? text() : word)), '--lang', 'fr'], input);
    expect(output).toMatch(/^http:\/\/127\.0\.0\.1:4600\/lessons\/[0-9a-f-]{36}\n$/);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(await titles()).toEqual([title]);
  });
  it('prints the public address where there is one', async () => {
    vi.stubEnv('GLOSSA_URL', 'https://read.example.org/');
    expect((await glossa(['import', 'story.txt', '--lang', 'fr'])).output).toMatch(/^https:\/\/read\.example\.org\/lessons\//);
  });
  it('--public shares the lesson, a book with all its lessons, and prints the address that everybody may open', async () => {
    const chapter = (title: string) => `<section><title><p>${title}</p></title><p>${'Il pleut. '.repeat(300)}</p></section>`;
    const book = `<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"><body>${chapter('Un')}${chapter('Deux')}</body></FictionBook>`;
    writeFileSync(join(folder, 'book.fb2'), book);
    const ids: string[] = [];
    for (const file of ['story.txt', 'book.fb2']) {
      const { output, errors } = await glossa(['import', file, '--lang', 'fr', '--public']);
      expect([errors, output]).toEqual(['', expect.stringMatching(/^http:\/\/127\.0\.0\.1:4600\/lessons\/[0-9a-f-]{36}\n$/)]);
      ids.push(output.trim().slice(-36));
    }
    const shared = await within(({ platform }) => platform.db.snapshot((tx) => tx.selectFrom('publication').selectAll().orderBy('id').execute()));
    expect(shared.map(({ kind, visibility }) => [kind, visibility])).toEqual(['lesson', 'lesson', 'lesson', 'course'].map((kind) => [kind, 'public']));
    expect(ids).toEqual([shared[0]?.id, shared[1]?.id]);
  });
  it('asks whose it is where several could be meant', async () => {
    for (const name of ['alice', 'bob']) await glossa(['user', 'add', name, ...(name === 'alice' ? ['--admin'] : [])], 'a quiet reading room\n');
    expect(await glossa(['import', 'story.txt', '--lang', 'fr'])).toMatchObject({ code: 2, output: '', errors: expect.stringContaining('--user NAME') });
    expect((await glossa(['import', 'story.txt', '--lang', 'fr', '--user', 'Bob'])).code).toBe(0);
    const owner = await within(async ({ accounts }) => (await accounts.listUsers()).find(({ name }) => name === 'bob')?.id);
    const owners = await within(({ platform }) => platform.db.snapshot((tx) => tx.selectFrom('lesson').select('owner_id').execute()));
    expect(owners).toEqual([{ owner_id: owner }]);
  });
});

describe('user', () => {
  it('adds, lists, changes roles and resets', async () => {
    expect(await glossa(['user', 'list'])).toMatchObject({ code: 0, output: 'There are no accounts.\n' });
    expect(await glossa(['user', 'add', 'alice', '--admin'], 'short\n')).toMatchObject({ code: 1, output: '' });
    expect(await glossa(['user', 'add', 'alice', '--admin'], 'a quiet reading room\n')).toMatchObject({ code: 0, output: 'The account alice was made.\n' });
    await glossa(['user', 'add', 'bob'], 'a quiet reading room\n');
    expect((await glossa(['user', 'role', 'bob', 'admin'])).output).toBe('bob is now an admin.\n');
    expect((await glossa(['user', 'list'])).output).toMatch(/^alice {2}admin {2}with password .*\nbob {2}admin {2}with password .*\n$/);
    expect((await glossa(['user', 'reset', 'bob'])).output).toMatch(/: ([0-9A-Z]{4}-){3}[0-9A-Z]{4}\n$/);
  });

  describe('beside an owner who reads without signing in', () => {
    const isLocal = () => within(async ({ accounts }) => (await accounts.identify({ bearer: null, session: null, local: true }))?.via === 'local');
    const visitor = { address: '127.0.0.1', userAgent: '', session: null };
    const signsIn = (name: string, password: string) =>
      within(({ accounts }) => accounts.signIn({ name, password }, visitor).then(({ person }) => person.name));
    beforeEach(async () => {
      await glossa(['import', 'story.txt', '--lang', 'fr']);
    });

    it('add locks nobody out: it refuses, and says what to do first', async () => {
      const { code, output, errors } = await glossa(['user', 'add', 'bob'], 'a quiet reading room\n');
      expect({ code, output }).toEqual({ code: 1, output: '' });
      expect(errors).toMatch(/^No account was made: .* Settings → Account → Set a password, .* --owner-password/);
      expect(await isLocal()).toBe(true);
    });
    it('add --owner-password takes both, and says as whom the owner signs in', async () => {
      const { code, output } = await glossa(['user', 'add', 'bob', '--owner-password'], 'with a window and tea\na quiet reading room\n');
      const owner = /you as “(.+)”/.exec(output)?.[1] ?? '';
      expect({ code, local: await isLocal() }).toEqual({ code: 0, local: false });
      expect(await signsIn(owner, 'with a window and tea')).toBe(owner);
      expect(await signsIn('bob', 'a quiet reading room')).toBe('bob');
    });
    it.each([
      ['the owner’s', 'short\na quiet reading room\n', /password for (?!bob)\S+ is too easy to guess/],
      ['the owner’s missing', '\na quiet reading room\n', /no password was given for (?!bob)\S/],
      ['the other one’s', 'with a window and tea\nshort\n', /password for bob is too easy to guess/],
      ['the other one’s missing', 'with a window and tea\n', /no password was given for bob\.$/m],
    ])('add --owner-password changes nothing where %s password will not do, and says whose it is', async (_, typed, says) => {
      const { code, errors } = await glossa(['user', 'add', 'bob', '--owner-password'], typed);
      expect([code, errors]).toEqual([1, expect.stringMatching(says)]);
      expect(await isLocal()).toBe(true);
      expect((await glossa(['user', 'list'])).output).not.toContain('bob');
    });
  });
  it('add refuses --owner-password where nobody reads without signing in, or a password would go to the wrong person', async () => {
    const { code, errors } = await glossa(['user', 'add', 'bob', '--owner-password'], 'with a window and tea\na quiet reading room\n');
    expect([code, errors]).toEqual([1, expect.stringMatching(/leave --owner-password out/)]);
  });
});

const server = process.env.TEST_DATABASE_URL;
const engines: { name: string; open(): Promise<{ url: string; remove(): Promise<void> | void }> }[] = [
  { name: 'SQLite', open: async () => ({ url: '', remove: () => undefined }) },
  ...(server ? [{ name: 'PostgreSQL server', open: () => emptyDatabase(server) }] : []),
];
async function emptyDatabase(address: string) {
  const { database, url, remove } = await serverDatabase(address);
  await database.close();
  return { url, remove };
}

describe.each(engines)('backup and restore ($name)', ({ open }) => {
  let databases: { url: string; remove(): Promise<void> | void }[];
  beforeEach(async () => {
    databases = [await open(), await open()];
    inFolder(join(folder, 'data'), databases[0]?.url);
  });
  afterEach(async () => {
    for (const database of databases) await database.remove();
  });

  it('bring everything into another installation', async () => {
    await glossa(['import', 'story.txt', '--lang', 'fr']);
    const backup = await glossa(['backup', 'kept/all.tar.gz']);
    expect(backup).toMatchObject({ code: 0, errors: '', output: expect.stringMatching(/^Backed up .* rows .*all\.tar\.gz\n$/) });
    inFolder(join(folder, 'elsewhere'), databases[1]?.url);
    await glossa(['import', 'story.txt', '--lang', 'fr', '--title', 'Gone after this']);
    const restore = await glossa(['restore', 'kept/all.tar.gz', '--yes']);
    expect(restore).toMatchObject({ code: 0, errors: '', output: expect.stringMatching(/^Restored .* Everyone signs in again\.\n/) });
    expect(await titles()).toEqual(['Il était une fois. La nuit tombe.']);
  });
  it('names its file by itself', async () => {
    expect((await glossa(['backup'])).code).toBe(0);
    expect(readdirSync(join(folder, 'data', 'backups'))).toEqual([expect.stringMatching(/^glossa-[\d-]+\.tar\.gz$/)]);
  });
  it('changes nothing where nobody can be asked, or somebody is at work', async () => {
    await glossa(['backup', 'all.tar.gz']);
    await glossa(['import', 'story.txt', '--lang', 'fr']);
    expect(await glossa(['restore', 'all.tar.gz'])).toMatchObject({ code: 2, output: '', errors: expect.stringContaining('--yes') });
    await within(async () => {
      expect(await glossa(['restore', 'all.tar.gz', '--yes'])).toMatchObject({ code: 1, output: '', errors: expect.stringContaining('Glossa is running') });
    });
    expect(await titles()).toHaveLength(1);
    expect(existsSync(join(folder, 'all.tar.gz'))).toBe(true);
  });
});
