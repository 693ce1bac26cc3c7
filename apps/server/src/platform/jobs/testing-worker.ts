/** A worker process for tests, told where its database is: `testing-worker.ts <place as JSON> <worker id>`. */
import { openDatabase } from '../database/database.ts';
import type { WorkerMessage } from './launcher.ts';
import { countingKind, testPlatform, testWorker } from './testing.ts';
import { createWorker } from './worker.ts';

const [place = '', id = ''] = process.argv.slice(2);
const db = await openDatabase(JSON.parse(place));
const worker = createWorker(testPlatform(db), [countingKind], { ...testWorker, id, idleMs: 100 });
process.on('disconnect', worker.stop);
process.on('message', (message: WorkerMessage) => (message === 'stop' ? worker.stop() : worker.wake()));
await worker.run();
await db.close();
process.exit(0);
