import type { Database } from '../apps/server/src/platform/database/database.ts';
import { recording, scansTable } from '../apps/server/src/platform/database/plans.ts';
import { createMemory } from '../apps/server/src/translating/memory.ts';
import { openHouse } from './house.ts';
import { type Result, takeTurns } from './measure.ts';

const step = { engine: 'apertium', version: '', source: 'fr', target: 'es' };
const page = Array.from({ length: 50 }, (_, n) => `Phrase ${n} : le vieux marin raconte chaque soir la même histoire à tous ceux qui passent sur le quai.`);
const clock = { now: () => 1_800_000_000_000 };

/** Finding the sentences of a page of 1,000 words again in what engines have translated: much of it, and little. */
export async function engineMemory(): Promise<Result[]> {
  const [large, small] = [await remembering(100_000), await remembering(1000)];
  const lookUp = (db: Database) => createMemory({ db, clock }).translate(step, null, page, async () => Promise.reject(new Error('All of it is remembered.')));
  const [ours, baseline] = await takeTurns(
    () => lookUp(large),
    () => lookUp(small),
  );
  const recorded = recording(large);
  await lookUp(recorded.db);
  const scans = (await recorded.plans()).filter(scansTable);
  for (const scan of scans) console.log(scan);
  await large.close();
  await small.close();
  return [
    {
      name: 'finding a page’s sentences among 100,000 that engines translated',
      ours,
      unit: 'ms',
      baseline: { name: 'among 1,000', value: baseline },
      limit: 2,
    },
    { name: 'table scans in the query plans of that', ours: scans.length, unit: 'scans', limit: 0 },
  ];
}

async function remembering(count: number): Promise<Database> {
  const { db } = await openHouse();
  const memory = createMemory({ db, clock });
  const others = Array.from({ length: count - page.length }, (_, n) => `Une autre phrase, la ${n}e.`);
  const known = [...others, ...page];
  for (let at = 0; at < known.length; at += 1000)
    await memory.translate(step, null, known.slice(at, at + 1000), async (texts) => texts.map((text) => `es ${text}`));
  return db;
}
