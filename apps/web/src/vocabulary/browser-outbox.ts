import { vocabulary } from '@glossa/contract';
import { api } from '../app/api.ts';
import { onReachable } from '../app/reachability.ts';
import { createOutbox, type Outbox, type OutboxStore, type Waiting } from './outbox.ts';

const nothing: Waiting = { acts: [], entries: [] };

/** Kept in the browser's storage, by account; in memory where storage is forbidden or full. */
function browserStore(accountId: string): OutboxStore {
  const name = `glossa.outbox.${accountId}`;
  let memory: Waiting | null = null;
  return {
    load() {
      if (memory) return memory;
      try {
        return { ...nothing, ...(JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<Waiting>) };
      } catch {
        return nothing;
      }
    },
    save(waiting) {
      try {
        localStorage.setItem(name, JSON.stringify(waiting));
        memory = null;
      } catch {
        memory = waiting;
      }
    },
  };
}

/** The outbox of one account; begins to send at once, and again when the network, the server or the tab comes back. */
export function openOutbox(accountId: string): { outbox: Outbox; close(): void } {
  const stop = new AbortController();
  const outbox = createOutbox({
    store: browserStore(accountId),
    send: (act, entryId) =>
      act.type === 'undo'
        ? api.call(vocabulary.undoEntry, { params: { id: entryId ?? '' }, body: { operationId: act.id } })
        : api.call(vocabulary.changeTerms, { body: { operationId: act.id, lang: act.lang, kind: act.kind, changes: act.changes } }),
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  const wake = () => void (document.visibilityState === 'visible' && outbox.flush());
  window.addEventListener('online', wake, { signal: stop.signal });
  document.addEventListener('visibilitychange', wake, { signal: stop.signal });
  const stopListening = onReachable(wake);
  wake();
  return {
    outbox,
    close() {
      stop.abort();
      stopListening();
      outbox.stop();
    },
  };
}
