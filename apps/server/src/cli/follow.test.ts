import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { rssOf, startWeb } from '../following/testing.ts';
import { runCommand } from './commands.ts';

const data = mkdtempSync(join(tmpdir(), 'glossa-cli-'));
let web: Awaited<ReturnType<typeof startWeb>>;
beforeAll(async () => {
  web = await startWeb();
  web.answers.set('/feed', { body: rssOf([{ id: 1 }]), type: 'application/rss+xml' });
  web.answers.set('/page', { body: '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>Un.</body></html>' });
  vi.stubEnv('GLOSSA_DATA', data);
  vi.stubEnv('DATABASE_URL', '');
  vi.stubEnv('GLOSSA_TEST_ORIGIN', web.origin);
});
afterAll(() => {
  vi.unstubAllEnvs();
  web.close();
  rmSync(data, { recursive: true });
});

async function glossa(...args: string[]): Promise<{ code: number; output: string; errors: string }> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const code = await runCommand(args, { input: Readable.from(['']), output, errors });
  return { code, output: String(output.read() ?? ''), errors: String(errors.read() ?? '') };
}

it('follows the feed of a site, lists it, writes it down, and follows it no longer; a list of feeds brings it back', async () => {
  expect(await glossa('feeds')).toEqual({ code: 0, output: '', errors: 'No feed is followed.\n' });
  const { code, output } = await glossa('follow', `${web.origin}/page`);
  expect([code, output]).toEqual([0, expect.stringMatching(new RegExp(`^\\S+\tfr\t${web.origin}/feed\tLa Gazette\n$`))]);
  expect((await glossa('feeds')).output).toBe(output);
  const opml = join(data, 'feeds.opml');
  writeFileSync(opml, (await glossa('feeds', '--opml')).output);
  expect(await glossa('unfollow', `${web.origin}/feed`)).toEqual({ code: 0, output: '', errors: '' });
  expect((await glossa('feeds')).output).toBe('');
  expect((await glossa('follow', opml)).output).toContain(`${web.origin}/feed`);
});

it.each([
  ['an address that leads to no feed', () => glossa('follow', `${web.origin}/nothing`), 1, /./],
  ['a file that is no list of feeds', () => glossa('follow', fileOf('Un.')), 1, /no list of feeds/],
  ['a file that is not there', () => glossa('follow', '/nowhere/x.opml'), 1, /cannot be read/],
  ['a feed that nobody follows', () => glossa('unfollow', 'x'), 1, /“x”/],
  ['no address', () => glossa('follow'), 2, /which feed/],
])('refuses %s, and says why', async (_, run, code, said) => {
  expect(await run()).toEqual({ code, output: '', errors: expect.stringMatching(said) });
});

const fileOf = (content: string): string => {
  const path = join(data, 'x.opml');
  writeFileSync(path, content);
  return path;
};
