import Papa from 'papaparse';
import { DamagedDocumentError, TooLargeDocumentError } from '../documents/errors.ts';
import { oneLine } from '../documents/lines.ts';
import { decodeText } from '../documents/text.ts';
import { type BilingualFile, type Cell, columnsOf } from './columns.ts';

const mostRows = 100_000;
/** A column more is a note; a table of many more is none of texts. */
const mostColumns = 200;

/** Reads a table of separated values; what separates them is found out. Throws DamagedDocumentError, TooLargeDocumentError, NotTextError. */
export function readCsv(bytes: Uint8Array): BilingualFile {
  const text = decodeText(bytes);
  const { data, errors } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t', '|'], skipEmptyLines: 'greedy' });
  if (data.length > mostRows || data.some((row) => row.length > mostColumns)) throw new TooLargeDocumentError('too many rows or columns');
  if (errors.some(({ type }) => type === 'Quotes')) throw new DamagedDocumentError('a quotation mark is left open');
  if (isRagged(data.map((row) => row.length))) throw new DamagedDocumentError('its rows have different numbers of columns');
  return { title: '', columns: columnsOf(data.map((row) => row.map(cellOf))) };
}

/** A row may lack its last columns; where a tenth of all have more or fewer than the others, they were taken apart at the wrong places. */
function isRagged(lengths: readonly number[]): boolean {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const usual = Math.max(...counts.values());
  return lengths.length - usual > lengths.length / 10 && lengths.length - usual > 1;
}

const cellOf = (value: string): Cell =>
  value
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');
