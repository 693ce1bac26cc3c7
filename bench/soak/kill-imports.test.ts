import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOf } from '../../scripts/lib/client.ts';
import { type RunningServer, startServer } from '../../scripts/lib/server.ts';
import { allLessons, bring, settled, textOf, textOnPages } from './lessons.ts';
import { cutOf, rounds } from './rounds.ts';

const texts = 6;
const words = 8000;

describe('kill -9 in the middle of imports', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  test.each(Array.from({ length: rounds }, (_, round) => [round]))('round %i: each text becomes one whole lesson', { timeout: 180_000 }, async (round) => {
    const call = clientOf(server);
    const seeds = Array.from({ length: texts }, (_, n) => round * texts + n + 1);
    const accepted = await Promise.all(seeds.map((seed) => bring(call, `round${round}`, seed, words)));
    await wait(cutOf(round, 0, 2500));
    await server.kill();
    await server.restart();

    const ended = await settled(call);
    for (const { id } of accepted) expect(ended.find((job) => job.id === id)?.state).toBe('done');
    const again = await Promise.all(seeds.map((seed) => bring(call, `round${round}`, seed, words)));
    expect(again.map(({ id }) => id)).toEqual(accepted.map(({ id }) => id));

    const lessons = (await allLessons(call)).filter(({ title }) => title.startsWith(`round${round} `));
    expect(lessons.map(({ title }) => title).toSorted()).toEqual(seeds.map((seed) => `round${round} ${seed}`).toSorted());
    for (const lesson of lessons) expect(await textOnPages(call, lesson)).toBe(textOf(Number(lesson.title.split(' ')[1]), words));
  });
});
