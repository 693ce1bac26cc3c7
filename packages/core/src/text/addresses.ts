import { addSpan, noSpans, type Spans } from './word-spans.ts';

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
export function joinAddresses(text: string, { starts, ends, count }: Spans): Spans {
  const out = noSpans();
  let word = 0;
  const copyUntil = (at: number) => {
    for (; word < count && (ends[word] as number) <= at; word++) addSpan(out, starts[word] as number, ends[word] as number);
  };
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    copyUntil(index);
    let start = word < count ? Math.min(index, starts[word] as number) : index;
    let end = index + address.length;
    if (out.count > 0 && index < (out.ends[out.count - 1] as number)) {
      out.count--;
      start = out.starts[out.count] as number;
      end = Math.max(end, out.ends[out.count] as number);
    }
    for (; word < count && (starts[word] as number) < end; word++) end = Math.max(end, ends[word] as number);
    addSpan(out, start, end);
  }
  copyUntil(text.length);
  return out;
}
