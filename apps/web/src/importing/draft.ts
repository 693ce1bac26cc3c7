/** What was pasted or dropped elsewhere, on its way to the import page. */
export interface Draft {
  title: string;
  text: string;
  files: readonly File[];
}

const empty: Draft = { title: '', text: '', files: [] };
let waiting: Draft | null = null;
const sent = new Map<string, Draft>();

export const leaveDraft = (draft: Partial<Draft>): void => {
  waiting = { ...empty, ...draft };
};

/** What waits; it stays until `dropDraft`, because React may ask twice. */
export const waitingDraft = (): Draft => waiting ?? empty;
export const dropDraft = (): void => {
  waiting = null;
};

/** What a job was made of, kept as long as the page: an import that fails gives it back. */
export const keepSent = (jobId: string, draft: Partial<Draft>): void => {
  sent.set(jobId, { ...empty, ...draft });
};
export const leaveSentAgain = (jobId: string): boolean => {
  waiting = sent.get(jobId) ?? null;
  return waiting !== null;
};
export const forgetSent = (jobId: string): void => {
  sent.delete(jobId);
};
