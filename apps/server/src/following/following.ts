import type { Importing } from '../importing/importing.ts';
import type { Library } from '../library/library.ts';
import type { Jobs } from '../platform/jobs/jobs.ts';
import type { Platform } from '../platform/platform.ts';
import { createCatalogues } from './catalogues.ts';
import { createFeeds, forgetUnfollowed } from './feeds.ts';
import { createFinding } from './finding.ts';
import { createItemImports } from './item-imports.ts';
import { createItems } from './items.ts';
import { createLookAtFeed } from './look-at-feed.ts';
import { type ReadAnswer, readHere } from './reading-answers.ts';

export { lookName } from './look-at-feed.ts';
export { createAnswers } from './reading-answers.ts';

/** Feeds that learners follow, and catalogues of books they look through. `testOrigin` is the one that `platform.fetch` was given. */
export function createFollowing(
  platform: Platform,
  importing: Importing,
  library: Library,
  jobs: Pick<Jobs, 'these'>,
  testOrigin: string | null = null,
  readAnswer: ReadAnswer = readHere,
) {
  const imports = createItemImports(platform, importing, library, jobs);
  const lookAtFeed = createLookAtFeed(platform, imports, readAnswer);
  const { found, ...feeds } = createFeeds(platform, library, lookAtFeed, testOrigin);
  return {
    kinds: [lookAtFeed],
    upkeepKinds: [forgetUnfollowed(platform)],
    ...feeds,
    ...createItems(platform, importing, imports, found),
    catalogues: createCatalogues(platform, readAnswer),
    find: createFinding(platform, readAnswer),
  };
}
export type Following = ReturnType<typeof createFollowing>;

const lookEvery = 5 * 60 * 1000;

/** Looks every five minutes for feeds that are due. Returns how to stop. */
export function startFollowing(following: Pick<Following, 'enqueueDue'>, { log }: Pick<Platform, 'log'>): () => void {
  const look = () => void following.enqueueDue().catch((error: unknown) => log.warn({ error }, 'Feeds that are due could not be put into the queue'));
  look();
  const timer = setInterval(look, lookEvery);
  timer.unref();
  return () => clearInterval(timer);
}
