import { type Block, blocksFromText, packText } from '@glossa/core/text';
import type { Database } from '../platform/database/database.ts';
import { createDiskFiles } from '../platform/files/disk.ts';
import { asOwner, type OwnerId, systemIds } from '../platform/ids.ts';
import type { JobKind, Work } from '../platform/jobs/work.ts';
import { silentLog } from '../platform/log.ts';
import type { Platform } from '../platform/platform.ts';
import { type Analyzer, coreAnalyzer, createLibrary } from './library.ts';

/** A job as it was put into the queue. */
interface Queued {
  id: string;
  kind: JobKind<never>;
  owner: OwnerId | null;
  payload: unknown;
  dedupeKey?: string | undefined;
}

/** Tests that keep files say where. */
const nowhere = '/nowhere';

/** A platform over a database whose clock is told and whose queue is a list. */
function testPlatform(db: Database, given: Partial<Platform> = {}) {
  const time = { now: 1_800_000_000_000 };
  const queued: Queued[] = [];
  const platform: Platform = {
    db,
    clock: { now: () => time.now },
    ids: systemIds,
    log: silentLog,
    files: undefined as never,
    fetch: async () => {
      throw new Error('Nothing is fetched here.');
    },
    jobs: {
      enqueue: async (_, kind, job) => {
        const same = queued.find((other) => job.dedupeKey !== undefined && other.dedupeKey === job.dedupeKey);
        const id = same?.id ?? job.id ?? systemIds.next();
        if (!same) queued.push({ id, kind: kind as JobKind<never>, owner: job.owner, payload: kind.payload.parse(job.payload), dedupeKey: job.dedupeKey });
        return id;
      },
      failedSince: async () => () => false,
      wake: () => undefined,
    },
    ...given,
  };
  return { platform, time, queued, runQueued: () => runAll(db, queued) };
}

/** A job's work outside a worker. */
export const workFor = <P>(db: Database, owner: OwnerId | null, payload: P, given: Partial<Work<P>> = {}): Work<P> => ({
  jobId: systemIds.next(),
  owner,
  payload,
  attempt: 1,
  signal: new AbortController().signal,
  report: async () => undefined,
  write: db.write,
  ...given,
});

async function runAll(db: Database, queued: Queued[]): Promise<void> {
  for (let job = queued.shift(); job; job = queued.shift()) await job.kind.run(workFor(db, job.owner, job.payload as never, { jobId: job.id }));
}

/** Analyses as core does, under a version that can be told. */
function testAnalyzer(version = 'v1'): Analyzer & { now: string } {
  const analyzer: Analyzer & { now: string } = {
    now: version,
    version: () => analyzer.now,
    analyze: coreAnalyzer.analyze,
    pack: async (stretch, isLast, { lang, corrections, own }) => packText(await analyzer.analyze(stretch, lang, corrections, own), isLast),
    rulesOf: async () => null,
  };
  return analyzer;
}

export const blocksOf = (text: string): Block[] => blocksFromText(text, () => systemIds.next());

/** A library over a database; `given` are machines it needs beyond that, `filesIn` a folder for stored files. */
export async function testLibrary(db: Database, { filesIn, ...given }: Partial<Platform> & { filesIn?: string } = {}) {
  const analyzer = testAnalyzer();
  const test = testPlatform(db, given);
  test.platform.files = createDiskFiles(filesIn ?? nowhere, test.platform);
  const library = createLibrary(test.platform, analyzer);
  const someone = async (): Promise<OwnerId> => {
    const id = systemIds.next();
    await db.write((tx) =>
      tx
        .insertInto('account')
        .values({ id, name: id, name_key: id, role: 'learner', password_hash: null, preferences_json: '{}', created_at: test.time.now })
        .execute(),
    );
    return asOwner(id);
  };
  const addLesson = (owner: OwnerId, given: Partial<Parameters<typeof library.createLesson>[1]> & { text?: string } = {}) => {
    const { text = 'Il pleut. Je lis un livre.', ...rest } = given;
    return library.createLesson(owner, { id: systemIds.next(), lang: 'fr', title: 'Titre', courseId: null, blocks: blocksOf(text), ...rest });
  };
  const addCourse = (owner: OwnerId, title: string, lang = 'fr') => library.createCourse(owner, { operationId: systemIds.next(), lang, title, tags: [] });
  return { ...test, analyzer, library, someone, addLesson, addCourse };
}
