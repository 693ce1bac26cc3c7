import { languageOf } from '../documents/language.ts';
import { languageNamed } from './language-names.ts';

/** What stands in one place of a table: its paragraphs. */
export type Cell = readonly string[];

/** A text, or a translation of one: as many cells as there are rows. */
export interface Column {
  /** Null where neither its name nor its text tells. */
  lang: string | null;
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
 * `[['fr', 'en'], ['Oui.', 'Yes.']]` → a column in `fr` with `Oui.`, one in `en` with `Yes.`.
 */
export function columnsOf(rows: readonly (readonly Cell[])[]): Column[] {
  const heads = headsOf(rows[0] ?? []);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const body = heads ? rows.slice(1) : rows;
  const columns = Array.from({ length: width }, (_, at): Column => ({ lang: heads?.[at] ?? null, cells: body.map((row) => row[at] ?? []) }));
  const named = columns.filter(({ lang, cells }) => lang !== null && isText(cells, 1));
  if (named.length > 1) return named;
  return columns.filter(({ cells }) => isText(cells, 3)).map(({ lang, cells }) => ({ lang: lang ?? languageOf(sampleOf(cells), null), cells }));
}

const sampleOf = (cells: readonly Cell[]): string => cells.flat().join('\n').slice(0, 40_000);

/** Numbers, times and marks are no text, nor are short codes: most cells that say anything have letters, and so many of them on the average. */
function isText(cells: readonly Cell[], least: number): boolean {
  const letters = cells.filter((cell) => cell.length > 0).map(lettersIn);
  return letters.filter((count) => count > 0).length * 2 > letters.length && letters.reduce((sum, count) => sum + count, 0) >= letters.length * least;
}

/** The languages that a first row names; null where it is text already. */
function headsOf(row: readonly Cell[]): (string | null)[] | null {
  const heads = row.map((cell) => (cell.length === 1 ? languageNamed(cell[0] as string) : null));
  const named = heads.filter((lang) => lang !== null).length;
  const isPlain = row.every((cell) => cell.length <= 1 && cell.every((text) => text.length <= 40 && !/[.!?…。！？]$/u.test(text)));
  return named > 1 || (named === 1 && isPlain) ? heads : null;
}
