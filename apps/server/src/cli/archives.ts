import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Config, shownPlace } from '../config.ts';
import { ArchiveError, backup, checkArchive, type Manifest, MissingFileError, restore } from '../moving/moving.ts';
import { assemble, filesFolder, version } from '../parts.ts';
import { InUseError } from '../platform/database/presence.ts';
import { silentLog } from '../platform/log.ts';
import { folderCodes } from '../start-problems.ts';
import { type CommandCall, required } from './call.ts';
import { ask, CommandError, print, say, type Terminal } from './terminal.ts';

/** `backup [FILE]`. */
export async function backupCommand({ words, config, terminal }: CommandCall): Promise<void> {
  const path = words[0] === undefined ? ownName(config) : resolve(config.typedIn, words[0]);
  if (existsSync(path)) throw new CommandError(say('cli.backup.exists', { path }));
  const parts = await assemble(config, silentLog);
  try {
    const manifest = await backup(parts.platform, path, version);
    print(terminal, say('cli.backup.done', { ...sizeOf(manifest), path }));
  } catch (error) {
    if (error instanceof MissingFileError) throw new CommandError(say('cli.backup.missingFile', { path: error.path }));
    const { code = '', path: blocked, syscall } = error as NodeJS.ErrnoException;
    if (syscall === 'mkdir' || folderCodes.test(code)) throw new CommandError(say('cli.backup.unwritable', { path: blocked ?? path, reason: code }));
    throw error;
  } finally {
    await parts.close();
  }
}

const ownName = ({ data }: Config): string => join(data, 'backups', `glossa-${new Date().toISOString().slice(0, 19).replace(/[T:]/g, '-')}.tar.gz`);

/** `restore FILE [--yes]`. */
export async function restoreCommand({ words, given, config, terminal }: CommandCall): Promise<void> {
  const path = resolve(config.typedIn, required(words[0], 'cli.missing.file'));
  try {
    const { head, manifest } = await checkArchive(path);
    if (!given.yes) await confirm(terminal, config, { date: head.createdAt.slice(0, 16).replace('T', ' '), ...sizeOf(manifest) });
    const { kept } = await restore(path, { place: config.database, files: filesFolder(config) }, new Date());
    print(terminal, say('cli.restore.done', sizeOf(manifest)));
    if (kept !== null) print(terminal, say('cli.restore.kept', { path: kept }));
  } catch (error) {
    if (error instanceof ArchiveError) throw new CommandError(say(`cli.archive.${error.fault}`, { path }));
    if (error instanceof InUseError) throw new CommandError(say('cli.restore.inUse'));
    throw error;
  }
}

async function confirm(terminal: Terminal, config: Config, what: { date: string; rows: number; files: number }): Promise<void> {
  if (!terminal.input.isTTY) throw new CommandError(say('cli.restore.needsYes'), 2);
  const answer = await ask(terminal, say('cli.restore.confirm', { ...what, place: shownPlace(config) }));
  if (answer.trim() !== say('cli.restore.word')) throw new CommandError(say('cli.restore.givenUp'));
}

const sizeOf = ({ tables, files }: Manifest) => ({
  rows: Object.values(tables).reduce((sum, table) => sum + table.rows, 0),
  files: Object.keys(files).length,
});
