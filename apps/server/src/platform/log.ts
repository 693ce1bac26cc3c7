/** Structured log: what happened, with members. Never given secrets, passwords, cookies or texts. */
export interface Log {
  info(members: object, message: string): void;
  warn(members: object, message: string): void;
  error(members: object, message: string): void;
}
export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
