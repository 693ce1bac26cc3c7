import { constants, setPriority } from 'node:os';
import type { Config } from './config.ts';
import { assemble } from './parts.ts';
import type { WorkerMessage } from './platform/jobs/launcher.ts';
import { createWorker } from './platform/jobs/worker.ts';
import { workerDefaults } from './platform/jobs/worker-options.ts';
import type { Log } from './platform/log.ts';

/**
 * Works through jobs: as a server's child until there has been nothing to do for a while or the server is gone, or, to
 * stay, until it is told to end. The job in hand goes back to the queue.
 */
export async function runWorker(config: Config, log: Log, how: { id: string; stay: boolean }): Promise<void> {
  // Beside a server that people read from, work is done with what they leave.
  if (!how.stay) setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const parts = await assemble(config, log);
  const worker = createWorker(parts.platform, parts.kinds, { ...workerDefaults, id: how.id, idleMs: how.stay ? null : workerDefaults.idleMs });
  parts.onWake(worker.wake);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, worker.stop);
  process.on('disconnect', worker.stop);
  process.on('message', (message: WorkerMessage) => (message === 'stop' ? worker.stop() : worker.wake()));
  await worker.run();
  await parts.close();
  process.exit(0);
}
