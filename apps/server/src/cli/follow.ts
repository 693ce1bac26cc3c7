import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Feed } from '@glossa/contract';
import { assemble, type Parts } from '../parts.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import { silentLog } from '../platform/log.ts';
import { explainProblem } from '../start-problems.ts';
import { type CommandCall, required } from './call.ts';
import { ownerNamed } from './owner.ts';
import { CommandError, print, say, tell } from './terminal.ts';

type Following = Parts['following'];

/** `follow ADDRESS|FILE.opml… [--lang fr] [--course ID]`: follows feeds; what is new in them waits. One that cannot be followed does not keep the others. */
export async function followCommand(call: CommandCall): Promise<void> {
  const { words, given, config, terminal } = call;
  required(words[0], 'cli.missing.feed');
  const wanted = (await Promise.all(words.map((word) => addressesOf(word, config.typedIn)))).flat();
  const problems: string[] = [];
  await withFeeds(call, async (following, owner) => {
    for (const { address, title } of wanted)
      try {
        const feed = await follow(following, owner, address, { title: given.title ?? title, lang: given.lang, courseId: given.course ?? null });
        print(terminal, line(feed));
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        problems.push(wanted.length > 1 ? `${address}: ${explainProblem(error)}` : explainProblem(error));
      }
  });
  if (problems.length > 0) throw new CommandError(problems.join('\n'));
}

/** `feeds [--opml]`: lists them, or writes them down for other programs. */
export const feedsCommand = (call: CommandCall): Promise<void> =>
  withFeeds(call, async (following, owner) => {
    const feeds = await following.list(owner);
    if (call.given.opml) {
      const { writeOpml } = await import('@glossa/formats/feeds');
      print(call.terminal, writeOpml(feeds));
    } else if (feeds.length === 0) tell(call.terminal, say('cli.follow.none'));
    else for (const feed of feeds) print(call.terminal, line(feed));
  });

/** `unfollow ADDRESS|ID…` */
export async function unfollowCommand(call: CommandCall): Promise<void> {
  required(call.words[0], 'cli.missing.feed');
  await withFeeds(call, async (following, owner) => {
    const feeds = await following.list(owner);
    const chosen = call.words.map((word) => {
      const feed = feeds.find(({ id, address }) => id === word || address === word);
      if (!feed) throw new CommandError(say('cli.follow.unknown', { feed: word }));
      return feed;
    });
    for (const { id } of chosen) await following.unfollow(owner, id);
  });
}

const line = ({ id, title, lang, address }: Feed): string => [id, lang, address, title].join('\t');

async function withFeeds({ given, config }: CommandCall, act: (following: Following, owner: OwnerId) => Promise<void>): Promise<void> {
  const parts = await assemble(config, silentLog);
  try {
    await act(parts.following, await ownerNamed(parts, given.user));
  } finally {
    await parts.close();
  }
}

async function follow(
  following: Following,
  owner: OwnerId,
  typed: string,
  given: { title: string | undefined; lang: string | undefined; courseId: string | null },
) {
  const [found] = (await following.find(owner, typed)).items;
  if (!found) throw new DomainError('not-a-feed');
  const lang = given.lang ?? found.lang;
  if (lang === null) throw new DomainError('language-not-found');
  const { address, site } = found;
  return following.follow(owner, { address, site, title: given.title || found.title, lang, courseId: given.courseId, schedule: 'daily', taking: 'wait' });
}

/** An address as it is typed, or those that an OPML file lists. */
async function addressesOf(word: string, typedIn: string): Promise<{ address: string; title?: string }[]> {
  if (/^https?:\/\//i.test(word)) return [{ address: word }];
  const bytes = await readFile(resolve(typedIn, word)).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(say('cli.import.fileUnreadable', { file: word, reason: error.code ?? error.message }));
  });
  const { readOpml } = await import('@glossa/formats/feeds');
  const feeds = readOpml(bytes);
  if (feeds === null) throw new CommandError(say('cli.follow.noOpml', { file: word }));
  return feeds;
}
