import { formatter, isMessageKey, problemValues } from '@glossa/messages';
import { OwnerLockedOutError } from './accounts/accounts.ts';
import { type Config, ConfigError } from './config.ts';
import { NewerDatabaseError } from './platform/database/migrate.ts';
import { InUseError } from './platform/database/presence.ts';
import type { DomainError } from './platform/errors.ts';

const say = formatter('en');
export const folderCodes = /^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOSPC|SQLITE_CANTOPEN|SQLITE_READONLY|SQLITE_FULL)/;
// Network, and PostgreSQL's classes 08 (connection), 28 (who are you), 3D (no such database), 57P03 (still starting).
const unreachableCodes = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|EAI_AGAIN|08...|28...|3D...|57P03)$/;

/** One sentence on why Glossa cannot start or a command cannot begin; for faults it does not know, with where they happened. */
export function explainStart(error: unknown, config: Config | undefined): string {
  if (error instanceof ConfigError) return say('cli.setting.wrong', { setting: error.setting, value: error.value, wanted: say(error.wanted) });
  if (error instanceof NewerDatabaseError) return say('cli.start.databaseNewer', { migration: error.migration });
  if (error instanceof OwnerLockedOutError) return say('cli.user.ownerLockedOut', { owner: error.owner.name });
  if (error instanceof InUseError) return say('cli.start.restoring');
  const { code = '', message = String(error), stack = message, syscall } = error as { code?: string; message?: string; stack?: string; syscall?: string };
  if (config && syscall === 'listen') return explainListening(code, config) ?? say('cli.fault', { reason: stack });
  if (code.startsWith('ERR_PARSE_ARGS')) return say('cli.unknownOption', { reason: message });
  if (config && unreachableCodes.test(code)) return say('cli.start.databaseUnreachable', { reason: message || code });
  if (config && 'sqliteFile' in config.database && /^SQLITE_(NOTADB|CORRUPT)/.test(code))
    return say('cli.start.notADatabase', { file: config.database.sqliteFile });
  if (config && (folderCodes.test(code) || syscall === 'mkdir')) return say('cli.start.folder', { folder: config.data, reason: code });
  return say('cli.fault', { reason: stack });
}

function explainListening(code: string, { host, port }: Config): string | undefined {
  if (code === 'EADDRINUSE') return say('cli.start.portTaken', { host, port: String(port) });
  if (code === 'EACCES') return say('cli.start.portRefused', { host, port: String(port) });
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') return say('cli.start.hostUnknown', { host });
  return undefined;
}

/** What the API would say of a problem, for the command line. */
export function explainProblem({ code, params }: DomainError): string {
  const key = `problems.${code}.detail`;
  return isMessageKey(key) ? say(key, problemValues('en', code, params)) : code;
}
