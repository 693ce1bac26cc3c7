import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { systemIds } from '../ids.ts';
import { createDiskCache } from './disk-cache.ts';

it('what was not asked for longest goes first, and what is half written is never given', async () => {
  const at = mkdtempSync(join(tmpdir(), 'glossa-cache-'));
  let now = 1_700_000_000_000;
  const later = () => {
    now += 10_000;
    return now;
  };
  const cache = createDiskCache(at, systemIds, 100);
  const value = Buffer.alloc(30, 'x');
  for (const name of ['a', 'b', 'c']) {
    await cache.put(name, value);
    expect(await cache.get(name, later())).toEqual(value);
  }
  await cache.get('a', later());
  await cache.put('d', value);
  expect(await Promise.all(['a', 'b', 'c', 'd'].map(async (name) => (await cache.get(name, now)) !== null))).toEqual([true, false, true, true]);
  expect(readdirSync(at).filter((name) => !name.endsWith('.kept'))).toEqual([]);
  rmSync(at, { recursive: true });
});
