/** Addresses of pages and mail are one token each, and no word: nobody learns `https` and `com`. */

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"«»]*[^\s<>"«».,;:!?)\]'’…]|[\p{L}\p{N}_][\p{L}\p{N}_.+-]*@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/gu;

export const mayHoldAddress = (text: string): boolean => text.includes('@') || text.includes('://') || text.includes('www.');

const PAGE = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|edu|gov|info|eu|fr|de|uk|es|it|ru|ua|jp|cn|nl|pl|pt|se)$/u;
/** Whether a written word is an address: `https://a.fr/x`, `me@x.fr`, `www.x.org`, `example.com`. */
export const isAddress = (written: string): boolean =>
  written.includes('://') ||
  written.startsWith('www.') ||
  (written.indexOf('@') > 0 && !written.endsWith('@')) ||
  (written.includes('.') && PAGE.test(written));

/** Puts one word in the place of all that touch an address. */
export function joinAddresses(text: string, starts: readonly number[], ends: readonly number[]): [number[], number[]] {
  const outStarts: number[] = [];
  const outEnds: number[] = [];
  let word = 0;
  const copyUntil = (at: number) => {
    for (; word < starts.length && (ends[word] as number) <= at; word++) {
      outStarts.push(starts[word] as number);
      outEnds.push(ends[word] as number);
    }
  };
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    copyUntil(index);
    const touches = index < (outEnds.at(-1) ?? 0);
    const start = touches ? (outStarts.pop() as number) : Math.min(index, starts[word] ?? index);
    let end = Math.max(index + address.length, touches ? (outEnds.pop() as number) : 0);
    for (; word < starts.length && (starts[word] as number) < end; word++) end = Math.max(end, ends[word] as number);
    outStarts.push(start);
    outEnds.push(end);
  }
  copyUntil(text.length);
  return [outStarts, outEnds];
}
