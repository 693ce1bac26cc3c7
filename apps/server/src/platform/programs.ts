import { execFile } from 'node:child_process';

export interface ProgramLimits {
  /** Milliseconds until it is ended, rudely. */
  patience: number;
  /** Of what it prints. */
  bytes: number;
}

/** Runs a program of this machine, never through a shell; `input` goes to its standard input. Rejects where it fails, is missing (`ENOENT`) or passes a limit. */
export function runProgram(name: string, args: readonly string[], input: string, { patience, bytes }: ProgramLimits): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(name, args, { encoding: 'buffer', timeout: patience, killSignal: 'SIGKILL', maxBuffer: bytes }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
    child.stdin?.on('error', () => undefined); // a program that is gone: told by its end
    child.stdin?.end(input);
  });
}
