import { type Config, readConfig } from '../config.ts';
import { DomainError } from '../platform/errors.ts';
import { explainProblem, explainStart } from '../start-problems.ts';
import { apertiumCommand } from './apertium.ts';
import { backupCommand, restoreCommand } from './archives.ts';
import { type CommandCall, parse, required } from './call.ts';
import { configCommand } from './config.ts';
import { evaluate } from './evaluate.ts';
import { feedsCommand, followCommand, unfollowCommand } from './follow.ts';
import { importCommand } from './import.ts';
import { CommandError, print, say, type Terminal, tell } from './terminal.ts';
import { userCommand } from './user.ts';

const commands: Readonly<Record<string, (call: CommandCall) => Promise<void>>> = {
  import: importCommand,
  follow: followCommand,
  feeds: feedsCommand,
  unfollow: unfollowCommand,
  user: userCommand,
  backup: backupCommand,
  restore: restoreCommand,
  apertium: apertiumCommand,
};

/** Runs `glossa <args>`. Answers the exit code: 0, 1 where it could not be done, 2 where it could not be understood. */
export async function runCommand(args: string[], terminal: Terminal): Promise<number> {
  let config: Config | undefined;
  try {
    const { values: given, positionals } = parse(args);
    const [name, ...words] = positionals;
    if (given.help || name === undefined || name === 'help') return usage(terminal, given.help || name === 'help');
    // These two answer whatever the settings are.
    if (name === 'evaluate') return await evaluate(required(words[0], 'cli.missing.kind'), terminal.input, terminal.output);
    if (name === 'config') return configCommand(terminal);
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new CommandError(say('cli.unknownCommand', { command: name }), 2);
    config = readConfig();
    await command({ words, given, config, terminal });
    return 0;
  } catch (error) {
    if (error instanceof CommandError) {
      tell(terminal, error.message);
      return error.exitCode;
    }
    tell(terminal, error instanceof DomainError ? explainProblem(error) : explainStart(error, config));
    return (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
  }
}

function usage(terminal: Terminal, asked: boolean): number {
  (asked ? print : tell)(terminal, say('cli.usage'));
  return asked ? 0 : 2;
}
