/** Structured log: what happened, with members. Never given secrets, passwords, cookies or texts. */
export interface Log {
  info(members: object, message: string): void;
  warn(members: object, message: string): void;
  error(members: object, message: string): void;
}
export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

type Level = keyof Log;

/** One JSON object a line; for a person at a terminal, one plain line. */
export function createLog(write: (line: string) => void, now: () => number, form: 'json' | 'plain' = 'json'): Log {
  const at = (level: Level) => (members: object, message: string) => {
    const time = new Date(now()).toISOString();
    const plain = Object.fromEntries(Object.entries(members).map(([name, value]) => [name, value instanceof Error ? errorMembers(value) : value]));
    write(form === 'json' ? `${JSON.stringify({ time, level, message, ...plain })}\n` : line(time, level, message, plain));
  };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

/** An error's own members may hold anything, so only these go into the log. */
const errorMembers = (error: Error) => ({ name: error.name, message: error.message, code: (error as { code?: unknown }).code, stack: error.stack });

function line(time: string, level: Level, message: string, members: Record<string, unknown>): string {
  const { error, ...rest } = members as { error?: { stack?: string } };
  const told = Object.entries(rest).map(([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return `${time.slice(11, 19)} ${level === 'info' ? '' : `${level}: `}${message}${told.join('')}${error?.stack ? `\n${error.stack}` : ''}\n`;
}
