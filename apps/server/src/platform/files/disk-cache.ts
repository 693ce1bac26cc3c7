import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../digest.ts';
import type { Ids } from '../ids.ts';

/** What can be made again at any time, by the key it was made from. */
export interface DiskCache {
  get(key: string, now: number): Promise<Buffer | null>;
  put(key: string, value: Buffer): Promise<void>;
}

/** In files named by a hash of their key. What was not asked for longest goes where there are more than `mostBytes`. */
export function createDiskCache(folder: string, ids: Ids, mostBytes: number): DiskCache {
  let bytes: number | null = null;
  const pathOf = (key: string) => join(folder, `${digestOf(key)}.kept`);

  async function files(): Promise<{ path: string; bytes: number; used: number }[]> {
    const names = await readdir(folder);
    const seen = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => null)));
    return names.flatMap((name, i) => (seen[i] ? [{ path: join(folder, name), bytes: seen[i].size, used: seen[i].mtimeMs }] : []));
  }

  /** Down to nine tenths, so that it is not done every time. */
  async function makeRoom(): Promise<void> {
    const oldestFirst = (await files()).sort((a, b) => a.used - b.used);
    let left = oldestFirst.reduce((sum, file) => sum + file.bytes, 0);
    for (const file of oldestFirst) {
      if (left <= mostBytes * 0.9) break;
      await rm(file.path, { force: true });
      left -= file.bytes;
    }
    bytes = left;
  }

  return {
    async get(key, now) {
      const path = pathOf(key);
      const value = await readFile(path).catch(() => null);
      if (value) await utimes(path, now / 1000, now / 1000).catch(() => undefined);
      return value;
    },
    async put(key, value) {
      await mkdir(folder, { recursive: true });
      const half = join(folder, `${ids.next()}.half`);
      await writeFile(half, value);
      await rename(half, pathOf(key));
      bytes = (bytes ?? mostBytes) + value.length;
      if (bytes > mostBytes) await makeRoom();
    },
  };
}
