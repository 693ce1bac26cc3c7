import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { serverAddress } from '../address.ts';
import { assemble, type Parts } from '../parts.ts';
import { asOwner, type OwnerId } from '../platform/ids.ts';
import { silentLog } from '../platform/log.ts';
import { type CommandCall, required } from './call.ts';
import { CommandError, print, say } from './terminal.ts';

/** `import FILE|- --lang fr [--public]`: makes a lesson here and now, shares it where that was asked for, and prints its address. */
export async function importCommand({ words, given, config, terminal }: CommandCall): Promise<void> {
  const file = required(words[0], 'cli.missing.file');
  const lang = required(given.lang, 'cli.missing.lang');
  if (/^https?:\/\//i.test(file)) throw new CommandError(say('cli.import.url'));
  const content = file === '-' ? terminal.input : await opened(resolve(config.typedIn, file), file);
  const parts = await assemble(config, silentLog);
  try {
    const owner = await ownerNamed(parts, given.user);
    const name = file === '-' ? say('cli.import.pastedTitle') : basename(file);
    const made = await parts.importing.importNow(owner, { lang, title: given.title, courseId: given.course, name, content });
    print(terminal, `${serverAddress(config)}${given.public ? await shared(parts, owner, made, given.course !== undefined) : `/lessons/${made.lessonId}`}`);
  } finally {
    await parts.close();
  }
}

/** Shares what was made, a book as a course; answers the path for everybody. */
async function shared({ publishing }: Parts, owner: OwnerId, { lessonIds, courseId }: Made, intoCourse: boolean): Promise<string> {
  const share = (kind: 'lesson' | 'course', id: string) => publishing.share(owner, { kind, id }, { visibility: 'public', translationLangs: null });
  const paths: (string | null)[] = [];
  for (const id of lessonIds) paths.push((await share('lesson', id)).path);
  if (lessonIds.length > 1 && !intoCourse) await share('course', courseId);
  return paths[0] as string;
}
type Made = Awaited<ReturnType<Parts['importing']['importNow']>>;

/** Fails before anything else is begun where the file cannot be read. */
async function opened(path: string, typed: string): Promise<Readable> {
  const stream = createReadStream(path);
  await new Promise<void>((resolve, reject) => {
    // A folder opens like a file, and fails only when it is read.
    stream.once('readable', resolve);
    stream.once('end', resolve);
    stream.once('error', (error: NodeJS.ErrnoException) =>
      reject(new CommandError(say('cli.import.fileUnreadable', { file: typed, reason: error.code ?? error.message }))),
    );
  });
  return stream;
}

/** The person named; else the only one there is, who is made where nobody is yet. */
async function ownerNamed({ accounts }: Parts, name: string | undefined): Promise<OwnerId> {
  if (name !== undefined) {
    const person = await accounts.findUser(name);
    if (!person) throw new CommandError(say('cli.import.noUser', { name }));
    return asOwner(person.id);
  }
  const local = await accounts.identify({ bearer: null, session: null, local: true });
  if (local) return local.owner;
  const [person, ...others] = await accounts.listUsers();
  if (!person || others.length > 0) throw new CommandError(say('cli.import.whichUser'), 2);
  return asOwner(person.id);
}
