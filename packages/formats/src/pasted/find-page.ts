import { type DropReason, reasonFor } from './dropped.ts';
import { headed } from './glued.ts';
import { findInterspersed } from './interspersed.ts';
import { likeliest } from './language-odds.ts';
import { weightOf } from './letters.ts';
import { type Core, lettersAt, type Page, type Piece, pageOf, textAt } from './page.ts';
import { findSurrounded } from './surrounded.ts';
import { findTwice } from './twice.ts';

/** The text of a page. Places count the letters of the text that stand before them. */
export interface Found {
  title: string;
  lang: string;
  /** Paragraphs, headings and items in the plain form, in order. */
  parts: string[];
  translations: { behind: number; lang: string; text: string }[];
  dropped: { behind: number; text: string; reason: DropReason }[];
}

/** The text that a page is about; null for a text that is no page. `hint` is the language it is said to be in. */
export function findPage(text: string, hint: string | null): Found | null {
  const page = pageOf(text);
  const core = findTwice(page, hint) ?? findSurrounded(page, hint) ?? findInterspersed(page, hint);
  if (!core) return null;
  const pieces = core.body.flat();
  const paragraphs = core.body.map((parts) => parts.map((part) => textAt(page, part)).join(' '));
  const title = core.hasTitle ? (paragraphs[0] as string) : '';
  return {
    title,
    lang: core.lang,
    parts: core.hasTitle ? [`# ${title}`, ...headed(paragraphs.slice(1), core.lang)] : headed(paragraphs, core.lang),
    translations: core.translations.map(({ behind, ...rest }) => ({ ...rest, behind: keptBefore(pieces, behind) })),
    dropped: droppedFrom(page, core, pieces),
  };
}

/** How many letters of the text stand before a letter of the page. */
const keptBefore = (pieces: readonly Piece[], letter: number): number =>
  pieces.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, letter) - from), 0);

function droppedFrom(page: Page, { lang, used, copy }: Core, pieces: readonly Piece[]): Found['dropped'] {
  const text = pieces.map((piece) => lettersAt(page, piece)).join('');
  const isKept = ({ start, end }: Piece) => [...pieces, ...used].some((piece) => piece.start < end && piece.end > start);
  return page.lines
    .filter((line) => !isKept(line))
    .map((line) => {
      const written = textAt(page, line);
      const isForeign = weightOf(written) >= 20 && likeliest(written, new Set([lang])) !== lang;
      const isCopy = copy !== undefined && line.from < copy.to && line.to > copy.from;
      return { behind: keptBefore(pieces, line.from), text: written, reason: isCopy ? 'repeated' : reasonFor(written, lettersAt(page, line), text, isForeign) };
    });
}
