import { DomainError } from '../platform/errors.ts';
import { HelperEnded, type HelperOptions, helperDefaults, openHelpers } from '../platform/helpers.ts';
import type { OwnerId } from '../platform/ids.ts';
import { type Glimpse, glimpseOf } from './glimpse.ts';
import { type PackedDocument, unpacked } from './packed-document.ts';
import { type Content, type Read, readContent } from './reading-content.ts';

/** Has contents read where hostile ones do no harm. Throws DomainError. */
export interface Contents {
  /** As much as is told before an import. */
  look(owner: OwnerId, content: Content, signal?: AbortSignal): Promise<Glimpse>;
  /** All of it, for an import. */
  read(owner: OwnerId, content: Content, signal?: AbortSignal): Promise<Read>;
}
/** For content that is trusted: tests. */
export const contentsHere: Contents = { look: (_, content) => glimpseOf(content), read: (_, content) => readContent(content) };

export type Wanted = Omit<Content, 'bytes'> & { whole: boolean };
export type Told = { glimpse: Glimpse } | { document: PackedDocument };

/** Nobody waits at the door for an import: it has more time, and its jobs are counted elsewhere. */
const forImports: HelperOptions = { ...helperDefaults, patienceMs: 5 * 60_000, mostEach: Number.POSITIVE_INFINITY, endsWithSignal: true };

/** In processes of their own, with limits. */
export function createContents(looking = helperDefaults, importing = forImports): Contents & { close(): void } {
  const entry = new URL('./content-helper.ts', import.meta.url);
  const lookers = openHelpers<Wanted, Told>(entry, looking);
  const readers = openHelpers<Wanted, Told>(entry, importing);
  const tooHard = (at: 'look' | 'import') => (error: unknown) => {
    throw error instanceof HelperEnded ? new DomainError('file-too-hard', { at }) : error;
  };
  return {
    async look(owner, { bytes, ...about }, signal) {
      const told = await lookers.ask(owner, { ...about, whole: false }, bytes, signal).catch(tooHard('look'));
      return (told as { glimpse: Glimpse }).glimpse;
    },
    async read(owner, { bytes, ...about }, signal) {
      const told = await readers.ask(owner, { ...about, whole: true }, bytes, signal).catch(tooHard('import'));
      return unpacked((told as { document: PackedDocument }).document);
    },
    close() {
      lookers.close();
      readers.close();
    },
  };
}
