import { isSameLanguage } from '@glossa/core/languages';
import { languageOf } from '../documents/language.ts';
import { languageNamed } from './language-names.ts';

/** What stands in one place of a table: its paragraphs. */
export type Cell = readonly string[];

/** A text, or a translation of one: as many cells as there are rows. */
export interface Column {
  /** Null where neither its name nor its text tells. */
  lang: string | null;
  /** That only its text tells the language: whoever knows it knows better. */
  isGuessed: boolean;
  cells: Cell[];
}

export interface BilingualFile {
  /** Empty where the file does not say. */
  title: string;
  columns: Column[];
}

const LETTERS = /\p{L}/gu;
const lettersIn = (cell: Cell): number => cell.reduce((sum, text) => sum + (text.match(LETTERS)?.length ?? 0), 0);

/**
 * The columns of a table that hold text, with their languages. The first row may name them: `fr | en`, `Français | Anglais`.
 * `[['fr', 'en'], ['Oui.', 'Yes.']]` → a column in `fr` with `Oui.`, one in `en` with `Yes.`. Short words look like codes (`he`, `no`):
 * one alone among others names a language only where that is one of those `asked` for.
 */
export function columnsOf(rows: readonly (readonly Cell[])[], asked: readonly string[]): Column[] {
  const heads = headsOf(rows[0] ?? [], asked);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const body = heads ? rows.slice(1) : rows;
  const columns = Array.from({ length: width }, (_, at): Column => ({ lang: heads?.[at] ?? null, isGuessed: false, cells: body.map((row) => row[at] ?? []) }));
  const named = columns.filter(({ lang, cells }) => lang !== null && isText(cells, 1));
  if (named.length > 1) return named;
  return columns.filter(({ cells }) => isText(cells, 3)).map((column) => (column.lang === null ? guessed(column) : column));
}

function guessed({ cells }: Column): Column {
  const lang = languageOf(sampleOf(cells), null);
  return { lang, isGuessed: lang !== null, cells };
}

const sampleOf = (cells: readonly Cell[]): string => cells.flat().join('\n').slice(0, 40_000);

/** Numbers, times and marks are no text, nor are short codes: most cells that say anything have letters, and so many of them on the average. */
function isText(cells: readonly Cell[], least: number): boolean {
  const letters = cells.filter((cell) => cell.length > 0).map(lettersIn);
  return letters.filter((count) => count > 0).length * 2 > letters.length && letters.reduce((sum, count) => sum + count, 0) >= letters.length * least;
}

/** The languages that a first row names; null where it is text already. */
function headsOf(row: readonly Cell[], asked: readonly string[]): (string | null)[] | null {
  const heads = row.map((cell) => (cell.length === 1 ? languageNamed(cell[0] as string) : null));
  const named = heads.filter((lang) => lang !== null);
  const isAlone = row.filter((cell) => cell.length > 0).length === 1;
  const isAsked = named.some((lang) => asked.some((one) => isSameLanguage(one, lang)));
  const isPlain = row.every((cell) => cell.length <= 1 && cell.every((text) => text.length <= 40 && !/[.!?…。！？]$/u.test(text)));
  return named.length > 1 || (named.length === 1 && isPlain && (isAlone || isAsked)) ? heads : null;
}
