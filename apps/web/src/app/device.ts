import { newOperationId } from './operation-id.ts';
import { store, stored } from './stored.ts';

/** Names this browser among a reader's devices. */
export function deviceId(): string {
  const kept = stored<string | null>('glossa.device', null);
  if (kept) return kept;
  const made = newOperationId();
  store('glossa.device', made);
  return made;
}
