import Papa from 'papaparse';
import { DamagedDocumentError, TooLargeDocumentError } from '../documents/errors.ts';
import { oneLine } from '../documents/lines.ts';
import { decodeText } from '../documents/text.ts';
import { type BilingualFile, type Cell, columnsOf } from './columns.ts';

const mostRows = 100_000;
/** A column more is a note; a table of many more is none of texts. */
const mostColumns = 200;

/** What may separate values. Commas and bars stand in any text as well: they come last. */
const separators = ['\t', ';', ',', '|'];
/** Rows that are looked at to find out. */
const sampleRows = 20;

/** Reads a table of separated values; what separates them is found out where it is not told. Throws DamagedDocumentError, TooLargeDocumentError, NotTextError. */
export function readCsv(bytes: Uint8Array, { isTabbed, asked }: { isTabbed: boolean; asked: readonly string[] }): BilingualFile {
  const text = decodeText(bytes);
  const { data, errors } = parse(text, isTabbed ? '\t' : separatorIn(text));
  if (data.length > mostRows || data.some((row) => row.length > mostColumns)) throw new TooLargeDocumentError('too many rows or columns');
  if (errors.some(isOfQuotes)) throw new DamagedDocumentError('a quotation mark is left open');
  if (isRagged(data.map((row) => row.length))) throw new DamagedDocumentError('its rows have different numbers of columns');
  return {
    title: '',
    columns: columnsOf(
      data.map((row) => row.map(cellOf)),
      asked,
    ),
  };
}

/** Between tabs a quotation mark may be one that is meant: whole fields are not always quoted there. */
function parse(text: string, delimiter: string, preview = 0): Papa.ParseResult<string[]> {
  const options = { delimiter, preview, skipEmptyLines: 'greedy' as const };
  const parsed = Papa.parse<string[]>(text, options);
  return delimiter === '\t' && parsed.errors.some(isOfQuotes) ? Papa.parse<string[]>(text, { ...options, fastMode: true }) : parsed;
}

const isOfQuotes = ({ type }: Papa.ParseError): boolean => type === 'Quotes';

/** The separator that gives the most even rows of two values and more; of several equal ones the first. */
function separatorIn(text: string): string {
  let best = { separator: ',', unevenness: Number.POSITIVE_INFINITY };
  for (const separator of separators) {
    const { data, errors } = parse(text, separator, sampleRows);
    const lengths = data.map((row) => row.length);
    if (lengths.reduce((sum, length) => sum + length, 0) < lengths.length * 1.99) continue;
    const steps = lengths.slice(1).reduce((sum, length, at) => sum + Math.abs(length - (lengths[at] as number)), 0);
    const unevenness = steps + (errors.some(isOfQuotes) ? 1000 : 0);
    if (unevenness < best.unevenness) best = { separator, unevenness };
  }
  return best.separator;
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
