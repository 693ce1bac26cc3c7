import { withoutRegion } from '@glossa/core/languages';
import type { Pair } from '@glossa/formats/bilingual';
import type { Document } from '@glossa/formats/documents';
import type { Dropped, PastedTranslation } from '@glossa/formats/pasted';
import { DomainError } from '../platform/errors.ts';

/** What is to be read. `name` is null for pasted text, which is UTF-8; `url` is where it was fetched. */
export interface Content {
  bytes: Uint8Array;
  name: string | null;
  mediaType?: string;
  charset?: string | null;
  url?: string | null;
  /** The language it is said to be in. */
  lang?: string | null;
  /** Of pasted text: see the contract. */
  asIs?: boolean;
  /** Of what a page leaves out, that which is wanted after all. */
  takeBack?: readonly number[];
  /** That it holds the text's translation as well, in this language if one is said: then tables are read, too. */
  bilingual?: { translationLang: string | null } | null;
}

/** A document, with the translations that stood in it, those of its rows, and all that was found around a pasted page's text. */
export type Read = Omit<Document, 'dropped'> & {
  fileTitle: string;
  translations: readonly PastedTranslation[];
  rows: readonly TranslatedRows[];
  dropped: readonly Dropped[];
};
export type TranslatedRows = Pair['translations'][number];

/** Pasted text, or a file of any kind. Formats are loaded where a file is read, so that a server at rest does not hold them. Throws DomainError. */
export async function readContent(content: Content): Promise<Read> {
  const read = await readAsWritten(content);
  // A book from France is in French: its country makes no language of its own in the library.
  const lang = read.lang && withoutRegion(read.lang);
  return {
    ...read,
    lang,
    rows: read.rows.map((rows) => (rows.lang === content.bilingual?.translationLang ? rows : { ...rows, lang: withoutRegion(rows.lang) })),
  };
}

async function readAsWritten(content: Content): Promise<Read> {
  const { bytes, name, mediaType, charset, url } = content;
  if (name === null) return pasted(new TextDecoder().decode(bytes), content);
  const formats = await import('@glossa/formats/documents');
  try {
    const sides = await bilingual(content, name);
    if (sides) return sides;
    const where = { mediaType, charset: charset ?? undefined, url: url ?? undefined };
    const document = await formats.readDocument(bytes, name, where);
    const fileTitle = formats.titleFrom(name) ?? '';
    const [only, another] = document.chapters;
    if (!only || another) return { ...document, fileTitle, translations: [], rows: [], dropped: [] };
    if (url || !isPlain(name)) return { ...(await withTakenBack(document, content)), fileTitle };
    // Somebody may have saved a page that they copied whole.
    const read = await pasted(only.blocks.map(({ text }) => text).join('\n\n'), content);
    return { ...(isPage(read) ? read : await withTakenBack(document, content)), fileTitle };
  } catch (error) {
    const told = await bilingualProblem(error);
    if (told) throw told;
    if (error instanceof formats.NotTextError) throw new DomainError('file-not-text', { found: error.found });
    if (error instanceof formats.EmptyDocumentError) throw new DomainError('text-empty');
    if (error instanceof formats.EncryptedDocumentError) throw new DomainError('file-protected');
    if (error instanceof formats.ScannedDocumentError) throw new DomainError('file-scanned');
    if (error instanceof formats.TooLargeDocumentError) throw new DomainError('file-too-large');
    if (error instanceof formats.DamagedDocumentError) throw new DomainError('file-damaged');
    throw error;
  }
}

/** The text of a file that holds its translation as well, row by row; null for any other, which may not be one. */
async function bilingual({ bytes, mediaType, charset, lang = null, bilingual: wanted = null }: Content, name: string): Promise<Read | null> {
  const [formats, { titleFrom }] = await Promise.all([import('@glossa/formats/bilingual'), import('@glossa/formats/documents')]);
  const file = await formats.readBilingual(bytes, name, {
    mediaType,
    charset: charset ?? undefined,
    tables: wanted !== null,
    asked: [lang, wanted?.translationLang].filter((one) => typeof one === 'string'),
  });
  if (!file && !wanted) return null;
  if (!file) throw new formats.OneLanguageError();
  const { blocks, lang: found, translations } = formats.pairOf(file, { lang, translationLang: wanted?.translationLang ?? null });
  if (wanted && translations.length === 0) throw new formats.OneLanguageError();
  const fileTitle = titleFrom(name) ?? '';
  const document = { title: file.title || fileTitle, authors: [], lang: found, chapters: [{ title: '', blocks }], warnings: [] };
  return { ...document, fileTitle, translations: [], rows: translations, dropped: [] };
}

async function bilingualProblem(error: unknown): Promise<DomainError | null> {
  const formats = await import('@glossa/formats/bilingual');
  if (error instanceof formats.OneLanguageError) return new DomainError('file-one-language');
  if (error instanceof formats.LanguagesUnclearError) return new DomainError('file-languages-unclear');
  if (error instanceof formats.LanguageMissingError) return new DomainError('file-language-missing', { lang: error.lang, found: error.found.join(', ') });
  return null;
}

/** Names of plain text. */
const isPlain = (name: string): boolean => /\.te?xt$/i.test(name) || !/\.[a-z0-9]{1,5}$/i.test(name);

/** Whether more was found around the text than who wrote it and when, which stands above texts of any kind. */
export const isPage = ({ translations, dropped }: Pick<Read, 'translations' | 'dropped'>): boolean =>
  translations.length > 0 || dropped.some(({ reason }) => reason !== 'byline');

/** A page that was copied whole is taken apart; any other text stays as it is. */
async function pasted(text: string, { lang = null, asIs = false, takeBack = [] }: Content): Promise<Read> {
  const formats = await import('@glossa/formats/pasted');
  const found = asIs ? formats.plainText(text, lang) : formats.readPasted(text, lang);
  const { document, translations } = formats.takeBack(found, new Set(takeBack));
  return { ...document, fileTitle: '', translations, rows: [], dropped: found.dropped };
}

/** The article of a page, with what is wanted of the lines that its reader took out. */
async function withTakenBack({ dropped = [], ...document }: Document, { asIs = false, takeBack = [] }: Content): Promise<Omit<Read, 'fileTitle'>> {
  if (dropped.length === 0) return { ...document, translations: [], rows: [], dropped };
  const formats = await import('@glossa/formats/pasted');
  const wanted = new Set(asIs ? dropped.keys() : takeBack);
  return { ...formats.takeBack({ document, translations: [], dropped }, wanted).document, translations: [], rows: [], dropped };
}
