import { readBlocks } from '../documents/blocks.ts';
import { paragraphsInDocx } from '../documents/docx.ts';
import { all, childrenOf, type Element, first, type Node, nameOf, parsePage } from '../documents/dom.ts';
import { decodePage } from '../documents/html.ts';
import { oneLine } from '../documents/lines.ts';
import { paragraphsInOdt } from '../documents/odt.ts';
import { type BilingualFile, type Cell, columnsOf } from './columns.ts';

interface Shape {
  row: ReadonlySet<string>;
  cell: ReadonlySet<string>;
  cellOf: (cell: Element) => Cell;
}
const shapes = {
  html: { row: new Set(['tr']), cell: new Set(['td', 'th']), cellOf: (cell) => readBlocks(cell).blocks.map(({ text }) => text) },
  docx: { row: new Set(['tr']), cell: new Set(['tc']), cellOf: paragraphsInDocx },
  odt: { row: new Set(['table-row']), cell: new Set(['table-cell']), cellOf: paragraphsInOdt },
} satisfies Record<string, Shape>;

/** The table of a page with the most rows of two cells or more; without columns where there is none. */
export function readHtmlTable(bytes: Uint8Array, asked: readonly string[], charset?: string): BilingualFile {
  const page = parsePage(decodePage(bytes, charset)) as unknown as Node;
  return { title: oneLine(first(page, 'title')?.textContent ?? ''), columns: columnsOf(largestTable(page, shapes.html), asked) };
}

/** The same of the text part of an office document. */
export const tableIn = (part: Node, kind: 'docx' | 'odt', asked: readonly string[]): BilingualFile => ({
  title: '',
  columns: columnsOf(largestTable(part, shapes[kind]), asked),
});

function largestTable(root: Node, shape: Shape): Cell[][] {
  const names = new Set(['table', 'tbl']);
  const tables = [...all(root, 'table'), ...all(root, 'tbl')].map((table) =>
    [...rowsOf(table, shape, names)].map((row) => childrenOf(row).filter((child) => shape.cell.has(nameOf(child)))).filter((row) => row.length > 1),
  );
  const largest = tables.reduce<Element[][]>((most, table) => (table.length > most.length ? table : most), []);
  return largest.map((row) => row.map(shape.cellOf));
}

/** The rows of a table itself, not those of tables within. */
function* rowsOf(node: Node, shape: Shape, tables: ReadonlySet<string>): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (shape.row.has(nameOf(child))) yield child;
    else if (!tables.has(nameOf(child))) yield* rowsOf(child, shape, tables);
  }
}
