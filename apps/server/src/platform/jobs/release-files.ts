import { everyOwner } from '../owners.ts';
import type { Platform } from '../platform.ts';
import type { Jobs } from './jobs.ts';
import { type UpkeepKind, upkeepKind } from './upkeep.ts';
import type { JobKind } from './work.ts';

/** How long the file of a job that did not succeed is kept, so that it can be tried again. */
const keptFor = 7 * 24 * 60 * 60 * 1000;

interface Held<Payload> {
  /** What the jobs of this kind hold files for. */
  purpose: string;
  kind: JobKind<Payload>;
  fileIdsOf(payload: Payload): string[];
}

/** Lets go the files that no job of a kind needs any more: of those that did not succeed and were not tried again for a week, or that were cut off. */
export const createReleaseFiles = <Payload>(
  name: string,
  { db, clock, files }: Pick<Platform, 'db' | 'clock' | 'files'>,
  jobs: Pick<Jobs, 'payloadsSince'>,
  { purpose, kind, fileIdsOf }: Held<Payload>,
): UpkeepKind =>
  upkeepKind(name, async (work) => {
    const before = clock.now() - keptFor;
    for (const owner of await everyOwner(db.read)) {
      const old = await files.referredBefore(owner, purpose, before);
      if (old.length === 0) continue;
      const payloads = (await jobs.payloadsSince(owner, kind.name, before)).map((payload) => kind.payload.parse(payload));
      const needed = new Set(payloads.flatMap(fileIdsOf));
      await work.write(async (tx) => {
        for (const id of old) if (!needed.has(id)) await files.release(tx, owner, id);
      });
    }
  });
