import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatter } from '@glossa/messages';
import about from '../package.json' with { type: 'json' };
import { createAccounts, type GivenCode } from './accounts/accounts.ts';
import { isEverywhere, serverAddress } from './address.ts';
import { createAligning } from './aligning/aligning.ts';
import type { AppParts } from './app.ts';
import type { Config } from './config.ts';
import { createAnswers, createFollowing, lookName } from './following/following.ts';
import { createContents, createImporting } from './importing/importing.ts';
import { createLanguages, createOwnLanguages } from './languages/languages.ts';
import { createLibrary } from './library/library.ts';
import { createMoving } from './moving/moving.ts';
import { systemClock } from './platform/clock.ts';
import { openDatabase } from './platform/database/database.ts';
import { takePresence } from './platform/database/presence.ts';
import { createFetch } from './platform/fetch/fetch.ts';
import { createDiskFiles, type DiskFiles } from './platform/files/disk.ts';
import { createDiskCache } from './platform/files/disk-cache.ts';
import { makeFolder } from './platform/files/folders.ts';
import { systemIds } from './platform/ids.ts';
import { createJobs } from './platform/jobs/jobs.ts';
import { createQueue } from './platform/jobs/queue.ts';
import { collectFiles, purgeJobs, type UpkeepKind } from './platform/jobs/upkeep.ts';
import type { JobKind } from './platform/jobs/work.ts';
import type { Log } from './platform/log.ts';
import type { Platform } from './platform/platform.ts';
import { createPublishing } from './publishing/publishing.ts';
import { createReading } from './reading/reading.ts';
import { createSpeech } from './speech/speech.ts';
import { createEngines, createTranslating } from './translating/translating.ts';
import { createVocabulary } from './vocabulary/vocabulary.ts';

export interface Parts extends AppParts {
  platform: Platform & { files: DiskFiles };
  /** Every kind of job, upkeep too. */
  kinds: readonly JobKind[];
  /** Those to be run at start and once a day. */
  upkeepKinds: readonly UpkeepKind[];
  /** Who is told that there may be work; nobody at first. */
  onWake(wake: () => void): void;
  close(): Promise<void>;
}

export const version: string = about.version;
/** Bytes of what was spoken before. */
const mostSound = 256 * 1024 * 1024;
/** Where an installation keeps its stored files. */
export const filesFolder = (config: Config): string => join(config.data, 'files');
const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** Opens storage and makes every room: the same for server, worker and command line. Nothing runs yet. */
export async function assemble(config: Config, log: Log): Promise<Parts> {
  const { platform, onWake, close } = await openPlatform(config, log);
  const moving = createMoving(platform, { scratch: join(config.data, 'scratch'), version });
  const accounts = createAccounts(platform, { signUp: config.signUp, version, tellSetup: (given) => tellSetup(given, config, log) }, moving);
  const jobs = createJobs(platform, { untold: [lookName] });
  const languages = createLanguages(log);
  const ownLanguages = createOwnLanguages(platform);
  const library = createLibrary(platform, { ...languages.analyzer, rulesOf: ownLanguages.rulesOf });
  ownLanguages.whenRulesChange(library.redoLanguage);
  const vocabulary = createVocabulary(platform);
  const translating = createTranslating(platform, createEngines(config.engines), { monthly: config.monthlyCharacters });
  const contents = createContents();
  const aligning = createAligning(platform, library, translating, jobs, (owner, bytes, name, signal) =>
    contents.read(owner, { bytes, name, asIs: true }, signal),
  );
  const importing = createImporting(platform, { library, vocabulary, translating, counterparts: aligning }, jobs, config.testOrigin, contents);
  const answers = createAnswers();
  const following = createFollowing(platform, importing, library, jobs, config.testOrigin, answers.read);
  const publishing = createPublishing(platform, library, translating, {
    jobs,
    countReport: accounts.countReport,
    nameOf: async (owner) => (await accounts.own.person(owner)).name,
  });
  const reading = createReading(platform, library, vocabulary, translating, jobs);
  const upkeepKinds = [
    ...library.upkeepKinds,
    ...moving.upkeepKinds,
    ...importing.upkeepKinds,
    ...aligning.upkeepKinds,
    ...following.upkeepKinds,
    ...translating.upkeepKinds,
    purgeJobs(platform),
    collectFiles(platform.files),
  ];
  return {
    config,
    platform,
    version,
    webFolder: existsSync(join(webFolder, 'index.html')) ? webFolder : null,
    accounts,
    aligning,
    following,
    importing,
    jobs,
    languages,
    ownLanguages,
    library,
    publishing,
    reading,
    speech: createSpeech(platform, languages, createDiskCache(join(config.data, 'cache', 'speech'), platform.ids, mostSound)),
    vocabulary,
    kinds: [...library.kinds, ...importing.kinds, ...following.kinds, ...aligning.kinds, ...publishing.kinds, ...reading.kinds, ...upkeepKinds],
    upkeepKinds,
    onWake,
    close: async () => {
      contents.close();
      answers.close();
      await languages.close();
      await close();
    },
  };
}

/** One sentence in the log, for a person. */
function tellSetup({ code, expiresAt }: GivenCode, config: Config, log: Log): void {
  const say = formatter('en');
  const place = config.url === null && isEverywhere(config.host) ? say('server.setup.anyAddress', { port: String(config.port) }) : serverAddress(config);
  log.info({}, say('server.setup.code', { code, place, until: new Date(expiresAt).toISOString().slice(0, 16).replace('T', ' ') }));
}

async function openPlatform(config: Config, log: Log) {
  makeFolder(config.data, 0o700);
  if ('sqliteFile' in config.database) makeFolder(dirname(config.database.sqliteFile));
  const presence = await takePresence(config.database, 'shared');
  try {
    const db = await openDatabase(config.database);
    let wake = () => {};
    const base = { db, clock: systemClock, ids: systemIds, log };
    const platform = { ...base, jobs: createQueue(base, () => wake()), files: createDiskFiles(filesFolder(config), base), fetch: createFetch(config) };
    return {
      platform,
      onWake: (told: () => void) => {
        wake = told;
      },
      close: async () => {
        await db.close();
        await presence.release();
      },
    };
  } catch (error) {
    await presence.release();
    throw error;
  }
}
