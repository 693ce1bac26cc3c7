import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runCommand } from './commands.ts';

/** Runs a command with what is typed into it; answers its exit code and what it said. */
async function glossa(args: string[], typed = ''): Promise<{ code: number; output: string; errors: string }> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const code = await runCommand(args, { input: Readable.from([typed]), output, errors });
  return { code, output: String(output.read() ?? ''), errors: String(errors.read() ?? '') };
}

describe('glossa import --user', () => {
  const data = mkdtempSync(join(tmpdir(), 'glossa-cli-'));
  const text = join(data, 'text.txt');
  beforeAll(async () => {
    vi.stubEnv('GLOSSA_DATA', data);
    vi.stubEnv('DATABASE_URL', '');
    writeFileSync(text, 'Il pleut.');
    for (const name of ['Zoé Roy', 'Anna']) expect(await glossa(['user', 'add', name], 'a long secret of theirs\n')).toMatchObject({ code: 0 });
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(data, { recursive: true });
  });
  const bring = (...more: string[]) => glossa(['import', text, '--lang', 'fr', ...more]);

  it.each(['Zoé Roy', 'ZOÉ ROY', 'Zoe\u0301  roy', 'anna'])('finds the person that signs in as %s', async (name) => {
    expect(await bring('--user', name)).toMatchObject({ code: 0, output: expect.stringContaining('/lessons/') });
  });

  it.each([
    ['nobody of that name', ['--user', 'Zoe'], 1],
    ['no name, and several people', [], 2],
  ])('refuses %s, and says where names are listed or given', async (_, more, code) => {
    const { errors, ...ended } = await bring(...more);
    expect(ended).toEqual({ code, output: '' });
    expect(errors).toMatch(/user list|--user/);
  });
});

describe('glossa import --translation', () => {
  const data = mkdtempSync(join(tmpdir(), 'glossa-cli-'));
  const file = (name: string, content: string): string => {
    writeFileSync(join(data, name), content);
    return join(data, name);
  };
  beforeAll(() => {
    vi.stubEnv('GLOSSA_DATA', data);
    vi.stubEnv('DATABASE_URL', '');
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(data, { recursive: true });
  });
  const bring = (name: string, content: string, ...more: string[]) => glossa(['import', file(name, content), '--lang', 'fr', ...more]);
  const english = () => file('en.txt', 'Paul is asleep. He is 27 years old.');

  it.each<[string, () => Promise<{ code: number; output: string; errors: string }>]>([
    ['a file of its own', () => bring('fr.txt', 'Paul dort. Il a 27 ans.', '--translation', english(), '--translation-lang', 'en')],
    [
      'the same file',
      () => bring('both.csv', 'Paul dort.;Paul is asleep.\nIl a 27 ans et des amis.;He is 27 years old and has friends.', '--translation-lang', 'en'),
    ],
    ['a file whose columns are named', () => bring('named.csv', 'fr,en\nAnne lit.,Anne reads.\nIl a 27 ans.,He is 27 years old.')],
  ])('links a text with its translation in %s', async (_, run) => {
    expect(await run()).toEqual({ code: 0, output: expect.stringContaining('/lessons/'), errors: '2 of 2 sentences linked with the translation (en).\n' });
  });

  it.each<[string, () => Promise<{ code: number; output: string; errors: string }>, number, string]>([
    ['a translation that is not there', () => bring('fr.txt', 'Oui.', '--translation', '/nowhere/x.txt'), 1, 'cannot be read'],
    ['one for several texts', () => bring('fr.txt', 'Oui.', file('fr2.txt', 'Non.'), '--translation', english()), 2, 'one text'],
    ['a file of one language', () => bring('one.csv', 'fr\nOui.\nNon.\n', '--translation-lang', 'en'), 1, 'one column is empty'],
    ['a Kindle book', () => bring('a.mobi', `${'x'.repeat(60)}BOOKMOBI\u0000\u0000`), 1, 'Calibre'],
  ])('says what is wrong with %s', async (_, run, code, words) => {
    expect(await run()).toEqual({ code, output: '', errors: expect.stringContaining(words) });
  });
});
