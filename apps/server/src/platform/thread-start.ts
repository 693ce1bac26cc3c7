/** Where every thread begins. */
import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';

// A thread has none of its process; without one it takes half a second to load what the process has compiled long ago.
enableCompileCache();
await import(workerData as string);
