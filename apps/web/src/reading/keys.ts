import type { MessageKey } from '@glossa/messages';

/** Everything a key can do in the reader. `forward` and `back` are the arrow that goes with the text's direction, and the other. */
export const bindings = [
  { action: 'nextWord', keys: ['Forward'], label: 'reading.keys.nextWord' },
  { action: 'previousWord', keys: ['Back'], label: 'reading.keys.previousWord' },
  { action: 'nextNew', keys: ['N'], label: 'reading.keys.nextNew' },
  { action: 'extend', keys: ['Shift+Forward'], label: 'reading.keys.extend' },
  { action: 'shrink', keys: ['Shift+Back'], label: 'reading.keys.shrink' },
  { action: 'phrase', keys: ['P'], label: 'reading.keys.phrase' },
  { action: 'open', keys: ['Enter'], label: 'reading.keys.open' },
  { action: 'meaning', keys: ['M'], label: 'reading.keys.meaning' },
  { action: 'status1', keys: ['1'], label: 'reading.keys.status1' },
  { action: 'status2', keys: ['2'], label: 'reading.keys.status2' },
  { action: 'status3', keys: ['3'], label: 'reading.keys.status3' },
  { action: 'status4', keys: ['4'], label: 'reading.keys.status4' },
  { action: 'known', keys: ['K'], label: 'reading.keys.known' },
  { action: 'ignored', keys: ['X'], label: 'reading.keys.ignored' },
  { action: 'undo', keys: ['Z'], label: 'reading.keys.undo' },
  { action: 'speak', keys: ['S'], label: 'reading.keys.speak' },
  { action: 'translate', keys: ['T'], label: 'reading.keys.translate' },
  { action: 'nextPage', keys: ['Space', 'PageDown'], label: 'reading.keys.nextPage' },
  { action: 'previousPage', keys: ['Shift+Space', 'PageUp'], label: 'reading.keys.previousPage' },
  { action: 'nextSentence', keys: ['ArrowDown'], label: 'reading.keys.nextSentence' },
  { action: 'previousSentence', keys: ['ArrowUp'], label: 'reading.keys.previousSentence' },
  { action: 'edit', keys: ['E'], label: 'reading.keys.edit' },
  { action: 'help', keys: ['?'], label: 'reading.keys.help' },
  { action: 'close', keys: ['Escape'], label: 'reading.keys.close' },
] as const satisfies readonly { action: string; keys: readonly string[]; label: MessageKey }[];

export type Action = (typeof bindings)[number]['action'];

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

const byKey = new Map<string, Action>(bindings.flatMap(({ action, keys }) => keys.map((key) => [key, action] as [string, Action])));

/** The action a stroke stands for, if any. Letters count by their place on the keyboard where it types another script. */
export function actionFor(stroke: Stroke, focus: Focus, dir: 'ltr' | 'rtl'): Action | null {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return null;
  const name = nameOf(stroke, dir);
  if (focus === 'field' && name !== 'Escape') return null;
  if (focus === 'control' && (name === 'Space' || name === 'Shift+Space' || name === 'Enter')) return null;
  return byKey.get(name) ?? null;
}

function nameOf({ key, code, shiftKey }: Stroke, dir: 'ltr' | 'rtl'): string {
  const shift = shiftKey ? 'Shift+' : '';
  if (key === 'ArrowRight') return `${shift}${dir === 'rtl' ? 'Back' : 'Forward'}`;
  if (key === 'ArrowLeft') return `${shift}${dir === 'rtl' ? 'Forward' : 'Back'}`;
  if (key === ' ') return `${shift}Space`;
  if (/^[a-z]$/i.test(key)) return shiftKey ? `Shift+${key.toUpperCase()}` : key.toUpperCase();
  if (!isAscii(key) && /^Key[A-Z]$/.test(code)) return `${shift}${code.slice(3)}`;
  return key;
}

const isAscii = (text: string): boolean => [...text].every((character) => character.charCodeAt(0) < 128);

/** How a key is shown to people. */
export const keyShown = (key: string, dir: 'ltr' | 'rtl'): string =>
  key
    .split('+')
    .map(
      (part) =>
        ({ Forward: dir === 'rtl' ? '←' : '→', Back: dir === 'rtl' ? '→' : '←', Shift: '⇧', Enter: '↵', Escape: 'Esc', ArrowDown: '↓', ArrowUp: '↑' })[part] ??
        part,
    )
    .join(' ');
