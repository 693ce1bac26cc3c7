import { importLimit, type Preview, textLimit } from '@glossa/contract';
import { coverageOf, learnFirst, saysSomething, wellFormed } from '@glossa/core/text';
import type { Library } from '../library/library.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Contents } from './contents.ts';
import { type Glimpse, lengthOf } from './glimpse.ts';
import type { Content } from './reading-content.ts';
import { contentFrom, wanted } from './sources.ts';
import { titleFrom } from './titles.ts';

/** Known so far, a text is read with ease; and so many words are named on the way there. */
const goal = 0.98;
const mostWords = 12;

interface PastedText {
  text: string;
  lang?: string | undefined;
  asIs?: boolean | undefined;
  takeBack?: readonly number[] | undefined;
}

/** Tells what a text would be as a lesson, and how much of it the learner knows, and keeps nothing. */
export function createPreviewing({ fetch }: Pick<Platform, 'fetch'>, library: Library, vocabulary: Vocabulary, { look }: Pick<Contents, 'look'>) {
  return {
    async previewText(owner: OwnerId, { text, lang, asIs = false, takeBack = [] }: PastedText, signal?: AbortSignal): Promise<Preview> {
      const cleaned = wellFormed(text);
      if (!saysSomething(cleaned)) throw new DomainError('text-empty');
      return preview(owner, { bytes: Buffer.from(cleaned), name: null, lang: lang ?? null, asIs, takeBack }, signal);
    },

    previewFile: (
      owner: OwnerId,
      { name, bytes, lang, translationLang }: { name: string; bytes: Uint8Array; lang?: string | undefined; translationLang?: string | undefined },
      signal?: AbortSignal,
    ): Promise<Preview> => preview(owner, { bytes, name, lang: lang ?? null, bilingual: translationLang === undefined ? null : { translationLang } }, signal),

    async previewUrl(owner: OwnerId, { url, lang }: { url: string; lang?: string | undefined }, signal?: AbortSignal): Promise<Preview> {
      const fetched = await fetch(url, { maxBytes: importLimit, accept: wanted, ...(signal ? { signal } : {}) });
      if (fetched.bytes.length === 0) throw new DomainError('text-empty');
      return preview(owner, { ...contentFrom(fetched), lang: lang ?? null }, signal);
    },
  };

  async function preview(owner: OwnerId, content: Content, signal?: AbortSignal): Promise<Preview> {
    const { title, fileTitle, hashes, longest, length, beginning, ...told } = await look(owner, content, signal);
    if (longest > textLimit) throw new DomainError('text-too-long', { limit: textLimit });
    const [same] = await library.sameHashes(owner, hashes);
    return {
      ...told,
      title: titleFrom(title || (told.lessons > 1 ? fileTitle : ''), beginning, fileTitle),
      read: told.lang === null ? null : await readFor(owner, told.lang, beginning, length),
      same: same ? { lessonId: same.id, title: same.title } : null,
    };
  }

  async function readFor(owner: OwnerId, lang: string, some: Glimpse['beginning'], length: number): Promise<Preview['read']> {
    const more = length / Math.max(1, lengthOf(some));
    const { counts, words, pages } = await library.tryOut(
      owner,
      some.map(({ pictures: _, ...block }) => ({ ...block, id: '' })),
      lang,
    );
    const { statusOf } = await vocabulary.statuses(owner, lang);
    const { words: first, reaches } = learnFirst(counts, statusOf, goal, mostWords);
    const learn = { words: first.map(({ key, count }) => ({ word: key, count, status: statusOf(key) })), reaches };
    return {
      whole: more === 1,
      words: Math.round(words * more),
      pages: Math.round(pages * more),
      coverage: coverageOf(counts, statusOf),
      learn,
    };
  }
}
