import { isSameLanguage } from '@glossa/core/languages';
import type { DocumentBlock } from '../documents/document.ts';
import { EmptyDocumentError } from '../documents/errors.ts';
import type { BilingualFile, Cell, Column } from './columns.ts';
import { LanguageMissingError, LanguagesUnclearError, OneLanguageError } from './errors.ts';

/** Which language is the text, and which its translation; null for whatever the file has. */
export interface Wanted {
  lang: string | null;
  translationLang: string | null;
}

/** So many blocks of the text, and the paragraphs that translate them. */
export interface Row {
  blocks: number;
  text: Cell;
}
export interface Pair {
  lang: string | null;
  blocks: DocumentBlock[];
  translations: { lang: string; rows: Row[] }[];
}

/**
 * The text of a file with several languages, and its translations row by row. A language asked for that no column is known to be in is
 * that of the only one whose language is not known, or was guessed. Throws LanguageMissingError, LanguagesUnclearError, OneLanguageError, EmptyDocumentError.
 */
export function pairOf({ columns }: Pick<BilingualFile, 'columns'>, { lang, translationLang }: Wanted): Pair {
  const text = textAmong(columns, lang, translationLang);
  if (!text) throw new EmptyDocumentError();
  const others = columns.filter((column) => column !== text);
  if (others.length === 0 && translationLang !== null) throw new OneLanguageError();
  const textLang = lang ?? text.lang;
  // A second column in the text's own language translates nothing.
  const told =
    translationLang === null ? others.filter((other) => ![lang, text.lang].some((own) => hasBase(other, own))) : [columnIn(others, translationLang, columns)];
  if (told.length === 0 && others.length > 0) throw new OneLanguageError();
  const named = told.flatMap(({ lang: own, cells }) => {
    const which = translationLang ?? own;
    return which === null ? [] : [{ lang: which, cells }];
  });
  if (told.length > 0 && named.length === 0) throw new LanguagesUnclearError();
  return rowsOf(text, textLang, named);
}

/** Not that of the translation, where the text's own language is not told or not found. */
function textAmong(columns: readonly Column[], lang: string | null, translationLang: string | null): Column | undefined {
  const translation = translationLang === null ? undefined : known(columns, translationLang);
  const rest = columns.filter((column) => column !== translation);
  if (lang === null) return rest[0] ?? translation;
  return known(columns, lang) ?? columnIn(rest, lang, columns);
}

const baseOf = (lang: string): string | undefined => lang.toLowerCase().split('-')[0];
const hasBase = ({ lang }: Column, other: string | null): boolean => lang !== null && other !== null && baseOf(lang) === baseOf(other);
const isOf = ({ lang }: Column, other: string | null): boolean => lang !== null && other !== null && isSameLanguage(lang, other);

/** The column that is in a language, be it another country's. */
const known = (columns: readonly Column[], lang: string): Column | undefined =>
  columns.find((column) => column.lang?.toLowerCase() === lang.toLowerCase()) ?? columns.find((column) => isOf(column, lang));

function columnIn(columns: readonly Column[], lang: string, all: readonly Column[]): Column {
  const unknown = columns.filter((column) => column.lang === null);
  const unsure = unknown.length > 0 ? unknown : columns.filter(({ isGuessed }) => isGuessed);
  const found = known(columns, lang) ?? (unsure.length === 1 ? unsure[0] : undefined);
  if (found) return found;
  if (unknown.length > 1) throw new LanguagesUnclearError();
  throw new LanguageMissingError(lang, [...new Set(all.flatMap((column) => column.lang ?? []))]);
}

/** Rows without text give what translates them to the row before, the first ones to the row behind. */
function rowsOf(text: Column, lang: string | null, others: readonly { lang: string; cells: readonly Cell[] }[]): Pair {
  const blocks: DocumentBlock[] = [];
  const translations = others.map((other) => ({ lang: other.lang, rows: [] as Row[], waiting: [] as string[] }));
  for (const [at, cell] of text.cells.entries()) {
    for (const paragraph of cell) blocks.push({ kind: 'paragraph', text: paragraph });
    for (const [number, translation] of translations.entries()) {
      const said = others[number]?.cells[at] ?? [];
      const last = translation.rows.at(-1);
      if (cell.length > 0) translation.rows.push({ blocks: cell.length, text: [...translation.waiting.splice(0), ...said] });
      else if (last) last.text = [...last.text, ...said];
      else translation.waiting.push(...said);
    }
  }
  const kept = translations.map(({ waiting: _, ...translation }) => translation).filter(({ rows }) => rows.some((row) => row.text.length > 0));
  if (others.length > 0 && kept.length === 0) throw new OneLanguageError();
  return { lang, blocks, translations: kept };
}
