/** `npm run dev`: the server, started anew at each change, and the web app with hot reload at http://127.0.0.1:5173. */
import { spawn } from 'node:child_process';
import { root } from '../lib/steps.ts';

const parts = [
  [process.execPath, '--watch', '--watch-preserve-output', 'apps/server/src/main.ts'],
  ['vite', 'apps/web'],
].map(([program = '', ...args]) => spawn(program, args, { cwd: root, stdio: 'inherit' }));

const stop = () => {
  for (const part of parts) part.kill();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
for (const part of parts) part.on('exit', stop);
