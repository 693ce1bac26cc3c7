import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ids } from '../platform/ids.ts';

/**
 * Sound that was made before, in files named by a hash of what was said and by whom. It can be lost at any time; what has
 * not been heard for longest goes when there are too many bytes.
 */
export function createSoundCache(folder: string, ids: Ids, mostBytes = 256 * 1024 * 1024) {
  let bytes: number | null = null;
  const pathOf = (key: string) => join(folder, `${createHash('sha256').update(key).digest('hex')}.wav`);

  async function files(): Promise<{ path: string; bytes: number; heard: number }[]> {
    const names = await readdir(folder);
    const seen = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => null)));
    return names.flatMap((name, i) => (seen[i] ? [{ path: join(folder, name), bytes: seen[i].size, heard: seen[i].mtimeMs }] : []));
  }

  /** Down to nine tenths, so that it is not done at every sound. */
  async function makeRoom(): Promise<void> {
    const oldestFirst = (await files()).sort((a, b) => a.heard - b.heard);
    let left = oldestFirst.reduce((sum, file) => sum + file.bytes, 0);
    for (const file of oldestFirst) {
      if (left <= mostBytes * 0.9) break;
      await rm(file.path, { force: true });
      left -= file.bytes;
    }
    bytes = left;
  }

  return {
    async get(key: string, now: number): Promise<Buffer | null> {
      const path = pathOf(key);
      const sound = await readFile(path).catch(() => null);
      if (sound) await utimes(path, now / 1000, now / 1000).catch(() => undefined);
      return sound;
    },
    async put(key: string, sound: Buffer): Promise<void> {
      await mkdir(folder, { recursive: true });
      const half = join(folder, `${ids.next()}.half`);
      await writeFile(half, sound);
      await rename(half, pathOf(key));
      bytes = (bytes ?? mostBytes) + sound.length;
      if (bytes > mostBytes) await makeRoom();
    },
  };
}
