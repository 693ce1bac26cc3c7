import { wellFormed } from '@glossa/core/text';
import { readBlocks } from '../documents/blocks.ts';
import { type Node, parsePage } from '../documents/dom.ts';
import { oneLine } from '../documents/lines.ts';

const titleLength = 500;
const summaryLength = 600;
/** Enough of a text to make its summary of. */
const lookedAt = 6_000;

/** An address of the web, made whole; null for any other. */
export function webAddress(written: unknown, base: string | undefined): string | null {
  if (typeof written !== 'string' || written.trim() === '') return null;
  const url = URL.parse(written.trim(), base);
  return url && /^https?:$/.test(url.protocol) && url.href.length <= 2000 ? url.href : null;
}

/** A time as feeds write it, by RFC 822 or ISO 8601; null for what is none. */
export function timeFrom(written: unknown): number | null {
  const time = typeof written === 'string' ? Date.parse(written.trim()) : Number.NaN;
  return Number.isSafeInteger(time) && time >= 0 ? time : null;
}

/** What HTML says, on one line, cut between words at `most` characters. */
export function plainText(html: string, most = summaryLength): string {
  const text = /[<&]/.test(html) ? textOf(html.slice(0, lookedAt)) : html.slice(0, lookedAt);
  const line = oneLine(text);
  if (line.length <= most) return line;
  const space = line.lastIndexOf(' ', most);
  return `${oneLine(line.slice(0, space > most / 2 ? space : most))}…`;
}
/** Titles are written as text by some, and as HTML by as many. */
export const titleText = (written: string): string => plainText(written, titleLength);

function textOf(html: string): string {
  try {
    return readBlocks(parsePage(html) as unknown as Node)
      .blocks.map(({ text }) => text)
      .join(' ');
  } catch {
    return '';
  }
}

/** Text as the HTML that says it. */
export const asHtml = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n');

/** No whole text is shorter, in characters. */
const wholeLength = 700;
/** What a beginning ends with that leads to the rest. */
const LEADS_ON = /(?:…|\.\.\.|\[&hellip;\]|&hellip;|&#8230;|\]|»|›|→)\s*$/u;
/** More than this is no article; the page is read in its place. */
const longest = 400_000;

/** HTML that holds a text whole; null for a beginning, which ends in dots or is short. */
export function wholeText(html: string): string | null {
  if (html.length > longest) return null;
  const text = html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length >= wholeLength && !LEADS_ON.test(text) ? wellFormed(html) : null;
}
