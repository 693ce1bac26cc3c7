import { keyPattern, type Preferences } from '@glossa/contract';
import { type KeyAct, keyActs, keysOf, nameOf, type Stroke, usual } from '../app/keys.ts';

type Chosen = Preferences['keys'];

/** What became of a stroke that is to be the key of an act: nothing yet, as with Shift alone; no key for us; the key of another act; or that key. */
export type Choice =
  | { kind: 'nothing' }
  | { kind: 'given up' }
  | { kind: 'refused' }
  | { kind: 'conflict'; key: string; other: KeyAct }
  | { kind: 'key'; key: string };

export function choiceOf(chosen: Chosen, act: KeyAct, stroke: Stroke, dir: 'ltr' | 'rtl'): Choice {
  if (stroke.key === 'Escape') return { kind: 'given up' };
  if (/^(Shift|Control|Alt|AltGraph|Meta|CapsLock)$/.test(stroke.key)) return { kind: 'nothing' };
  const key = nameOf(stroke, dir);
  if (key === null || !new RegExp(keyPattern, 'u').test(key)) return { kind: 'refused' };
  const other = holderOf(chosen, key);
  return other && other !== act ? { kind: 'conflict', key, other } : { kind: 'key', key };
}

const holderOf = (chosen: Chosen, key: string): KeyAct | undefined => {
  const keys = keysOf({ keys: chosen });
  return keyActs.find((act) => keys[act] === key);
};

/** The chosen keys with another one for an act; whichever act had it gets this one's in return. */
export function withKey(chosen: Chosen, act: KeyAct, key: string): Chosen {
  const now = keysOf({ keys: chosen });
  const other = holderOf(chosen, key);
  const next = { ...now, ...(other ? { [other]: now[act] } : {}), [act]: key };
  return Object.fromEntries(keyActs.flatMap((each) => (next[each] && next[each] !== usual[each] ? [[each, next[each]]] : [])));
}
