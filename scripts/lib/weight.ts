import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './steps.ts';

const assets = join(root, 'apps/web/dist/assets');

/** The scripts that a script of the build imports before it runs, itself among them; by their names below `assets`. */
function closure(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const code = readFileSync(join(assets, name), 'utf8');
  for (const [, imported = ''] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) closure(imported, found);
  return found;
}

/** What a browser must load before the words of a lesson are seen, in an interface language: names, and bytes as gzip packs them. */
export function scriptsBeforeWords(locale: string): { names: string[]; bytes: number } {
  const html = readFileSync(join(root, 'apps/web/dist/index.html'), 'utf8');
  const entry = /<script type="module"[^>]*src="\/assets\/([^"]+)"/.exec(html)?.[1];
  const named = (begin: string) => readdirSync(assets).find((name) => name.startsWith(begin) && name.endsWith('.js'));
  const wanted = [entry, named('lesson-screen-'), named(`${locale}-`)];
  if (wanted.includes(undefined)) throw new Error('The web app is not built as expected.');
  const names = [...new Set(wanted.flatMap((name) => [...closure(name as string)]))];
  return { names, bytes: names.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0) };
}
