import { useEffect, useRef, useState } from 'react';
import { type Draft, dropDraft, empty, keepOverReload, leaveDraft, waitingDraft } from './draft.ts';

/** What was begun before, and what is by now: whoever goes elsewhere finds it here again. Only what was sent or given up is gone. */
export function useDraft(owner: string | undefined) {
  const [before] = useState(() => waitingDraft(owner));
  const now = useRef<Draft>(before);
  const isSent = useRef(false);
  useEffect(() => {
    dropDraft();
    const keep = () => void (isSent.current || keepOverReload(now.current));
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      if (!isSent.current) leaveDraft(now.current);
    };
  }, []);
  return {
    before,
    keep(draft: Draft) {
      now.current = draft;
    },
    sent() {
      isSent.current = true;
    },
    /** Leaves nothing behind; answers with what was begun, null where that was nothing. */
    giveUp(): Draft | null {
      const { title, text, url, files, translation } = now.current;
      const begun = [title, text, url, translation ?? ''].some((written) => written.trim()) || files.length > 0 ? now.current : null;
      now.current = empty;
      return begun;
    },
  };
}
