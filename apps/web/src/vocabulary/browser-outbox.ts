import { vocabulary } from '@glossa/contract';
import { callAs } from '../app/api.ts';
import { deviceId } from '../app/device.ts';
import { onReachable } from '../app/reachability.ts';
import { storedList } from '../app/stored.ts';
import { createOutbox, type Outbox } from './outbox.ts';

/** The outbox of one account; begins to send at once, and again when the network, the server or the tab comes back. */
export function openOutbox(accountId: string): { outbox: Outbox; close(): void } {
  const stop = new AbortController();
  const call = callAs(accountId);
  const outbox = createOutbox({
    acts: storedList(`glossa.acts.${accountId}`),
    entries: storedList(`glossa.entries.${accountId}`),
    send(act, entryId, age) {
      const sent = { operationId: act.id, age, device: deviceId() };
      return act.type === 'undo'
        ? call(vocabulary.undoEntry, { params: { id: entryId ?? '' }, body: sent })
        : call(vocabulary.changeTerms, { body: { ...sent, lang: act.lang, kind: act.kind, changes: act.changes } });
    },
    clocks: { now: Date.now, steady: () => performance.now() },
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
