import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../platform/database/database.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { type OwnerId, systemIds } from '../platform/ids.ts';
import { createMachine } from './machine.ts';
import { testEngine } from './testing.ts';

eachDatabase('what paid engines may cost', (open) => {
  let db: Database;
  let now: number;
  let owner: OwnerId;
  let other: OwnerId;
  const clock = { now: () => now };
  const december = Date.UTC(2026, 11);
  const paid = () => testEngine({ id: 'deepl', metered: true, limits: { texts: 2, characters: 12 } });
  const machineOf = ({ translator }: ReturnType<typeof testEngine>, monthly: number | null = 20) =>
    createMachine({ db, clock }, [translator], { pause: async () => undefined, monthly });
  type Machine = ReturnType<typeof machineOf>;
  const translate = async (machine: Machine, texts: string[], whose = owner) => machine.translate(whose, await machine.routeFor('fr', 'es'), texts);
  const used = async (machine: Machine, whose = owner) => (await machine.engines(whose))[0]?.allowance?.used;

  const someone = async (): Promise<OwnerId> => {
    const id = systemIds.next();
    const account = { id, name: id, name_key: id, role: 'learner', password_hash: null, preferences_json: '{}', created_at: now };
    await db.write((tx) => tx.insertInto('account').values(account).execute());
    return id as OwnerId;
  };

  beforeAll(async () => {
    db = await open();
  });
  beforeEach(async () => {
    now = december - 1;
    [owner, other] = [await someone(), await someone()];
    await db.write((tx) => tx.deleteFrom('translation_memory').execute());
  });

  it('is counted by the character, once for what is remembered, and each account for itself', async () => {
    const machine = machineOf(paid());
    await translate(machine, ['Il dort.', 'Elle lit.']);
    expect(await used(machine)).toBe(17);
    await translate(machine, ['Il dort.']);
    expect(await used(machine)).toBe(17);
    await translate(machine, ['Il lit.'], other);
    expect([await used(machine), await used(machine, other)]).toEqual([17, 7]);
  });

  it('is refused past the limit, before anything is sent, and says how it stands', async () => {
    const engine = paid();
    const machine = machineOf(engine);
    await translate(machine, ['Il dort.', 'Elle lit.']);
    const refused = translate(machine, ['Il rit.']);
    const params = { engine: 'DeepL', used: 17, limit: 20, left: 3, renews: december };
    await expect(refused).rejects.toMatchObject({ code: 'translator-limit', params });
    expect(engine.engine.asked.toSorted()).toEqual(['Elle lit.', 'Il dort.']);
    // What still fits is sent.
    expect(await translate(machine, ['Oui'])).toEqual(['fr>es: Oui']);
    expect(await used(machine)).toBe(20);
  });

  it('begins anew with the month', async () => {
    const machine = machineOf(paid());
    await translate(machine, ['Il dort.', 'Elle lit.']);
    now = december;
    expect((await machine.engines(owner))[0]?.allowance).toEqual({ used: 0, limit: 20, renewsAt: Date.UTC(2027, 0) });
    await translate(machine, ['Il rit.']);
    expect(await used(machine)).toBe(7);
  });

  it('holds when several ask at once', async () => {
    const engine = paid();
    const machine = machineOf(engine);
    const asked = await Promise.allSettled(['Un mot 1.', 'Un mot 2.', 'Un mot 3.', 'Un mot 4.'].map((text) => translate(machine, [text])));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect([engine.engine.asked.length, await used(machine)]).toEqual([2, 18]);
  });

  it('is given back where the engine failed', async () => {
    const engine = paid();
    const machine = machineOf(engine);
    const route = await machine.routeFor('fr', 'es');
    engine.engine.faults.push('refused');
    await expect(machine.translate(owner, route, ['Il dort.'])).rejects.toMatchObject({ code: 'translator-refused' });
    expect(await used(machine)).toBe(0);
  });

  describe('as the limit is', () => {
    it.each<[string, number | null, number | null, boolean]>([
      ['the usual one', 20, null, false],
      ['none', null, null, true],
      ['raised for the account', 20, 100, true],
      ['lowered to nothing', null, 0, false],
    ])('%s', async (_, usual, own, fits) => {
      const machine = machineOf(paid(), usual);
      await machine.allowance.setLimit(owner, own);
      const done = await translate(machine, ['Une phrase de plus de vingt signes.']).then(
        () => true,
        () => false,
      );
      expect(done).toBe(fits);
      const all = (await machine.allowance.all()).find(({ accountId }) => accountId === owner);
      expect(all).toEqual(fits || own !== null ? { accountId: owner, limit: own, used: fits ? [{ engine: 'deepl', characters: 35 }] : [] } : undefined);
    });
  });

  it('never counts an engine that costs nothing', async () => {
    const machine = machineOf(testEngine(), 0);
    await translate(machine, ['Il dort.']);
    expect((await machine.engines(owner))[0]?.allowance).toBeNull();
    expect((await machine.allowance.all()).filter(({ accountId }) => accountId === owner)).toEqual([]);
  });
});
