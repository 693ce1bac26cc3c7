import { importLimit, type Preview } from '@glossa/contract';
import { coverageOf, learnFirst, textFromBlocks, wellFormed } from '@glossa/core/text';
import type { PastedTranslation } from '@glossa/formats/pasted';
import { type Library, textLimit } from '../library/library.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { lessonsOf, type PlannedLesson } from './document-lessons.ts';
import { type Content, readContent } from './reading-content.ts';
import { contentFrom, wanted } from './sources.ts';
import { titleFrom } from './titles.ts';

/** So much of a long text is read for a preview, in UTF-16 units: enough to say how hard it is. */
const readAtMost = 300_000;
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
export function createPreviewing({ fetch }: Pick<Platform, 'fetch'>, library: Library, vocabulary: Vocabulary) {
  return {
    async previewText(owner: OwnerId, { text, lang, asIs = false, takeBack = [] }: PastedText): Promise<Preview> {
      const cleaned = wellFormed(text);
      if (cleaned.trim() === '') throw new DomainError('text-empty');
      return preview(owner, { bytes: Buffer.from(cleaned), name: null, lang: lang ?? null, asIs, takeBack });
    },

    previewFile: (owner: OwnerId, { name, bytes, lang }: { name: string; bytes: Uint8Array; lang?: string | undefined }): Promise<Preview> =>
      preview(owner, { bytes, name, lang: lang ?? null }),

    async previewUrl(owner: OwnerId, { url, lang }: { url: string; lang?: string | undefined }): Promise<Preview> {
      const fetched = await fetch(url, { maxBytes: importLimit, accept: wanted });
      if (!fetched || fetched.bytes.length === 0) throw new DomainError('text-empty');
      return preview(owner, { ...contentFrom(fetched), lang: lang ?? null });
    },
  };

  async function preview(owner: OwnerId, content: Content): Promise<Preview> {
    const document = await readContent(content);
    const lang = content.lang ?? document.lang;
    const lessons = lessonsOf(document);
    const [first] = lessons as [PlannedLesson];
    if (lessons.some(({ blocks }) => lengthOf(blocks) > textLimit)) throw new DomainError('text-too-long', { limit: textLimit });
    const texts = lessons.map(({ blocks }) => blocks);
    const same = await library.sameTexts(owner, texts);
    const isPage = document.dropped.length + document.translations.length > 0;
    return {
      title: titleFrom(document.title, first.blocks, document.fileTitle),
      lang,
      author: document.authors.join(', ') || null,
      siteName: document.siteName ?? null,
      lessons: lessons.length,
      read: lang === null ? null : await readFor(owner, lang, texts.flat()),
      same: same ? { lessonId: same.id, title: same.title } : null,
      text: isPage ? textFromBlocks(first.blocks.map((block) => ({ ...block, id: '' }))) : null,
      dropped: document.dropped.map(({ text, reason }) => ({ text, reason })),
      translations: perLanguage(document.translations),
    };
  }

  async function readFor(owner: OwnerId, lang: string, blocks: Blocks): Promise<Preview['read']> {
    const some = beginningOf(blocks);
    const more = lengthOf(blocks) / Math.max(1, lengthOf(some));
    const { counts, words, pages } = await library.tryOut(
      owner,
      some.map((block) => ({ ...block, id: '' })),
      lang,
    );
    const { statusOf } = await vocabulary.statuses(owner, lang);
    const { words: first, reaches } = learnFirst(counts, statusOf, goal, mostWords);
    const learn = { words: first.map(({ key, count }) => ({ word: key, count, status: statusOf(key) })), reaches };
    return {
      whole: some.length === blocks.length,
      words: Math.round(words * more),
      pages: Math.round(pages * more),
      coverage: coverageOf(counts, statusOf),
      learn,
    };
  }
}

type Blocks = PlannedLesson['blocks'];
const lengthOf = (blocks: Blocks): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The first block, and what follows it up to the limit. */
function beginningOf(blocks: Blocks): Blocks {
  let length = 0;
  const end = blocks.findIndex(({ text }, at) => {
    length += text.length;
    return at > 0 && length >= readAtMost;
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}

function perLanguage(translations: readonly PastedTranslation[]): Preview['translations'] {
  const found = new Map<string, Preview['translations'][number]>();
  for (const { lang, sentence, text } of translations) {
    const known = found.get(lang);
    if (known) known.count++;
    else found.set(lang, { lang, count: 1, first: { sentence, text } });
  }
  return [...found.values()];
}
