/** A text that was changed and not yet saved, with the revision it was made from. */
export interface Draft {
  text: string;
  revision: number;
}

const nameOf = (lessonId: string): string => `glossa.draft.${lessonId}`;

export function readDraft(lessonId: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(nameOf(lessonId)) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
}

export function keepDraft(lessonId: string, draft: Draft): void {
  try {
    localStorage.setItem(nameOf(lessonId), JSON.stringify(draft));
  } catch {
    // Storage is forbidden or full: the text still stands in its field.
  }
}

export function dropDraft(lessonId: string): void {
  try {
    localStorage.removeItem(nameOf(lessonId));
  } catch {
    // Then there was none.
  }
}
