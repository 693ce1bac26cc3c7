import { withoutNoteSigns } from './pdf-note-signs.ts';
import type { Piece } from './pdf-piece.ts';

export interface Line {
  text: string;
  /** Ends of the line, and of the column it is in, in reading direction: on a right-to-left page both are negative. */
  from: number;
  to: number;
  columnFrom: number;
  columnTo: number;
  y: number;
  size: number;
  page: number;
}

export interface PageLines {
  lines: Line[];
  top: number;
  bottom: number;
}

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const SHAPED = /[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc]/g;
/** This letter ends a word: before the last one it comes from a ligature that the file spells backwards. */
const MISPLACED_ALEF = /\u0649(\p{Script=Arabic})(?!\p{L})/gu;
/** A gap of this part of the letters' height is a space, where the file itself says none. */
const SPACE = 0.25;

/** The lines of a page in reading order: column after column, with what spans them before and after. */
export function linesOfPage(pieces: readonly Piece[], page: number): Line[] {
  const letters = pieces.map(({ text }) => text).join('');
  const isRtl = (letters.match(new RegExp(RTL, 'gu'))?.length ?? 0) > letters.replace(/\P{L}/gu, '').length / 2;
  const plain = withoutNoteSigns(pieces, isRtl);
  // A right-to-left page is read as its mirror image.
  const ahead = isRtl ? plain.map((piece) => ({ ...piece, x: -piece.x - piece.width })) : plain;
  const rows = rowsOf(ahead);
  const gutters = guttersOf(rows);
  const bands = bandsOf(rows, gutters);
  return bands.flatMap((columns) => columns.flatMap((rowsOfColumn) => columnLines(rowsOfColumn, page, isRtl)));
}

interface Row {
  pieces: Piece[];
  y: number;
  size: number;
}

/** Pieces that stand on one line, from the top down; what is set a little higher or lower in it belongs to it. */
function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - piece.y) < Math.max(row.size, piece.size) * 0.45) {
      row.pieces.push(piece);
      if (piece.size > row.size) Object.assign(row, { size: piece.size, y: piece.y });
    } else rows.push({ pieces: [piece], y: piece.y, size: piece.size });
  }
  for (const row of rows) row.pieces.sort((a, b) => a.x - b.x);
  return rows;
}

const shown = (row: Row): Piece[] => row.pieces.filter(({ text }) => text.trim() !== '');
const startOf = (row: Row): number => shown(row)[0]?.x ?? 0;
const endOf = (row: Row): number => Math.max(...shown(row).map(({ x, width }) => x + width));

/** The middles of the white strips between columns: hardly a line crosses them, and many stand on either side. */
function guttersOf(rows: readonly Row[]): number[] {
  if (rows.length < 6) return [];
  const left = Math.floor(Math.min(...rows.map(startOf)));
  const right = Math.ceil(Math.max(...rows.map(endOf)));
  if (!(right - left > 0 && right - left < 20_000)) return [];
  const covered = new Uint16Array(right - left + 1);
  for (const row of rows)
    for (const { x, width } of shown(row)) for (let at = Math.ceil(x); at <= x + width; at++) covered[at - left] = (covered[at - left] as number) + 1;
  const allowed = rows.length * 0.12;
  const least = Math.max(6, median(rows.map(({ size }) => size)) * 0.7);
  const gutters: number[] = [];
  for (let from = 0; from < covered.length; from++) {
    let to = from;
    while (to < covered.length && (covered[to] as number) <= allowed) to++;
    if (to - from >= least && isBetweenColumns(rows, left + from, left + to)) gutters.push(left + (from + to) / 2);
    from = Math.max(from, to);
  }
  return gutters;
}

/** Whether text stands on both sides, on many lines, and fills its side: a column of numbers behind a list is no column of text. */
function isBetweenColumns(rows: readonly Row[], from: number, to: number): boolean {
  const before = rows.filter((row) => shown(row).some(({ x, width }) => x + width <= from + 1));
  const after = rows.filter((row) => shown(row).some(({ x }) => x >= to - 1));
  if (before.length < 4 || after.length < 4 || Math.min(before.length, after.length) < rows.length * 0.25) return false;
  const width = (side: Row[], within: (piece: Piece) => boolean) =>
    median(
      side.map(
        (row) =>
          shown(row)
            .filter(within)
            .reduce((sum, piece) => sum + piece.width, 0) / row.size,
      ),
    );
  return width(before, ({ x }) => x < from) > 8 && width(after, ({ x }) => x >= to - 1) > 8;
}

/** Bands from the top down: either lines across the whole page, or columns side by side. */
function bandsOf(rows: readonly Row[], gutters: readonly number[]): Row[][][] {
  if (gutters.length === 0) return [[[...rows]]];
  const bands: { spans: boolean; columns: Row[][] }[] = [];
  for (const row of rows) {
    const spans = row.pieces.some(({ x, width, text }) => text.trim() !== '' && gutters.some((gutter) => x < gutter - 2 && x + width > gutter + 2));
    if (bands.at(-1)?.spans !== spans) bands.push({ spans, columns: gutters.concat(0).map(() => []) });
    const { columns } = bands.at(-1) as { columns: Row[][] };
    if (spans) columns[0]?.push(row);
    else {
      for (const [i, column] of columns.entries()) {
        const pieces = row.pieces.filter(({ x, width }) => columnOf(x + width / 2, gutters) === i);
        if (pieces.some(({ text }) => text.trim() !== '')) column.push({ ...row, pieces, size: Math.max(...pieces.map(({ size }) => size)) });
      }
    }
  }
  return bands.map(({ columns }) => columns);
}

const columnOf = (x: number, gutters: readonly number[]): number => gutters.filter((gutter) => x > gutter).length;

function columnLines(rows: readonly Row[], page: number, isRtl: boolean): Line[] {
  const seen = rows.filter((row) => shown(row).length > 0);
  const columnFrom = Math.min(...seen.map(startOf));
  const columnTo = Math.max(...seen.map(endOf));
  return seen.map((row) => ({ text: textOf(row, isRtl), from: startOf(row), to: endOf(row), columnFrom, columnTo, y: row.y, size: sizeOf(row), page }));
}

/** The height of most of its letters. */
const sizeOf = (row: Row): number => median(shown(row).flatMap(({ text, size }) => Array.from({ length: Math.min(text.length, 50) }, () => size)));

const JOINED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。]/u;

function textOf(row: Row, isRtl: boolean): string {
  const pieces = withMarks(row.pieces);
  const words = isRtl ? inReadingOrder(pieces) : pieces;
  let text = '';
  let last: Piece | null = null;
  for (const piece of words) {
    const gap = last === null ? 0 : Math.max(piece.x - (last.x + last.width), last.x - (piece.x + piece.width));
    const isSpaced = last !== null && gap > row.size * SPACE && !JOINED.test(last.text.at(-1) ?? '') && !JOINED.test(piece.text[0] ?? '');
    if (isSpaced && !/\s$/.test(text)) text += ' ';
    text += piece.text;
    last = piece;
  }
  return text
    .replace(SHAPED, (character) => character.normalize('NFKC'))
    .replace(MISPLACED_ALEF, '$1\u0649')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Marks above and below letters may be placed on their own: each goes to the letter it stands at. */
function withMarks(pieces: readonly Piece[]): Piece[] {
  const isMark = ({ text }: Piece) => /^\s*\p{M}+\s*$/u.test(text);
  const letters = pieces.filter((piece) => !isMark(piece)).map((piece) => ({ ...piece }));
  const distance = (letter: Piece, x: number) =>
    letter.text.trim() === '' ? Number.POSITIVE_INFINITY : Math.max(letter.x - x, x - letter.x - letter.width, 0);
  for (const mark of pieces.filter(isMark)) {
    const middle = mark.x + mark.width / 2;
    const letter = letters.reduce<Piece | undefined>((best, one) => (best && distance(best, middle) <= distance(one, middle) ? best : one), undefined);
    if (letter) letter.text += mark.text.trim();
  }
  return letters;
}

/** On a right-to-left line, words and numbers of the other direction run the other way; so do several signs in one piece. */
function inReadingOrder(pieces: readonly Piece[]): Piece[] {
  const ordered: Piece[] = [];
  let run: Piece[] = [];
  const close = () => {
    const behind: Piece[] = [];
    while (run.length > 0 && !/[\p{L}\p{N}]/u.test((run.at(-1) as Piece).text)) behind.unshift(run.pop() as Piece);
    const isWords = run.some(({ text }) => /\p{L}/u.test(text));
    ordered.push(...run.reverse().map((piece) => (isWords ? piece : turned(piece))), ...behind.map(turned));
    run = [];
  };
  for (const piece of pieces) {
    const isLtr = /[\p{L}\p{N}]/u.test(piece.text) && !RTL.test(piece.text);
    if (isLtr || (run.length > 0 && !/\p{L}/u.test(piece.text))) run.push(piece);
    else {
      close();
      ordered.push(turned(piece));
    }
  }
  close();
  return ordered;
}

/** Signs and numbers in the order they are read in between right-to-left words; each number stays as it is. */
const turned = (piece: Piece): Piece =>
  /\p{L}/u.test(piece.text) ? piece : { ...piece, text: (piece.text.match(/\p{N}+(?:[.,:/-]\p{N}+)*|[\s\S]/gu) ?? []).reverse().join('') };

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
