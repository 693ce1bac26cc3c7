import type { Server } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives back what starting and answering have used up, once nobody has asked for anything for a while: V8 keeps the
 * space until it needs it, and a server at rest never does. It takes some tens of milliseconds. Health checks do not
 * count as asking.
 */
export function collectAtRest(server: Server, quietMs = 5_000): void {
  const timer = setTimeout(collectGarbage, quietMs);
  timer.unref();
  server.on('request', ({ url }) => {
    if (url !== '/healthz') timer.refresh();
  });
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (how: object) => void;
  setFlagsFromString('--no-expose-gc');
  // V8's name for the only kind that also gives free pages back to the system.
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
