import { runProgram } from '../platform/programs.ts';
import type { Said, SpeechEngine } from './engine.ts';

const program = 'espeak-ng';
const limits = { patience: 20_000, bytes: 64 * 1024 * 1024 };
/** Words a minute. */
const [usual, slow] = [165, 100];

/** Debian's espeak-ng, where it is installed; null elsewhere. */
export async function findEspeak(): Promise<SpeechEngine | null> {
  try {
    const version = /\d+(\.\d+)+/.exec(String(await run(['--version'])))?.[0] ?? 'unknown';
    return { name: `${program} ${version}`, voices: voicesIn(String(await run(['--voices']))), speak };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The second column of its table, below the heading. */
export const voicesIn = (table: string): string[] =>
  table
    .split('\n')
    .slice(1)
    .flatMap((line) => line.trim().split(/\s+/)[1]?.toLowerCase() ?? []);

const speak = async ({ text, voice, slow: slowly }: Said): Promise<Buffer> =>
  withLengths(await run(['-v', voice, '-s', String(slowly ? slow : usual), '-b', '1', '--stdin', '--stdout'], spelled(text)));

/** Two brackets would begin phonemes instead of text. */
const spelled = (text: string): string => text.replaceAll('[[', '[ [');

/** Written as it is spoken, the file gives lengths of two gigabytes: browsers need the real ones. */
export function withLengths(wav: Buffer): Buffer {
  const heading = 44;
  if (wav.length <= heading || wav.toString('latin1', 0, 4) !== 'RIFF') throw new Error(`${program} said nothing.`);
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.writeUInt32LE(wav.length - heading, 40);
  return wav;
}

/** The text goes in by standard input, never as an argument. */
const run = (args: string[], input = ''): Promise<Buffer> => runProgram(program, args, input, limits);
