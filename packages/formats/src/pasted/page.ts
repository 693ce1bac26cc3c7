import { type Letters, lettersBefore, lettersOf } from './letters.ts';
import { linesOf, type Stretch } from './page-lines.ts';

/** A piece of a page: its place, and its place among the page's letters (`from` to `to`). */
export interface Piece extends Stretch {
  from: number;
  to: number;
}

export interface Page {
  text: string;
  letters: Letters;
  lines: Piece[];
}

/** The text found on a page. */
export interface Core {
  lang: string;
  /** Its paragraphs, each by the pieces of the page that make it. */
  body: Piece[][];
  /** Whether the first paragraph is the title. */
  hasTitle: boolean;
  /** `behind` counts the page's letters up to where the sentence ends. */
  translations: { behind: number; lang: string; text: string }[];
  /** Where translations stood that are no line of a copy. */
  used: Stretch[];
  /** Where the other copy is, in letters of the page. */
  copy?: Pick<Piece, 'from' | 'to'>;
}

export function pageOf(text: string): Page {
  const page: Page = { text, letters: lettersOf(text), lines: [] };
  page.lines = linesOf(text).map((line) => pieceAt(page, line));
  return page;
}

export const pieceAt = ({ letters }: Page, { start, end }: Stretch): Piece => ({
  start,
  end,
  from: lettersBefore(letters, start),
  to: lettersBefore(letters, end),
});
export const textAt = ({ text }: Page, { start, end }: Stretch): string => text.slice(start, end);
export const lettersAt = ({ letters }: Page, { from, to }: Piece): string => letters.text.slice(from, to);
