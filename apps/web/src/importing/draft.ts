import type { ImportTarget, Sendable } from './importing.ts';

/** What is to be imported: pasted or dropped elsewhere, or left behind on the import page. */
export interface Draft {
  title: string;
  text: string;
  url: string;
  files: readonly File[];
  /** The text's translation; null where none is wanted, empty where it is in a file. */
  translation: string | null;
  /** The account that wrote it, where that is known: nobody else finds it. */
  owner?: string;
}

export const empty: Draft = { title: '', text: '', url: '', files: [], translation: null };
const kept = 'glossa.importDraft';
let waiting: Draft | null = keptBeforeReload();

/** Takes words along over a reload of the page, in this tab alone; files must be chosen again. */
export function keepOverReload(draft: Draft): void {
  try {
    if (draft.title || draft.text || draft.url || draft.translation) sessionStorage.setItem(kept, JSON.stringify({ ...draft, files: [] }));
  } catch {
    // Where storage is forbidden or full, a reload begins anew.
  }
}

function keptBeforeReload(): Draft | null {
  try {
    const draft = sessionStorage.getItem(kept);
    sessionStorage.removeItem(kept);
    return draft === null ? null : { ...empty, ...(JSON.parse(draft) as Draft) };
  } catch {
    return null;
  }
}

/** What was sent to the server, to be sent again. */
export interface Sent {
  target: ImportTarget;
  content: Sendable;
}
const sent = new Map<string, { draft: Draft; sent: Sent }>();

export const leaveDraft = (draft: Partial<Draft>): void => {
  waiting = { ...(waiting ?? empty), ...draft };
};

/** What waits for an account; it stays until `dropDraft`, because React may ask twice. */
export const waitingDraft = (account?: string): Draft => (waiting && (!account || !waiting.owner || waiting.owner === account) ? waiting : empty);
export const dropDraft = (): void => {
  waiting = null;
};

/** What a job was made of, kept as long as the page: an import that fails gives it back. */
export const keepSent = (jobId: string, draft: Partial<Draft>, what: Sent): void => {
  sent.set(jobId, { draft: { ...empty, ...draft }, sent: what });
};
export const sentFor = (jobId: string): Sent | undefined => sent.get(jobId)?.sent;
export const leaveSentAgain = (jobId: string): boolean => {
  waiting = sent.get(jobId)?.draft ?? null;
  return waiting !== null;
};
export const forgetSent = (jobId: string): void => {
  sent.delete(jobId);
};
