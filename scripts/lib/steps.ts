import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole house, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
}
export interface Ran {
  name: string;
  ok: boolean;
  /** What it printed, both streams as they came. */
  output: string;
  milliseconds: number;
}

const path = [dirname(process.execPath), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);

/** Runs a command of `node_modules/.bin` or the system and gathers what it prints. `live` shows it at once as well. */
export function run({ name, command: [program = '', ...args], env = {} }: Step, live = false): Promise<Ran> {
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, PATH: path, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk: string) => {
      output += chunk;
      if (live) process.stdout.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    const end = (ok: boolean) => resolve({ name, ok, output, milliseconds: performance.now() - began });
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/** Runs steps, at most `width` at a time, and tells of each as it ends: a line where it is well, all its output where not. */
export async function runAll(steps: Step[], width: number): Promise<Ran[]> {
  const waiting = [...steps];
  const done: Ran[] = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const ran = await run(step);
      done.push(ran);
      tell(ran);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return done;
}

function tell({ name, ok, output, milliseconds }: Ran): void {
  console.log(`${ok ? '✓' : '✗'} ${name} (${(milliseconds / 1000).toFixed(1)} s)`);
  if (!ok) console.log(output.trimEnd().replace(/^/gm, '    '));
}
