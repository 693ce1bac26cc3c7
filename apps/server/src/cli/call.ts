import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { CommandError, say, type Terminal } from './terminal.ts';

const options = {
  help: { type: 'boolean', short: 'h', default: false },
  lang: { type: 'string' },
  title: { type: 'string' },
  translation: { type: 'string' },
  'translation-lang': { type: 'string' },
  course: { type: 'string' },
  user: { type: 'string' },
  public: { type: 'boolean', default: false },
  once: { type: 'boolean', default: false },
  opml: { type: 'boolean', default: false },
  'owner-password': { type: 'boolean', default: false },
  admin: { type: 'boolean', default: false },
  port: { type: 'string' },
  yes: { type: 'boolean', short: 'y', default: false },
} as const;
/** Throws an error whose code begins with ERR_PARSE_ARGS. */
export const parse = (args: string[]) => parseArgs({ args, options, allowPositionals: true });
type Given = ReturnType<typeof parse>['values'];

/** What a command gets: words that follow its name, options, the settings, and where to read and write. */
export interface CommandCall {
  words: string[];
  given: Given;
  config: Config;
  terminal: Terminal;
}

/** A word that a command cannot do without. */
export function required<T extends string>(word: T | undefined, what: Parameters<typeof say>[0]): T {
  if (word === undefined || word === '') throw new CommandError(say('cli.missing', { what: say(what) }), 2);
  return word;
}
