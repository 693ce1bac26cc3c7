/** The letters and digits of a text alone, in small letters, each with its place: what stays the same when a page is copied, whatever its quotes, dashes and spaces become. */
export interface Letters {
  text: string;
  /** For each unit of `text` the offset it was found at. */
  places: Uint32Array;
}

const LETTER = /[\p{L}\p{N}]/u;

export function lettersOf(text: string): Letters {
  const places = new Uint32Array(text.length);
  let count = 0;
  let kept = '';
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    if (LETTER.test(character)) {
      const small = character.toLowerCase();
      kept += small.length === character.length ? small : character;
      for (let unit = 0; unit < character.length; unit++) places[count++] = at + unit;
    }
    at += character.length;
  }
  return { text: kept, places: places.subarray(0, count) };
}

/** The number of letters that stand before an offset. */
export function lettersBefore({ places }: Letters, offset: number): number {
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] as number) < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Chinese, Japanese and Korean say as much in fewer signs; the others in about the same number. */
export const weightOf = (text: string): number => {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) + 1.5 * dense;
};
