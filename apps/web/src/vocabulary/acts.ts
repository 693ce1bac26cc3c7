import type { JournalEntry, TermChange, TermState } from '@glossa/contract';
import { phraseKey } from '@glossa/core/text';

/** Something the learner did that the server has not yet confirmed. `id` is its operation id. */
export type Act = (ChangeAct | UndoAct) & {
  /** When it was done, by this device's clock; acts stored by earlier versions lack it. */
  at?: number;
};

export interface ChangeAct {
  type: 'change';
  id: string;
  lang: string;
  kind: JournalEntry['kind'] & ('change' | 'mark-known');
  changes: TermChange[];
  /** How the terms stood, to go back to where the server refuses. */
  before: TermState[];
}

export interface UndoAct {
  type: 'undo';
  id: string;
  lang: string;
  /** The operation id of the act to undo. */
  of: string;
  /** The terms as undoing leaves them, and as they stood before it. */
  after: TermState[];
  before: TermState[];
}

export const termKey = (words: readonly string[]): string => phraseKey(words);

/** A term with one wish carried out; members the wish leaves out stay. */
export const changed = (state: TermState, change: TermChange): TermState => ({
  ...state,
  status: change.status ?? (state.status === 'new' ? '1' : state.status),
  meanings: change.status === 'new' ? [] : (change.meanings ?? state.meanings),
});

export const sameTerm = (one: TermState, other: TermState): boolean =>
  one.status === other.status && JSON.stringify(one.meanings) === JSON.stringify(other.meanings);

/** What an act leaves behind, given how things stood before it. */
export const leaves = (act: Act): TermState[] =>
  act.type === 'undo' ? act.after : act.changes.flatMap((change, index) => (act.before[index] ? [changed(act.before[index], change)] : []));

export const keysOf = (act: Act): string[] => act.before.map((state) => termKey(state.words));

/** The terms of a language as the acts still on their way will leave them. */
export function pendingTerms(acts: readonly Act[], lang: string): Map<string, TermState> {
  const pending = new Map<string, TermState>();
  for (const act of acts) if (act.lang === lang) for (const state of leaves(act)) pending.set(termKey(state.words), state);
  return pending;
}
