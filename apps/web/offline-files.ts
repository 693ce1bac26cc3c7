import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const worker = 'service-worker.js';

/** Tells the service worker which files the app is made of, and a version that changes with them. Fonts are kept when they are first used. */
export function offlineFiles(publicFolder: string): Plugin {
  return {
    name: 'offline-files',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunk = bundle[worker];
        if (chunk?.type !== 'chunk') return this.error(`${worker} is not among what is built.`);
        if (chunk.imports.length || chunk.exports.length) return this.error(`${worker} must stand alone: browsers load it as one script.`);
        const built = Object.keys(bundle).filter((name) => name !== worker && /\.(js|css)$/.test(name));
        const standing = readdirSync(publicFolder);
        const hash = createHash('sha256').update(built.join()).update(chunk.code);
        for (const name of standing) hash.update(readFileSync(join(publicFolder, name)));
        const told = { version: hash.digest('hex').slice(0, 12), files: ['/index.html', ...[...built, ...standing].map((name) => `/${name}`)] };
        chunk.code = `globalThis.__GLOSSA_FILES__=${JSON.stringify(told)};\n${chunk.code}`;
      },
    },
  };
}
