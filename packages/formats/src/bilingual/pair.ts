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
 * that of the only one whose language is not known. Throws LanguageMissingError, LanguagesUnclearError, OneLanguageError, EmptyDocumentError.
 */
export function pairOf({ columns }: Pick<BilingualFile, 'columns'>, { lang, translationLang }: Wanted): Pair {
  const text = lang === null ? columns[0] : columnIn(columns, lang);
  if (!text) throw new EmptyDocumentError();
  const others = columns.filter((column) => column !== text);
  const told = translationLang === null ? others : others.length === 0 ? [] : [columnIn(others, translationLang)];
  if (told.length === 0 && translationLang !== null) throw new OneLanguageError();
  const known = told.flatMap(({ lang: own, cells }) => {
    const named = translationLang ?? own;
    return named === null ? [] : [{ lang: named, cells }];
  });
  if (told.length > 0 && known.length === 0) throw new LanguagesUnclearError();
  return rowsOf(text, lang ?? text.lang, known);
}

const base = (lang: string): string => lang.toLowerCase().split('-')[0] as string;

function columnIn(columns: readonly Column[], lang: string): Column {
  const same =
    columns.find((column) => column.lang?.toLowerCase() === lang.toLowerCase()) ??
    columns.find((column) => column.lang !== null && base(column.lang) === base(lang));
  const unknown = columns.filter((column) => column.lang === null);
  const found = same ?? (unknown.length === 1 ? unknown[0] : undefined);
  if (found) return found;
  if (unknown.length > 1) throw new LanguagesUnclearError();
  throw new LanguageMissingError(
    lang,
    columns.flatMap((column) => column.lang ?? []),
  );
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
