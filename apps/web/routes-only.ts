import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** The files of the contract that declare routes: all but what these are made of and put together with. */
const noun = /packages\/contract\/src\/(?!(?:client|index|problem-schema|problems|quick-imports|route|schemas|values)\.ts)[\w-]+\.ts$/;
export const isNoun = (path: string): boolean => noun.test(path);

/**
 * Gives the browser the contract's routes without their schemas. What the server answers it has checked against the same
 * schemas already, so checking it once more is not worth a seventh of the script that stands between a reader and the
 * first words. Numbers and texts that a noun exports beside its routes stay; it can export nothing else.
 */
export const routesOnly: Plugin = {
  name: 'routes-only',
  enforce: 'pre',
  async load(id) {
    const [path = ''] = id.split('?');
    if (!isNoun(path)) return null;
    this.addWatchFile(path);
    const exported = (await import(`${pathToFileURL(path)}?at=${statSync(path).mtimeMs}`)) as Record<string, unknown>;
    return [
      'const answer = { parse: (data) => data, safeParse: (data) => ({ success: true, data }) };',
      ...Object.entries(exported).map(([name, value]) => exportOf(path, name, value)),
    ].join('\n');
  },
};

/** What a noun's file exports, as the browser has it: nothing of a schema. Throws for what the browser would lack without anybody knowing. */
export function exportOf(path: string, name: string, value: unknown): string {
  const code = isSchema(value) ? 'undefined' : codeOf(value);
  if (code === null)
    throw new Error(`${path} exports ${name}, which is neither routes nor a schema, text or number: the browser would not have it. Put it into values.ts.`);
  return `export const ${name} = ${code};`;
}

const isSchema = (value: unknown): boolean => typeof value === 'object' && value !== null && '_zod' in value;

function codeOf(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return null;
  const routes = Object.entries(value as Record<string, { method?: string; path?: string } | undefined>);
  if (!routes.every(([, route]) => route?.method && route.path)) return null;
  return `{ ${routes.map(([name, { method, path } = {}]) => `${name}: { method: ${JSON.stringify(method)}, path: ${JSON.stringify(path)}, answer }`).join(', ')} }`;
}
