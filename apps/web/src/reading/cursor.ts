import type { PageModel } from './page-model.ts';
import type { Selection } from './selection.ts';

/** Where the reader is: `head` has the focus; a phrase reaches from `anchor` to it. */
export interface Cursor {
  anchor: number;
  head: number;
}

export const at = (index: number): Cursor => ({ anchor: index, head: index });
export const selectionOf = ({ anchor, head }: Cursor): Selection => ({ from: Math.min(anchor, head), to: Math.max(anchor, head) });

type Ground = Pick<PageModel, 'words' | 'look' | 'reach'>;

export function step(ground: Ground, { head }: Cursor, by: 1 | -1): Cursor {
  return at(Math.max(0, Math.min(ground.words.length - 1, head + by)));
}

/** A step that takes the words between along. */
export function extend(ground: Ground, { anchor, head }: Cursor, by: 1 | -1): Cursor {
  const { from, to } = ground.reach(anchor, Math.max(0, Math.min(ground.words.length - 1, head + by)));
  return { anchor, head: from === anchor ? to : from };
}

/** The next word not yet kept, from the top again after the last; stays where there is none. */
export function nextNew(ground: Ground, cursor: Cursor): Cursor {
  const count = ground.words.length;
  for (let ahead = 1; ahead <= count; ahead++) {
    const index = (cursor.head + ahead) % count;
    if (ground.look.statusOf(ground.words[index]?.key ?? '') === 'new') return at(index);
  }
  return cursor;
}
