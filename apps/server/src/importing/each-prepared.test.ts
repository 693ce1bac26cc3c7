import { describe, expect, it } from 'vitest';
import { eachPrepared } from './each-prepared.ts';

async function* numbers(count: number) {
  for (let number = 1; number <= count; number++) yield number;
}

/** Runs works whose steps end when they are told to; answers what began and ended, in order. */
function watched(count: number, ahead: number) {
  const said: string[] = [];
  const ends = new Map<string, { resolve(): void; reject(error: Error): void }>();
  const step = (name: string) =>
    new Promise<void>((resolve, reject) => {
      said.push(name);
      ends.set(name, { resolve, reject });
    });
  const done = eachPrepared(numbers(count), ahead, {
    prepare: async (number) => {
      await step(`prepare ${number}`);
      return number;
    },
    finish: (number) => step(`finish ${number}`),
  });
  const settled = async () => new Promise<void>((resolve) => setImmediate(resolve));
  const end = async (name: string) => {
    ends.get(name)?.resolve();
    await settled();
  };
  return { said, done, end, settled, fail: (name: string) => ends.get(name)?.reject(new Error(name)) };
}

describe('works prepared ahead', () => {
  it('are prepared while one is finished, so many and no more', async () => {
    const works = watched(4, 2);
    await works.settled();
    expect(works.said).toEqual(['prepare 1', 'prepare 2', 'prepare 3']);
    await works.end('prepare 1');
    expect(works.said.at(-1)).toBe('finish 1');
    await works.end('finish 1');
    expect(works.said.at(-1)).toBe('prepare 4');
  });

  it('are finished in their order, whichever is ready first', async () => {
    const works = watched(3, 2);
    await works.settled();
    for (const name of ['prepare 3', 'prepare 2', 'prepare 1', 'finish 1', 'finish 2', 'finish 3']) await works.end(name);
    await works.done;
    expect(works.said.filter((name) => name.startsWith('finish'))).toEqual(['finish 1', 'finish 2', 'finish 3']);
  });

  it('end with the first failure, once nothing is in work', async () => {
    const works = watched(4, 2);
    let ended = false;
    const failed = works.done.catch((error: Error) => {
      ended = true;
      return error.message;
    });
    await works.settled();
    works.fail('prepare 1');
    await works.end('prepare 2');
    expect(ended).toBe(false);
    await works.end('prepare 3');
    expect(await failed).toBe('prepare 1');
    expect(works.said).toEqual(['prepare 1', 'prepare 2', 'prepare 3']);
  });
});
