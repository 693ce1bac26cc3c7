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
