import type { Jobs } from '../platform/jobs/jobs.ts';
import { upkeepKind } from '../platform/jobs/upkeep.ts';
import type { JobKind } from '../platform/jobs/work.ts';
import { everyOwner } from '../platform/owners.ts';
import type { Platform } from '../platform/platform.ts';
import { fileIdsOf, type ImportPayload } from './import-payload.ts';
import { importPurpose } from './sources.ts';

/** How long the file of an import that did not succeed is kept, so that it can be tried again. */
const keptFor = 7 * 24 * 60 * 60 * 1000;

/** Lets go the files that no import needs any more: of those that did not succeed and were not tried again for a week, or that were cut off. */
export const createReleaseImports = (
  { db, clock, files }: Pick<Platform, 'db' | 'clock' | 'files'>,
  jobs: Pick<Jobs, 'payloadsSince'>,
  kind: JobKind<ImportPayload>,
) =>
  upkeepKind('release-imports', async (work) => {
    const before = clock.now() - keptFor;
    for (const owner of await everyOwner(db.read)) {
      const old = await files.referredBefore(owner, importPurpose, before);
      if (old.length === 0) continue;
      const payloads = (await jobs.payloadsSince(owner, kind.name, before)).map((payload) => kind.payload.parse(payload));
      const needed = new Set(payloads.flatMap(fileIdsOf));
      await work.write(async (tx) => {
        for (const id of old) if (!needed.has(id)) await files.release(tx, owner, id);
      });
    }
  });
