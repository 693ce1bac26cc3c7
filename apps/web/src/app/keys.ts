import type { Preferences } from '@glossa/contract';
import { createContext, useCallback, useContext, useMemo } from 'react';
import { usePreferences } from '../accounts/accounts.ts';

type Chosen = Preferences['keys'];
/** What a key does, where its key can be chosen. */
export type KeyAct = keyof Required<Chosen>;
export type Action = KeyAct | 'close';

/** The key of every act until another is chosen. `Forward` and `Back` are the arrow that goes with the text's direction, and the other. */
export const usual = {
  nextWord: 'Forward',
  previousWord: 'Back',
  nextNew: 'N',
  extend: 'Shift+Forward',
  shrink: 'Shift+Back',
  phrase: 'P',
  open: 'Enter',
  meaning: 'M',
  status1: '1',
  status2: '2',
  status3: '3',
  status4: '4',
  known: 'K',
  ignored: 'X',
  undo: 'Z',
  speak: 'S',
  translate: 'T',
  nextPage: 'Space',
  previousPage: 'Shift+Space',
  nextSentence: 'ArrowDown',
  previousSentence: 'ArrowUp',
  edit: 'E',
  help: '?',
} as const satisfies Record<KeyAct, string>;
export const keyActs = Object.keys(usual) as KeyAct[];

/** Keys that do the same for everybody. */
export const fixed: Readonly<Record<string, Action>> = { PageDown: 'nextPage', PageUp: 'previousPage', 'Ctrl+Z': 'undo', '⌘Z': 'undo', Escape: 'close' };

/** The key of each act; null where it has none. */
export type Keys = Readonly<Record<KeyAct, string | null>>;

/** A sign alone or with Shift: what speech input and screen readers may type. */
export const isSign = (key: string): boolean => [...key.replace(/^Shift\+/, '')].length === 1;

/** The keys in force: those chosen, and the usual ones where these are free. No key does two things. */
export function keysOf({ keys: chosen = {}, letterKeys = true }: Partial<Pick<Preferences, 'keys' | 'letterKeys'>>): Keys {
  const taken = new Set<string>();
  const keys: Partial<Record<KeyAct, string>> = {};
  const give = (act: KeyAct, key: string | undefined) => {
    if (!key || taken.has(key) || keys[act]) return;
    taken.add(key);
    keys[act] = key;
  };
  for (const act of keyActs) give(act, chosen[act]);
  for (const act of keyActs) give(act, usual[act]);
  return Object.fromEntries(keyActs.map((act) => [act, keys[act] && (letterKeys || !isSign(keys[act])) ? keys[act] : null])) as Keys;
}

export function useKeys(): Keys {
  const preferences = usePreferences();
  return useMemo(() => keysOf(preferences), [preferences]);
}

export interface Stroke {
  key: string;
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}
/** What has the focus: a field takes all keys but Escape; a control takes Space and Enter. */
export type Focus = 'text' | 'field' | 'control';

/** What a stroke stands for, if anything. */
export function actionFor(keys: Keys, stroke: Stroke, focus: Focus, dir: 'ltr' | 'rtl'): Action | null {
  const name = nameOf(stroke, dir);
  if (name === null || (focus === 'field' && name !== 'Escape')) return null;
  if (focus === 'control' && /^(Shift\+)?(Space|Enter)$/.test(name)) return null;
  return keyActs.find((act) => keys[act] === name) ?? fixed[name] ?? null;
}

/**
 * How a stroke is named: `K`, `Shift+K`, `?`, `Space`, `Ctrl+Z`; null where it belongs to the browser or the system. Keys that
 * type no Latin letter or no figure count by their place, so that a Ukrainian, Arabic or French keyboard has K and 1 where others do.
 */
export function nameOf(stroke: Stroke, dir: 'ltr' | 'rtl'): string | null {
  if (stroke.altKey || (stroke.ctrlKey && stroke.metaKey)) return null;
  const name = plainNameOf(stroke, dir);
  if (!stroke.ctrlKey && !stroke.metaKey) return name;
  const full = `${stroke.ctrlKey ? 'Ctrl+' : '⌘'}${name}`;
  return full in fixed ? full : null;
}

function plainNameOf({ key, code, shiftKey }: Stroke, dir: 'ltr' | 'rtl'): string | null {
  const shift = shiftKey ? 'Shift+' : '';
  if (key === 'ArrowRight' || key === 'ArrowLeft') return `${shift}${(key === 'ArrowRight') === (dir === 'ltr') ? 'Forward' : 'Back'}`;
  if (key === ' ') return `${shift}Space`;
  if ([...key].length > 1) return `${shift}${key}`;
  const [, letter] = /^Key(.)$/.exec(code) ?? [];
  const [, figure] = /^Digit(.)$/.exec(code) ?? [];
  if (letter && !/[!-~]|\p{Script=Latin}/u.test(key)) return `${shift}${letter}`;
  if (figure && !shiftKey && !/[a-z]/i.test(key)) return figure;
  if (!/\p{L}/u.test(key)) return key === '؟' ? '?' : key;
  const large = key.toUpperCase();
  return `${shift}${large.length === key.length ? large : key}`;
}

/** Which way the text runs that the keys move in: its arrows are named by it. */
export const TextDirection = createContext<'ltr' | 'rtl'>('ltr');

/** How a key is shown to people where a text runs from left to right, or the way that is given. */
export function keyShown(key: string, dir: 'ltr' | 'rtl' = 'ltr'): string {
  if (key.startsWith('Shift+')) return `⇧ ${keyShown(key.slice('Shift+'.length), dir)}`;
  if (key === 'Forward' || key === 'Back') return (key === 'Forward') === (dir === 'ltr') ? '→' : '←';
  return { Enter: '↵', Escape: 'Esc', ArrowDown: '↓', ArrowUp: '↑' }[key] ?? key;
}

/** How a key is shown beside the text at hand. */
export function useKeyShown(): (key: string) => string {
  const dir = useContext(TextDirection);
  return useCallback((key) => keyShown(key, dir), [dir]);
}

/** A key as `aria-keyshortcuts` names it. */
const keyHeard = (key: string, dir: 'ltr' | 'rtl'): string =>
  key.replace(/Forward|Back$/, (arrow) => ((arrow === 'Forward') === (dir === 'ltr') ? 'ArrowRight' : 'ArrowLeft'));

/** What a button says of the key that does the same: `<button {...keyed('known', say('reading.setKnown'))}>`; with a name, as its tooltip too. */
export function useKeyed() {
  const keys = useKeys();
  const dir = useContext(TextDirection);
  return (act: KeyAct, name?: string): { 'aria-keyshortcuts'?: string; title?: string } => {
    const key = keys[act];
    return {
      ...(key ? { 'aria-keyshortcuts': keyHeard(key, dir) } : {}),
      ...(name ? { title: key ? `${name} (${keyShown(key, dir)})` : name } : {}),
    };
  };
}
