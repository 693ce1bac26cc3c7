import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Database, Tx } from './database/database.ts';
import { eachDatabase } from './database/testing.ts';
import { asOwner, type OwnerId } from './ids.ts';
import { canonicalJson, forgetOperations, once } from './operations.ts';
import { nextSerial, nextSerials } from './serials.ts';

eachDatabase('operations', (open) => {
  let db: Database;
  let owner: OwnerId;
  beforeAll(async () => {
    db = await open();
  });
  beforeEach(() => {
    owner = asOwner(randomUUID());
  });
  const act = (
    request: unknown,
    { id = 'operation-1', kind = 'count', at = 1000, whose = owner, run = (tx: Tx) => nextSerial(tx, whose, 'course') as Promise<unknown> } = {},
  ) => db.write((tx) => once(tx, whose, { id, kind, request, at }, () => run(tx)));

  it('gives the first answer again, without acting', async () => {
    expect(await act({ title: 'a', tags: ['x'] })).toBe(1);
    expect(await act({ tags: ['x'], title: 'a' })).toBe(1);
    expect(await act({ title: 'a', tags: ['x'], note: undefined })).toBe(1);
    expect(await db.write((tx) => nextSerial(tx, owner, 'course'))).toBe(2);
  });

  it.each<[string, Parameters<typeof act>]>([
    ['another request', [{ title: 'b' }]],
    ['a list in another order', [{ title: 'a', tags: ['y', 'x'] }]],
    ['another kind', [{ title: 'a', tags: ['x', 'y'] }, { kind: 'other' }]],
  ])('refuses %s under the same id', async (_, [request, options]) => {
    await act({ title: 'a', tags: ['x', 'y'] });
    await expect(act(request, options)).rejects.toMatchObject({ code: 'operation-reused' });
  });

  it('keeps owners apart', async () => {
    await act('a');
    expect(await act('b', { whose: asOwner(randomUUID()) })).toBe(1);
  });

  it('leaves nothing of an act that failed, so that it can be tried again', async () => {
    const failing = act('a', {
      run: async (tx) => {
        await nextSerial(tx, owner, 'course');
        throw new Error('no');
      },
    });
    await expect(failing).rejects.toThrow('no');
    expect(await act('a')).toBe(1);
  });

  it('acts once where requests race', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => act('a')));
    expect(new Set(answers)).toEqual(new Set([1]));
    expect(await db.write((tx) => nextSerial(tx, owner, 'course'))).toBe(2);
  });

  it('answers nothing with null', async () => {
    await act('a', { run: async () => undefined });
    expect(await act('a', { run: async () => 'never' })).toBe(null);
  });

  it('forgets what is old', async () => {
    await act('a', { id: 'operation-old', at: 10 });
    await act('a', { id: 'operation-new', at: 20 });
    await db.write((tx) => forgetOperations(tx, owner, 20));
    expect(await act('b', { id: 'operation-old' })).toBe(3);
    await expect(act('b', { id: 'operation-new' })).rejects.toMatchObject({ code: 'operation-reused' });
  });

  it('counts serials per owner and kind, also several at once', async () => {
    const next = (count: number, kind: 'course' | 'term' = 'course') => db.write((tx) => nextSerials(tx, owner, kind, count));
    expect([await next(1), await next(3), await next(1), await next(2, 'term')]).toEqual([1, 2, 5, 1]);
  });
});

it('writes equal values as equal text', () => {
  expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: null })).toBe('{"a":null,"b":[{"d":1}]}');
});
