/**
 * What a list says of each of its words, `word/flags` a line: undefined of one that it does not have, a space between the
 * flags of one that it has twice.
 *
 * The list stays one text, and an index tells where its lines begin: to make strings and a map of 300,000 lines takes
 * half a second whenever a thread starts, and tens of megabytes.
 */
export function readWordList(list: string): (word: string) => string | undefined {
  const text = `${list.replace(FURTHER_DATA, '').replaceAll('\\/', ESCAPED_SLASH)}\n`;
  const lines = linesOf(text);
  const index = new Uint32Array(2 ** Math.ceil(Math.log2(2 * lines.length + 2)));
  const last = index.length - 1;
  for (const line of lines) {
    let slot = hashOf(text, line) & last;
    while (index[slot] !== 0) slot = (slot + 1) & last;
    index[slot] = line;
  }
  return (word) => {
    const written = word.replaceAll('/', ESCAPED_SLASH);
    let found: string | undefined;
    for (let slot = hashOf(written, 0) & last; index[slot] !== 0; slot = (slot + 1) & last) {
      const flags = flagsAt(text, index[slot] as number, written);
      if (flags !== null) found = found ? `${found} ${flags}` : flags;
    }
    return found;
  };
}

/** Comments, and what a line says of its word beside the flags: `po:noun`. */
const FURTHER_DATA = /(?:[\t\r]| +\w\w:| +$).*/gm;
/** A slash of the word itself, `km\/h`: a sign that no list has. */
const ESCAPED_SLASH = '\uFFFF';
const SLASH = 47;
const NEW_LINE = 10;

/** Where lines begin, without the first, which tells their number. */
function linesOf(text: string): number[] {
  const lines: number[] = [];
  for (let end = text.indexOf('\n'); end + 1 < text.length; end = text.indexOf('\n', end + 1)) if (!endsWord(text, end + 1)) lines.push(end + 1);
  return lines;
}

/** Whether a word has ended here; a line where it has at once has none. */
function endsWord(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  return sign === SLASH || sign === NEW_LINE;
}

/** Of the signs from `at` on, to the end of the word. */
function hashOf(text: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < text.length && !endsWord(text, i); i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The flags in the line that begins at `line`; null where it is of another word. */
function flagsAt(text: string, line: number, word: string): string | null {
  if (!text.startsWith(word, line)) return null;
  const end = line + word.length;
  return endsWord(text, end) ? text.slice(end + 1, text.indexOf('\n', end)) : null;
}
