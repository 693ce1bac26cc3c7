import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** The files of the contract that declare routes: all but what these are made of and put together with. */
const noun = /packages\/contract\/src\/(?!(?:client|index|problem-schema|problems|quick-imports|route|schemas|values)\.ts)[\w-]+\.ts$/;

/**
 * Gives the browser the contract's routes without their schemas. What the server answers it has checked against the same
 * schemas already, so checking it once more is not worth a seventh of the script that stands between a reader and the
 * first words. Numbers and texts that a noun exports beside its routes stay.
 */
export const routesOnly: Plugin = {
  name: 'routes-only',
  enforce: 'pre',
  async load(id) {
    const [path = ''] = id.split('?');
    if (!noun.test(path)) return null;
    this.addWatchFile(path);
    const exported = (await import(`${pathToFileURL(path)}?at=${statSync(path).mtimeMs}`)) as Record<string, unknown>;
    return [
      'const answer = { parse: (data) => data, safeParse: (data) => ({ success: true, data }) };',
      ...Object.entries(exported).map(([name, value]) => `export const ${name} = ${codeOf(value)};`),
    ].join('\n');
  },
};

function codeOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return JSON.stringify(value);
  const routes = Object.entries((value ?? {}) as Record<string, { method?: string; path?: string }>).filter(([, route]) => route?.method && route.path);
  if (routes.length === 0) return 'undefined';
  return `{ ${routes.map(([name, { method, path }]) => `${name}: { method: ${JSON.stringify(method)}, path: ${JSON.stringify(path)}, answer }`).join(', ')} }`;
}
