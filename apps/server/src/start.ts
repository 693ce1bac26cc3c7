import { parseArgs } from 'node:util';
import { type Config, readConfig } from './config.ts';
import { systemClock } from './platform/clock.ts';
import { newWorkerId } from './platform/jobs/launcher.ts';
import { createLog, type Log } from './platform/log.ts';
import { runServer } from './server-role.ts';
import { explainStart } from './start-problems.ts';
import { runWorker } from './worker-role.ts';

/** Starts this process in its role: `--role=server` (the default) or `--role=worker`, with `--stay` as a machine of its own. */
export async function start(args: string[]): Promise<void> {
  let config: Config | undefined;
  const log = processLog();
  try {
    const { values } = parseArgs({
      args,
      options: { role: { type: 'string', default: 'server' }, stay: { type: 'boolean', default: false }, 'worker-id': { type: 'string' } },
    });
    config = readConfig();
    if (values.role === 'worker') await runWorker(config, log, { id: values['worker-id'] ?? newWorkerId(), stay: values.stay });
    else await runServer(config, log);
  } catch (error) {
    process.stderr.write(`${explainStart(error, config)}\n`);
    process.exit(1);
  }
}

/** To stderr: plain for a person at a terminal, else a JSON object a line. */
export const processLog = (): Log => createLog((line) => process.stderr.write(line), systemClock.now, process.stderr.isTTY ? 'plain' : 'json');
