/** What was pasted or dropped elsewhere, on its way to the import page. */
export interface Draft {
  text: string;
  files: readonly File[];
}

let waiting: Draft | null = null;

export const leaveDraft = (draft: Partial<Draft>): void => {
  waiting = { text: '', files: [], ...draft };
};

/** What waits; it stays until `dropDraft`, because React may ask twice. */
export const waitingDraft = (): Draft => waiting ?? { text: '', files: [] };
export const dropDraft = (): void => {
  waiting = null;
};
