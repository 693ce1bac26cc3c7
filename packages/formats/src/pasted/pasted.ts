/** Text as it comes from a clipboard: a text, or a whole page with all that stands around it. */
import { analyzeBlocks, type Block, blocksFromText, wellFormed } from '@glossa/core/text';
import { type Byline, bylineIn, withoutByline } from '../documents/byline.ts';
import { withoutCaption } from '../documents/credits.ts';
import type { Document, DocumentBlock } from '../documents/document.ts';
import { languageOf } from '../documents/language.ts';
import type { DropReason } from './dropped.ts';
import { type Found, findPage } from './find-page.ts';
import { lettersOf } from './letters.ts';

export type { DropReason } from './dropped.ts';

/** A translation that the page brought along; `start` and `end` are those of its sentence in the block, without white space at its ends. */
export interface PastedTranslation {
  /** The number of the block in the document's only chapter. */
  block: number;
  start: number;
  end: number;
  /** The sentence itself. */
  sentence: string;
  lang: string;
  text: string;
}

export interface Dropped {
  text: string;
  reason: DropReason;
  /** The number of the block before which it stood. */
  before: number;
}

export interface Pasted {
  /** With one chapter. */
  document: Document;
  translations: PastedTranslation[];
  /** In the page's order; none where the text is taken as it is. */
  dropped: Dropped[];
}

/** Longer texts are books: no page is looked for in them. In UTF-16 units. */
const LONGEST_PAGE = 200_000;
/** Behind more blocks than this nothing says who wrote the whole. */
const HEAD = 3;

/**
 * Reads pasted text. A page copied whole becomes the text it is about: once, with its headings, without what stands around
 * it, and with the translations of its sentences; any other text stays as it is. `lang` is what the reader says the text is in.
 */
export function readPasted(text: string, lang: string | null = null): Pasted {
  const page = wellFormed(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const found = page.length > LONGEST_PAGE ? null : findPage(page, lang);
  if (!found) return signed(plainText(page, lang), false);
  const blocks = blocksFromText(found.parts.join('\n\n'), () => '');
  const pasted = { document: documentOf(blocks, found.lang, found.title), translations: translationsIn(blocks, found), dropped: droppedFrom(blocks, found) };
  return signed(pasted, true);
}

/** With what its top says of author and date, taken out of the text or left beside it already. */
function signed({ document, translations, dropped }: Pasted, isPage: boolean): Pasted {
  const own = document.chapters.flatMap(({ blocks }) => blocks);
  const { blocks, authors, publishedAt, dropped: lines } = withoutByline(own, document.lang, { isPage, areHeadingsGuessed: true });
  const around = dropped.map((piece): Dropped & { said?: Byline } => {
    const said = piece.before <= HEAD && bylineIn(piece.text, document.lang);
    return said ? { ...piece, reason: 'byline', said } : piece;
  });
  const all = [...authors, ...around.map(({ said }) => said?.author ?? null)].filter((author) => author !== null);
  const time = publishedAt ?? around.find(({ said }) => said?.publishedAt)?.said?.publishedAt ?? null;
  const gone = (block: number) => lines.filter(({ before }, i) => before + i < block).length;
  return {
    document: { ...document, authors: [...new Set(all)], ...(time === null ? {} : { publishedAt: time }), chapters: [{ title: '', blocks }] },
    translations: translations.map((translation) => ({ ...translation, block: translation.block - gone(translation.block) })),
    dropped: [...lines, ...around.map(({ said: _, ...piece }) => ({ ...piece, before: piece.before - gone(piece.before) }))].toSorted(
      (a, b) => a.before - b.before,
    ),
  };
}

/** Text as it is, whatever stands in it. */
export const plainText = (text: string, lang: string | null = null): Pasted => ({
  document: documentOf(
    blocksFromText(text, () => ''),
    lang,
    '',
  ),
  translations: [],
  dropped: [],
});

const documentOf = (blocks: readonly Block[], lang: string | null, title: string): Document => ({
  title,
  authors: [],
  lang: languageOf(blocks.map(({ text }) => text).join('\n'), lang),
  chapters: [
    { title: '', blocks: blocks.map(({ kind, level, text }): DocumentBlock => withoutCaption({ kind, ...(level === undefined ? {} : { level }), text })) },
  ],
  warnings: [],
});

/** Each at the sentence behind which it stood. */
function translationsIn(blocks: readonly Block[], { translations, lang }: Found): PastedTranslation[] {
  const analyzed = analyzeBlocks(blocks, lang);
  const starts: number[] = [];
  const letters = blocks.map(({ text }) => lettersOf(text));
  letters.reduce((sum, { text }, i) => {
    starts[i] = sum;
    return sum + text.length;
  }, 0);
  const at = new Map<string, PastedTranslation>();
  for (const { behind, lang: of, text } of translations) {
    const block = starts.findLastIndex((start) => start < behind);
    const place = letters[block]?.places[behind - 1 - (starts[block] ?? 0)];
    const sentence = analyzed[block]?.sentences.find(({ start, end }) => place !== undefined && start <= place && place < end);
    if (!sentence) continue;
    const whole = (blocks[block] as Block).text.slice(sentence.start, sentence.end);
    const start = sentence.start + whole.length - whole.trimStart().length;
    const key = `${block} ${start} ${of}`;
    const known = at.get(key);
    if (known) known.text += ` ${text}`;
    else at.set(key, { block, start, end: start + whole.trim().length, sentence: whole.trim(), lang: of, text });
  }
  return [...at.values()];
}

function droppedFrom(blocks: readonly Block[], { dropped }: Found): Dropped[] {
  let sum = 0;
  const ends = blocks.map(({ text }) => (sum += lettersOf(text).text.length));
  return dropped.map(({ behind, text, reason }) => {
    const block = ends.findIndex((end) => end > behind);
    return { text, reason, before: block < 0 ? blocks.length : block };
  });
}

/** Puts some of what was dropped, by their numbers in the list, back where they stood, each as a paragraph. */
export function takeBack({ document, translations, dropped }: Pasted, chosen: ReadonlySet<number>): Pasted {
  const taken = dropped.filter((_, i) => chosen.has(i));
  const moved = (block: number) => block + taken.filter(({ before }) => before <= block).length;
  const own = document.chapters.flatMap(({ blocks }) => blocks);
  const blocks = [...own, null].flatMap((block, i): DocumentBlock[] => [
    ...taken.filter(({ before }) => before === i).map(({ text }): DocumentBlock => ({ kind: 'paragraph', text: text.replace(/\s+/g, ' ').trim() })),
    ...(block ? [block] : []),
  ]);
  return {
    document: { ...document, chapters: [{ title: '', blocks }] },
    translations: translations.map((translation) => ({ ...translation, block: moved(translation.block) })),
    dropped: dropped.filter((_, i) => !chosen.has(i)).map((piece) => ({ ...piece, before: moved(piece.before) })),
  };
}
