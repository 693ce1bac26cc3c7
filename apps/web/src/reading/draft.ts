import { useState } from 'react';
import { store, stored } from '../app/stored.ts';

/** A text that was changed and not yet saved, with the revision it was made from. */
export interface Draft {
  text: string;
  revision: number;
}

const ofText = (lessonId: string): string => `glossa.draft.${lessonId}`;
export const readDraft = (lessonId: string): Draft | null => stored<Draft | null>(ofText(lessonId), null);
export const keepDraft = (lessonId: string, draft: Draft): void => store(ofText(lessonId), draft);
export const dropDraft = (lessonId: string): void => store(ofText(lessonId), null);

export interface TranslationDrafts {
  of(cell: string): Draft | undefined;
  keep(cell: string, draft: Draft): void;
  drop(cell: string): void;
}

/** Translations that are being written; they outlive turning the page and leaving the lesson. */
export function useTranslationDrafts(lessonId: string): TranslationDrafts {
  const name = `glossa.translationDrafts.${lessonId}`;
  const [drafts, setDrafts] = useState(() => stored<Record<string, Draft>>(name, {}));
  // From what is kept and not from what was drawn: an undo may come long after.
  const change = (edit: (before: Record<string, Draft>) => Record<string, Draft>) => {
    const next = edit(stored<Record<string, Draft>>(name, {}));
    setDrafts(next);
    store(name, Object.keys(next).length ? next : null);
  };
  return {
    of: (cell) => (Object.hasOwn(drafts, cell) ? drafts[cell] : undefined),
    keep: (cell, draft) => change((before) => ({ ...before, [cell]: draft })),
    drop: (cell) => change((before) => Object.fromEntries(Object.entries(before).filter(([other]) => other !== cell))),
  };
}

/** A meaning that is being written, until its field is left: so only a reload or a crash leaves one behind. */
export function meaningDraft(lessonId: string, cell: string) {
  const name = `glossa.meaningDrafts.${lessonId}`;
  const all = () => stored<Record<string, string>>(name, {});
  return {
    read: (): string | undefined => (Object.hasOwn(all(), cell) ? all()[cell] : undefined),
    keep(text: string): void {
      store(name, { ...all(), [cell]: text });
    },
    drop(): void {
      const { [cell]: gone, ...rest } = all();
      if (gone !== undefined) store(name, Object.keys(rest).length ? rest : null);
    },
  };
}
