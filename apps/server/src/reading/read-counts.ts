import { asidesOf, type LessonCounts, type NumberedCounts } from '@glossa/core/text';
import { numberOf, numberUpTo, type WordNumbers } from '../platform/word-numbers.ts';

/**
 * Reads a lesson's counts from the text that `JSON.stringify` made of them, without making a text of each word: a large
 * library would need a second of `JSON.parse` for every five thousand lessons.
 */
export function readCounts(json: string, table: WordNumbers): NumberedCounts {
  const bytes = Buffer.from(json);
  const isPlain = json.startsWith(beginning) && !bytes.includes(backslash);
  return isPlain ? scanned(bytes, table) : numbered(JSON.parse(json) as LessonCounts, table);
}
const beginning = '{"keys":[';
const [quote, comma, bracket, backslash, zero] = [0x22, 0x2c, 0x5d, 0x5c, 0x30];

const numbered = (lesson: LessonCounts, table: WordNumbers): NumberedCounts => ({
  words: Uint32Array.from(lesson.keys, (key) => numberOf(table, key)),
  counts: Uint32Array.from(lesson.counts),
  asides: asidesOf(lesson),
});

const none = new Uint32Array(0);
let scratch = new Uint32Array(1024);
function scanned(bytes: Buffer, table: WordNumbers): NumberedCounts {
  let at = beginning.length;
  let size = 0;
  while (bytes[at] === quote) {
    if (size === scratch.length) scratch = doubled(scratch);
    scratch[size++] = numberUpTo(table, bytes, at + 1, quote);
    at = table.end + 1;
    if (bytes[at] === comma) at++;
  }
  const counts = new Uint32Array(size);
  at = bytes.indexOf('[', at) + 1;
  for (let i = 0; i < size; i++, at++) {
    let count = 0;
    for (let byte = bytes[at] as number; byte !== comma && byte !== bracket; byte = bytes[++at] as number) count = count * 10 + byte - zero;
    counts[i] = count;
  }
  // What is left is short.
  const rest = JSON.parse(`{${bytes.toString('utf8', bytes.indexOf(quote, at))}`) as Pick<LessonCounts, 'asides'>;
  return { words: scratch.slice(0, size), counts, asides: rest.asides ? asidesOf(rest) : none };
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
