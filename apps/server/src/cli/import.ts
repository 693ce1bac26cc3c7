import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { serverAddress } from '../address.ts';
import { assemble, type Parts } from '../parts.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import { silentLog } from '../platform/log.ts';
import { explainProblem } from '../start-problems.ts';
import { type CommandCall, required } from './call.ts';
import { ownerNamed } from './owner.ts';
import { CommandError, print, say, tell } from './terminal.ts';

/** `import FILE|URL|-… --lang fr [--public] [--translation FILE] [--translation-lang en]`: makes lessons here and now, shares them where that was asked for, and prints their addresses. One that fails does not keep the others. */
export async function importCommand({ words, given, config, terminal }: CommandCall): Promise<void> {
  required(words[0], 'cli.missing.file');
  if (!words.every(isAddress)) required(given.lang, 'cli.missing.lang');
  const sources = await Promise.all(words.map(async (word) => ({ word, from: await sourceOf(word) })));
  const translation = await translationGiven();
  const parts = await assemble(config, silentLog);
  const addressOf = (lessonId: unknown) => `${serverAddress(config)}/lessons/${lessonId}`;
  const problems: string[] = [];
  try {
    const owner = await ownerNamed(parts, given.user);
    for (const { word, from } of sources) {
      try {
        const target = { lang: given.lang, title: given.title, courseId: given.course, same: given.once ? ('refuse' as const) : undefined, translation };
        const made = await parts.importing.importNow(owner, { ...target, from });
        if (made.same) tell(terminal, say('cli.import.same', { title: made.same.title, address: addressOf(made.same.lessonId) }));
        for (const { lang, sentences, linked } of made.links ?? []) tell(terminal, say('cli.import.linked', { lang, sentences, linked }));
        print(terminal, given.public ? `${serverAddress(config)}${await shared(parts, owner, made, given.course !== undefined)}` : addressOf(made.lessonId));
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        if (error.code === 'text-already-here') print(terminal, addressOf(error.params.lessonId));
        else problems.push(sources.length > 1 ? `${word}: ${explainProblem(error)}` : explainProblem(error));
      }
    }
  } finally {
    await parts.close();
  }
  if (problems.length > 0) throw new CommandError(problems.join('\n'));

  /** One text has one translation: in a file of its own, or, where only its language is told, in the same. */
  async function translationGiven() {
    const { translation: file, 'translation-lang': lang } = given;
    if (file === undefined && lang === undefined) return undefined;
    if (words.length > 1) throw new CommandError(say('cli.import.oneTranslation'), 2);
    return { lang, ...(file === undefined ? {} : { from: { name: basename(file), content: await opened(resolve(config.typedIn, file), file) } }) };
  }

  async function sourceOf(word: string) {
    if (isAddress(word)) return { url: word };
    const content = word === '-' ? terminal.input : await opened(resolve(config.typedIn, word), word);
    return { name: word === '-' ? say('cli.import.pastedTitle') : basename(word), content };
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

const isAddress = (word: string): boolean => /^https?:\/\//i.test(word);

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
