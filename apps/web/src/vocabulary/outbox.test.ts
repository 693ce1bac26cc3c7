import { ApiError, type ProblemCode, problems, UnreachableError } from '@glossa/contract';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { List } from '../app/stored.ts';
import type { Act, ChangeAct, Outcome, UndoAct } from './acts.ts';
import { createOutbox, type OutboxEvent, waitBefore } from './outbox.ts';

const change = (id: string, word = id): ChangeAct => ({
  type: 'change',
  id,
  lang: 'fr',
  kind: 'change',
  changes: [{ words: [word], text: word, status: '2' }],
  before: [{ words: [word], text: word, status: 'new', meanings: [] }],
});
const undo = (id: string, of: string, word = of): UndoAct => ({
  type: 'undo',
  id,
  lang: 'fr',
  of,
  before: [{ words: [word], text: word, status: '2', meanings: [] }],
  after: [{ words: [word], text: word, status: 'new', meanings: [] }],
});
const refusal = (code: ProblemCode) => new ApiError({ type: `/problems/${code}`, title: code, status: problems[code], detail: code, code });

/** Hands out copies, as storage does. */
function memoryList<T>(): List<T> {
  const kept = new Map<string, string>();
  return {
    ids: () => [...kept.keys()],
    all: () => [...kept.values()].map((value) => JSON.parse(value) as T),
    get: (id) => (kept.has(id) ? (JSON.parse(kept.get(id) as string) as T) : undefined),
    put: (id, value) => void kept.set(id, JSON.stringify(value)),
    drop: (id) => kept.delete(id),
  };
}
const memoryStore = () => ({ acts: memoryList<Act>(), entries: memoryList<string>() });

/** A server that answers when told, and again the same for the same operation. */
function server() {
  const [arrived, done] = [[] as string[], new Map<string, string>()];
  const failures: unknown[] = [];
  const send = async (act: Act, entryId: string | null): Promise<Outcome> => {
    await Promise.resolve();
    arrived.push(entryId ? `${act.id}(${entryId})` : act.id);
    const failure = failures.shift();
    if (failure) throw failure;
    if (!done.has(act.id)) done.set(act.id, `e-${act.id}`);
    return { entry: { id: done.get(act.id) as string } as never, terms: [], vocabularyRevision: done.size };
  };
  return { arrived, done, failures, send };
}

let timers: { wait: number; run: () => void }[];
beforeEach(() => {
  timers = [];
});
const after = (wait: number, run: () => void) => {
  const timer = { wait, run };
  timers.push(timer);
  return () => {
    timers = timers.filter((other) => other !== timer);
  };
};
const ring = () => {
  for (const timer of timers.splice(0)) timer.run();
};
const idle = async () => {
  for (let i = 0; i < 200; i++) await Promise.resolve();
};

function begin(store = memoryStore(), net = server()) {
  const outbox = createOutbox({ ...store, send: net.send, after });
  const events: OutboxEvent[] = [];
  outbox.subscribe((event) => events.push(event));
  const types = () => events.flatMap((event) => (event.type === 'state' ? [] : [`${event.type} ${event.act.id}`]));
  return { store, net, outbox, events, types };
}

describe('the outbox', () => {
  it('sends in the order things were done, one at a time', async () => {
    const { outbox, net, types } = begin();
    for (const id of ['a', 'b', 'c']) outbox.add(change(id));
    await idle();
    expect(net.arrived).toEqual(['a', 'b', 'c']);
    expect(types()).toEqual(['settled a', 'settled b', 'settled c']);
    expect(outbox.state()).toEqual({ waiting: 0, trouble: 'none' });
  });

  it('undoes every act of a long visit, however many were undone before it', async () => {
    const { outbox, net } = begin();
    const ids = Array.from({ length: 60 }, (_, n) => `a${n}`);
    for (const id of ids) outbox.add(change(id));
    for (const id of ids.toReversed()) outbox.add(undo(`u-${id}`, id));
    await outbox.flush();
    for (let turns = 0; outbox.state().waiting > 0 && turns < 100; turns++) await idle();
    expect(net.arrived.slice(60)).toEqual(ids.toReversed().map((id) => `u-${id}(e-${id})`));
  });

  it.each<[string, unknown, string]>([
    ['no server', new UnreachableError('away'), 'retrying'],
    ['a broken server', refusal('server-error'), 'retrying'],
    ['a server shutting down', refusal('shutting-down'), 'retrying'],
    ['too many requests', refusal('too-many-requests'), 'retrying'],
    ['nobody signed in', refusal('not-signed-in'), 'signed-out'],
    ['a program error', new TypeError('x'), 'retrying'],
  ])('keeps the order and tries again after %s', async (_, failure, trouble) => {
    const { outbox, net, types } = begin();
    net.failures.push(failure);
    for (const id of ['a', 'b']) outbox.add(change(id));
    await idle();
    expect(net.arrived).toEqual(['a']);
    expect(outbox.state()).toEqual({ waiting: 2, trouble });
    ring();
    await idle();
    expect(net.arrived).toEqual(['a', 'a', 'b']);
    expect(types()).toEqual(['settled a', 'settled b']);
    expect(outbox.state()).toEqual({ waiting: 0, trouble: 'none' });
  });

  it.each<ProblemCode>(['invalid-input', 'operation-reused', 'language-unknown', 'not-allowed', 'scope-missing'])(
    'drops an act the server refuses with %s, and goes on',
    async (code) => {
      const { outbox, net, types } = begin();
      net.failures.push(refusal(code));
      for (const id of ['a', 'b']) outbox.add(change(id));
      await idle();
      expect(types()).toEqual(['refused a', 'settled b']);
      expect(outbox.state().waiting).toBe(0);
    },
  );

  it('waits longer each time, up to a minute', async () => {
    const { outbox, net } = begin();
    net.failures.push(...Array.from({ length: 9 }, () => new UnreachableError('away')));
    outbox.add(change('a'));
    const waits: number[] = [];
    for (let i = 0; i < 9; i++) {
      await idle();
      waits.push(timers[0]?.wait ?? -1);
      ring();
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000, 60000]);
    expect([0, 1, 2].map(waitBefore)).toEqual([1000, 1000, 2000]);
  });

  it('sends what a page before it left behind', async () => {
    const first = begin();
    first.net.failures.push(new UnreachableError('away'));
    for (const id of ['a', 'b']) first.outbox.add(change(id));
    await idle();
    first.outbox.stop();
    expect(timers).toEqual([]);
    const second = begin(first.store, first.net);
    expect(second.outbox.waiting().map((act) => act.id)).toEqual(['a', 'b']);
    await second.outbox.flush();
    expect(second.types()).toEqual(['settled a', 'settled b']);
  });

  it('takes a duplicate answer for what it is', async () => {
    const shared = begin();
    const net = shared.net;
    shared.store.acts.put('a', change('a'));
    const other = begin(shared.store, net);
    await Promise.all([shared.outbox.flush(), other.outbox.flush()]);
    expect(net.arrived).toEqual(['a', 'a']);
    expect([...shared.types(), ...other.types()]).toEqual(['settled a']);
  });

  it('undoes by the entry its act became, also after a reload', async () => {
    const first = begin();
    first.outbox.add(change('a'));
    await idle();
    const second = begin(first.store, first.net);
    second.outbox.add(undo('u', 'a'));
    await idle();
    expect(first.net.arrived).toEqual(['a', 'u(e-a)']);
    expect(second.types()).toEqual(['settled u']);
  });

  it('lets an undo go when what it undoes never happened', async () => {
    const { outbox, net, types } = begin();
    net.failures.push(refusal('invalid-input'));
    outbox.add(change('a'));
    outbox.add(undo('u', 'a'));
    await idle();
    expect(net.arrived).toEqual(['a']);
    expect(types()).toEqual(['refused a']);
    expect(outbox.state().waiting).toBe(0);
  });

  it('names the words that were changed again since', async () => {
    const { outbox, events } = begin();
    outbox.add(change('a', 'quai'));
    outbox.add(change('b', 'quai'));
    await idle();
    const overtaken = events.flatMap((event) => (event.type === 'settled' ? [[...event.overtaken]] : []));
    expect(overtaken).toEqual([['quai'], []]);
  });

  it('loses and doubles nothing, whatever fails and whenever the page reloads', async () => {
    const step = fc.constantFrom('add', 'fail', 'refuse', 'reload', 'ring');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        timers = [];
        let [current, added] = [begin(), 0];
        const order: string[] = [];
        const refused = new Set<string>();
        const watch = () => current.outbox.subscribe((event) => event.type === 'refused' && refused.add(event.act.id));
        watch();
        for (const name of steps) {
          if (name === 'add') {
            order.push(`o${added}`);
            current.outbox.add(change(`o${added++}`));
          } else if (name === 'fail') current.net.failures.push(new UnreachableError('away'));
          else if (name === 'refuse') current.net.failures.push(refusal('invalid-input'));
          else if (name === 'ring') ring();
          else {
            await idle();
            current.outbox.stop();
            current = begin(current.store, current.net);
            watch();
          }
          await idle();
        }
        current.net.failures.length = 0;
        await current.outbox.flush();
        await idle();
        expect([...current.net.done.keys()]).toEqual(order.filter((id) => !refused.has(id)));
      }),
      { numRuns: 60 },
    );
  });
});

it('whoever asks while it sends hears when all is sent', async () => {
  const [answers, store] = [server(), memoryStore()];
  const outbox = createOutbox({ ...store, send: answers.send, after });
  await outbox.flush();
  outbox.add(change('a'));
  outbox.add(change('b'));
  await outbox.flush();
  expect([answers.arrived, outbox.state().waiting]).toEqual([['a', 'b'], 0]);
});
