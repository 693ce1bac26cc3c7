import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/** npm packages that may be installed or not: the optional dependencies. */
export interface Packages {
  /** Null where it is not installed. */
  version(name: string): string | null;
  /** Loads its main module, or another (`name/module`); rejects where it is missing or broken. */
  load(module: string): Promise<unknown>;
  /** A file inside it: `dict.txt`. */
  bytes(name: string, file: string): Promise<Uint8Array>;
}

const manifestOf = (name: string): string | null => {
  try {
    return findPackageJSON(name, import.meta.url) ?? null;
  } catch {
    return null;
  }
};

const versionOf = (name: string): string | null => {
  const manifest = manifestOf(name);
  return manifest && (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
};

const versions = new Map<string, string | null>();

/** The part of a package that is made for this kind of machine; the likeliest where none is installed: `@node-rs/jieba` → `@node-rs/jieba-linux-x64-gnu`. */
export function nativePart(name: string, isHere: (part: string) => boolean, { platform, arch } = process): string {
  const builds: Partial<Record<NodeJS.Platform, string[]>> = { linux: ['-gnu', '-musl'], win32: ['-msvc'] };
  const parts = (builds[platform] ?? ['']).map((build) => `${name}-${platform}-${arch}${build}`);
  return parts.find(isHere) ?? (parts[0] as string);
}

export const installedPackages: Packages = {
  version: (name) => {
    const known = versions.get(name);
    if (known !== undefined) return known;
    const version = versionOf(name);
    versions.set(name, version);
    return version;
  },
  load: (module) => import(module),
  bytes: async (name, file) => {
    const manifest = manifestOf(name);
    if (!manifest) throw new Error(`${name} is not installed`);
    return readFile(join(dirname(manifest), file));
  },
};
