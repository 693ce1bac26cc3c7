/** A line of a pasted page, or a piece of one, by its offsets in the page. */
export interface Stretch {
  start: number;
  end: number;
}

/** The lines that are not blank, without white space at their ends. */
export function linesOf(page: string): Stretch[] {
  const lines: Stretch[] = [];
  for (let from = 0; from <= page.length; ) {
    const at = page.indexOf('\n', from);
    const to = at < 0 ? page.length : at;
    const line = trimmed(page, { start: from, end: to });
    if (line) lines.push(line);
    from = to + 1;
  }
  return lines;
}

export function trimmed(page: string, { start, end }: Stretch): Stretch | null {
  const text = page.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  return from >= end ? null : { start: from, end: start + text.trimEnd().length };
}

const UNMARKED = '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const END = new RegExp(`(?:[.!?…؟۔।]+["'»”’)\\]]*(?=\\s)|[。！？｡]+[」』”’）)"']*|(?<=[${UNMARKED}])(?=\\s+[${UNMARKED}]))\\s*`, 'gu');

/** Pieces that a sentence is made of: they end where a sentence may; scripts without marks are parted at spaces. */
export function piecesOf(page: string, line: Stretch): Stretch[] {
  const text = page.slice(line.start, line.end);
  const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
  let start = 0;
  return [...ends, text.length].flatMap((end) => {
    const piece = trimmed(page, { start: line.start + start, end: line.start + end });
    start = end;
    return piece ? [piece] : [];
  });
}

const FINAL = /[.!?…。！？｡؟۔।](?:["'»”’)\]」』）\s])*$/u;
/** Whether a text ends as sentences do. */
export const isEnded = (text: string): boolean => FINAL.test(text.slice(-12));
