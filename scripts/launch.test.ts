import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let root: string;
const inRoot = (...path: string[]) => join(root, ...path);

// A tree with nothing installed, whose npm only notes that it was asked.
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'glossa-launch-'));
  for (const folder of ['scripts/tasks', '.runtime', 'node_modules']) mkdirSync(inRoot(folder), { recursive: true });
  copyFileSync(new URL('./launch.mjs', import.meta.url), inRoot('scripts', 'launch.mjs'));
  writeFileSync(inRoot('package-lock.json'), '{ "packages": {} }');
  writeFileSync(inRoot('scripts', 'tasks', 'nothing.ts'), '');
  writeFileSync(inRoot('npm.js'), `require('node:fs').appendFileSync(${JSON.stringify(inRoot('installed'))}, 'once ');`);
});
afterEach(() => rmSync(root, { recursive: true }));

const launch = async () => {
  const child = spawn(process.execPath, [inRoot('scripts', 'launch.mjs'), 'nothing'], { env: { ...process.env, npm_execpath: inRoot('npm.js') } });
  const [code] = await once(child, 'close');
  return code;
};
const deadPid = () => spawnSync(process.execPath, ['--version']).pid;

it.each([
  ['nobody installs', () => undefined],
  ['who was installing is dead', (pid: number) => writeFileSync(inRoot('.runtime', 'lock'), String(pid))],
  [
    'who cleared away after the dead is dead as well',
    (pid: number) => {
      writeFileSync(inRoot('.runtime', 'lock'), String(pid));
      writeFileSync(inRoot('.runtime', `lock.dead-${pid}`), String(deadPid()));
    },
  ],
])('several starts install once where %s', async (_, arrange) => {
  arrange(deadPid());
  expect(await Promise.all([launch(), launch(), launch(), launch()])).toEqual([0, 0, 0, 0]);
  expect(readFileSync(inRoot('installed'), 'utf8')).toBe('once ');
  expect(readdirSync(inRoot('.runtime')).filter((name) => name.startsWith('lock'))).toEqual([]);
});
