import { ApiError, type ProblemCode, problems, UnreachableError, type VocabularyOutcome } from '@glossa/contract';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { List } from '../app/stored.ts';
import type { Act, ChangeAct, UndoAct } from './acts.ts';
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

/** A server that answers when told, and again the same for the same operation; of the words in `later` another device's changes stand. */
function server() {
  const ages: number[] = [];
  const later = new Set<string>();
  const [arrived, done] = [[] as string[], new Map<string, string>()];
  const failures: unknown[] = [];
  const send = async (act: Act, entryId: string | null, age: number): Promise<VocabularyOutcome> => {
    await Promise.resolve();
    ages.push(age);
    arrived.push(entryId ? `${act.id}(${entryId})` : act.id);
    const failure = failures.shift();
    if (failure) throw failure;
    if (!done.has(act.id)) done.set(act.id, `e-${act.id}`);
    const conflicts = act.before.filter(({ text }) => later.has(text));
    const entry = conflicts.length > 0 ? null : ({ id: done.get(act.id) as string } as never);
    return { entry, terms: [], vocabularyRevision: done.size, conflicts };
  };
  return { ages, later, arrived, done, failures, send };
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
/** The date, which somebody may set, and the time since the page was opened. */
let [date, held] = [0, 0];
const clocks = { now: () => date, steady: () => held };
beforeEach(() => {
  [date, held] = [1_000_000, 0];
});
const ring = () => {
  for (const timer of timers.splice(0)) timer.run();
};
const idle = async () => {
  for (let i = 0; i < 200; i++) await Promise.resolve();
};

function begin(store = memoryStore(), net = server()) {
  const outbox = createOutbox({ ...store, send: net.send, after, clocks });
  const events: OutboxEvent[] = [];
  outbox.subscribe((event) => events.push(event));
  const types = () => events.flatMap((event) => ('act' in event ? [`${event.type} ${event.act.id}`] : []));
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
  const outbox = createOutbox({ ...store, send: answers.send, after, clocks });
  await outbox.flush();
  outbox.add(change('a'));
  outbox.add(change('b'));
  await outbox.flush();
  expect([answers.arrived, outbox.state().waiting]).toEqual([['a', 'b'], 0]);
});

const minute = 60_000;
describe('the age of what is sent', () => {
  it.each<[string, number, number, number]>([
    ['as long as it waited', 5 * minute, 5 * minute, 5 * minute],
    ['by the date where the device slept', 5 * minute, minute, 5 * minute],
    ['as long as the page held it where the date was set back', -60 * minute, 5 * minute, 5 * minute],
    ['as long as the page held it where the date leapt by years', 200 * 24 * 60 * minute, 5 * minute, 5 * minute],
    ['nothing where both clocks are of no use', -5 * minute, 0, 0],
  ])('is %s', async (_, byDate, bySteady, age) => {
    const { outbox, net } = begin();
    net.failures.push(new UnreachableError('away'));
    outbox.add(change('a'));
    await idle();
    date += byDate;
    held += bySteady;
    await outbox.flush();
    expect(net.ages).toEqual([0, age]);
  });

  it('outlives the page', async () => {
    const first = begin();
    first.net.failures.push(new UnreachableError('away'));
    first.outbox.add(change('a'));
    await idle();
    first.outbox.stop();
    [date, held] = [date + 5 * minute, 10];
    await begin(first.store, first.net).outbox.flush();
    expect(first.net.ages).toEqual([0, 5 * minute]);
  });

  it('is nothing for what an earlier version stored', async () => {
    const { store, net, outbox } = begin();
    store.acts.put('a', change('a'));
    await outbox.flush();
    expect(net.ages).toEqual([0]);
  });
});

describe('words that were changed later on another device', () => {
  const told = (events: readonly OutboxEvent[]) => events.flatMap((event) => (event.type === 'passed-over' ? [event.terms.map(({ text }) => text)] : []));
  const meaning = (id: string, word: string): ChangeAct => ({
    ...change(id, word),
    changes: [{ words: [word], text: word, meanings: [{ lang: 'en', text: word }] }],
  });

  it('are told once, together, when all is sent', async () => {
    const { outbox, net, events } = begin();
    net.later.add('quai').add('port');
    for (const act of [change('a', 'quai'), change('b', 'port'), change('c', 'mer'), change('d', 'quai')]) outbox.add(act);
    await outbox.flush();
    await outbox.flush();
    expect(told(events)).toEqual([['quai', 'port']]);
  });

  it.each<[string, ChangeAct, string[][]]>([
    ['are not told where a still later change from here got it right', change('b', 'quai'), []],
    ['are told where a later change from here was of something else', meaning('b', 'quai'), [['quai']]],
  ])('%s', async (_, second, wanted) => {
    const { outbox, net, events } = begin();
    net.later.add('quai');
    outbox.subscribe((event) => event.type === 'settled' && net.later.clear());
    outbox.add(change('a', 'quai'));
    outbox.add(second);
    await outbox.flush();
    expect(told(events)).toEqual(wanted);
  });

  it('are told where the change from here was undone before it was sent', async () => {
    const { outbox, net, events } = begin();
    net.later.add('quai');
    outbox.add(change('a', 'quai'));
    outbox.add(undo('u', 'a', 'quai'));
    await outbox.flush();
    expect([net.arrived, told(events), outbox.state().waiting]).toEqual([['a'], [['quai']], 0]);
  });
});
