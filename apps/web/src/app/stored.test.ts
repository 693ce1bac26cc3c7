import { afterEach, describe, expect, it, vi } from 'vitest';
import { store, stored, storedList } from './stored.ts';

/** As a browser's: names are its own keys. */
const storage = (full = false) =>
  Object.defineProperties({} as Record<string, string>, {
    getItem: {
      value(this: Record<string, string>, name: string) {
        return this[name] ?? null;
      },
    },
    setItem: {
      value(this: Record<string, string>, name: string, value: string) {
        if (full) throw new DOMException('full', 'QuotaExceededError');
        this[name] = value;
      },
    },
    removeItem: {
      value(this: Record<string, string>, name: string) {
        delete this[name];
      },
    },
  });

afterEach(() => vi.unstubAllGlobals());

describe.each([
  ['a browser', () => storage()],
  ['a browser whose storage is full', () => storage(true)],
])('a list kept by %s', (_, browser) => {
  it('holds values in the order they were put, until they are dropped', () => {
    vi.stubGlobal('localStorage', browser());
    const list = storedList<{ n: number }>(`acts.${browser}`);
    for (const [at, id] of ['c', 'a', 'b'].entries()) list.put(id, { n: at });
    expect(list.ids()).toEqual(['c', 'a', 'b']);
    expect(list.get('a')).toEqual({ n: 1 });
    expect(list.all()).toEqual([{ n: 0 }, { n: 1 }, { n: 2 }]);
    expect([list.drop('a'), list.drop('a'), list.get('a'), list.ids()]).toEqual([true, false, undefined, ['c', 'b']]);
    for (const id of list.ids()) list.drop(id);
  });
});

it('leaves what another window puts at the same time, and other lists, as they are', () => {
  const shared = storage();
  vi.stubGlobal('localStorage', shared);
  store('acts', 'older');
  storedList<string>('acts.one').put('x', 'other list');
  const [here, there] = [storedList<string>('acts.on'), storedList<string>('acts.on')];
  here.put('a', 'here');
  const before = here.ids();
  there.put('b', 'there');
  for (const id of before) here.drop(id);
  expect(there.ids()).toEqual(['b']);
  expect(stored('acts', '')).toBe('older');
  expect(storedList<string>('acts.one').ids()).toEqual(['x']);
});
