import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { HelperEnded, type Helpers, helperDefaults, openHelpers } from './helpers.ts';
import type { TestQuestion } from './testing-helper.ts';

const none = new Uint8Array();

describe('helpers', () => {
  let helpers: Helpers<TestQuestion, string>;
  const open = (over = {}) => {
    helpers = openHelpers(new URL('./testing-helper.ts', import.meta.url), { ...helperDefaults, ...over });
  };
  afterEach(() => helpers.close());

  it('answer, and throw what the contract knows', async () => {
    open();
    expect(await helpers.ask('ada', { say: 'bonjour' }, none)).toBe('bonjour');
    await expect(helpers.ask('ada', { refuse: true }, none)).rejects.toMatchObject({ code: 'text-too-long', params: { limit: 3 } });
    expect(await helpers.ask('ada', { say: 'again' }, none)).toBe('again');
  });

  it('keep nobody waiting for what hangs, and are ended where it takes too long', async () => {
    open({ patienceMs: 6_000 });
    const order: string[] = [];
    const hung = helpers.ask('ada', { hang: true }, none).catch((error: unknown) => {
      order.push('given up');
      return error;
    });
    order.push(await helpers.ask('ben', { say: 'ben is answered' }, none));
    expect(await hung).toBeInstanceOf(HelperEnded);
    expect(order).toEqual(['ben is answered', 'given up']);
    expect(await helpers.ask('ada', { say: 'there again' }, none)).toBe('there again');
  });

  it('are ended where it takes too much memory, and nothing else with them', async () => {
    open({ memoryMegabytes: 48, patienceMs: 60_000 });
    await expect(helpers.ask('ada', { eat: true }, none)).rejects.toBeInstanceOf(HelperEnded);
  });

  it('write no file', async () => {
    open();
    const path = join(tmpdir(), `glossa-helper-${process.pid}`);
    await expect(helpers.ask('ada', { write: path }, none)).rejects.toThrow('restricted');
    expect(existsSync(path)).toBe(false);
  });

  it('take a few questions of one asker, and forget those nobody waits for', async () => {
    open({ mostEach: 2, patienceMs: 6_000 });
    const stop = new AbortController();
    const first = helpers.ask('ada', { hang: true }, none).catch(() => 'given up');
    const second = helpers.ask('ada', { say: 'never' }, none, stop.signal).catch((reason: unknown) => reason);
    await expect(helpers.ask('ada', { say: 'too many' }, none)).rejects.toMatchObject({ code: 'too-many-requests' });
    stop.abort('gone');
    expect(await second).toBe('gone');
    const third = helpers.ask('ada', { say: 'after the first' }, none);
    expect(await first).toBe('given up');
    expect(await third).toBe('after the first');
  });

  it('are ended with the signal where that is wanted', async () => {
    open({ most: 1, endsWithSignal: true, patienceMs: 60_000 });
    const stop = new AbortController();
    const hung = helpers.ask('ada', { hang: true }, none, stop.signal).catch((reason: unknown) => reason);
    const next = helpers.ask('ben', { say: 'at once' }, none);
    stop.abort('gone');
    expect(await hung).toBe('gone');
    expect(await next).toBe('at once');
  });

  it('may die before they are asked, and bring nothing down', async () => {
    open({ most: 1, endsWithSignal: true, patienceMs: 60_000 });
    const large = new Uint8Array(4_000_000);
    for (let round = 0; round < 8; round++) {
      const stop = new AbortController();
      const asked = helpers.ask('ada', { say: 'never heard' }, large, stop.signal).catch((reason: unknown) => reason);
      setTimeout(() => stop.abort('gone'), round % 4);
      expect(['gone', 'never heard']).toContain(await asked);
    }
    expect(await helpers.ask('ben', { say: 'still there' }, none)).toBe('still there');
  });
});
