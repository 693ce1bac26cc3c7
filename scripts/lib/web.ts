import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ran, root, run } from './steps.ts';

const inputs = ['apps/web', 'packages/core/src', 'packages/contract/src', 'packages/messages/src', 'packages/page/src', 'package-lock.json'];
const stamp = join(root, 'apps/web/dist/.built-from');

/** Builds the web app, unless what it is made of is as it was at the last build. Null where nothing was to be done. */
export async function buildWeb(): Promise<Ran | null> {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return null;
  const built = await run({ name: 'web build', command: ['vite', 'build', 'apps/web', '--logLevel', 'warn', '--emptyOutDir'] });
  if (built.ok) writeFileSync(stamp, now);
  return built;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const input of inputs) for (const path of filesUnder(join(root, input))) hash.update(`${path} ${statSync(path).mtimeMs} ${statSync(path).size}\n`);
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'dist' && name !== 'node_modules')
    .flatMap(({ name }) => filesUnder(join(path, name)))
    .toSorted();
}
