import type { DocumentBlock } from './document.ts';
import { endsSentence, oneLine } from './lines.ts';
import type { Line } from './pdf-lines.ts';

const BULLET = /^(?:[•◦▪‣●○■–—*]|[-−])\s+/;
const NUMBERED = /^\(?(?:\d{1,2}|[a-z])[.)]\s+\S/;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

export interface PlacedBlock extends DocumentBlock {
  page: number;
  /** Of its first line. */
  y: number;
}

/** Puts lines together into paragraphs and headings, across columns and pages. */
export function paragraphsOf(lines: readonly Line[]): PlacedBlock[] {
  const body = bodySize(lines);
  const leading = leadingOf(lines, body);
  const paragraphs: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    const paragraph = paragraphs.at(-1);
    if (paragraph && goesOn(paragraph, line, leading, lines[i + 1])) paragraph.push(line);
    else paragraphs.push([line]);
  }
  const known = knownWords(lines);
  const levels = [...new Set(paragraphs.filter((one) => isHeading(one, body)).map(([line]) => Math.round((line as Line).size)))].sort((a, b) => b - a);
  return paragraphs.map((paragraph): PlacedBlock => {
    const { page, y, size } = paragraph[0] as Line;
    const text = joined(paragraph, known);
    if (isHeading(paragraph, body)) return { kind: 'heading', level: Math.min(6, levels.indexOf(Math.round(size)) + 1), text, page, y };
    const item = text.replace(BULLET, '');
    return item === text || item === '' || /^[–—]/.test(text) ? { kind: 'paragraph', text, page, y } : { kind: 'item', text: item, page, y };
  });
}

/** The size in which most of the text is set. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(Math.round(size * 2) / 2, (letters.get(Math.round(size * 2) / 2) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The usual distance of two lines of body text, as a multiple of its size. */
function leadingOf(lines: readonly Line[], body: number): number {
  const steps = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    return before && before.page === line.page && Math.abs(line.size - body) < 1 && before.y > line.y ? [(before.y - line.y) / body] : [];
  });
  const usual = steps.filter((step) => step < 2.5).sort((a, b) => a - b);
  // Where paragraphs are short, most steps are between them: the lower third is within.
  return usual[Math.floor(usual.length / 3)] ?? 1.2;
}

const isHeading = (paragraph: readonly Line[], body: number): boolean =>
  paragraph.length <= 4 && (paragraph[0] as Line).size > body * 1.12 && paragraph.reduce((sum, { text }) => sum + text.length, 0) < 200;

function goesOn(paragraph: readonly Line[], line: Line, leading: number, next: Line | undefined): boolean {
  const last = paragraph.at(-1) as Line;
  const size = Math.max(last.size, line.size);
  if (Math.abs(last.size - line.size) > size * 0.12 || BULLET.test(line.text)) return false;
  const moved = last.page !== line.page || last.y <= line.y || last.columnFrom !== line.columnFrom;
  if (moved) return !endsShort(last, line) && !isIndented(line, next) && !(endsSentence(last.text) && isNumbered(line));
  if (last.y - line.y > size * Math.max(leading * 1.28, leading + 0.18)) return false;
  if (isNumbered(line) && endsShort(last, line)) return false;
  return !startsParagraph(paragraph, last, line, size) && !endsShort(last, line);
}

const isNumbered = ({ text }: Line): boolean => NUMBERED.test(text);
const indent = (line: Line): number => line.from - line.columnFrom;

/** A first line set in, or, where all others are, set out. */
function startsParagraph(paragraph: readonly Line[], last: Line, line: Line, size: number): boolean {
  const step = line.from - last.from;
  if (step > size * 0.6) return paragraph.length > 1 || endsSentence(last.text) || indent(last) < size * 0.3 === endsShort(last, line);
  return step < -size * 0.6 && paragraph.length > 1;
}

/** At the head of a column or page only the line below tells whether a line is set in. */
const isIndented = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  next.columnFrom === line.columnFrom &&
  next.page === line.page &&
  line.from - next.from > line.size * 0.6 &&
  indent(next) < line.size * 0.5;

/** Whether the first word of the next line had found room: then the line was ended on purpose. */
function endsShort(last: Line, line: Line): boolean {
  const room = last.columnTo - last.to;
  if (CJK.test(last.text.at(-1) ?? '') || CJK.test(line.text[0] ?? '')) return room > last.size * 2.6;
  const [word = ''] = line.text.split(' ');
  const width = ((line.to - line.from) / Math.max(1, line.text.length)) * (word.length + 1);
  if (room <= width + last.size * 0.5) return false;
  return endsSentence(last.text) || room > (last.columnTo - last.columnFrom) * 0.25 || /^\p{Lu}/u.test(line.text);
}

const HYPHEN = /(\p{L}+)[-\u00ad\u2010]$/u;
const OWN_HYPHEN = /[\p{L}\p{N}][-\u2010]$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？」』）]/u;

function joined(lines: readonly Line[], known: KnownWords): string {
  let text = '';
  for (const line of lines) {
    const [, before] = HYPHEN.exec(text.slice(-60)) ?? [];
    const [after] = /^\p{Ll}[\p{L}\p{M}]*/u.exec(line.text) ?? [];
    if (before !== undefined && after !== undefined) text = (keepsHyphen(text, before, after, known) ? text : text.slice(0, -1)) + line.text;
    else if (OWN_HYPHEN.test(text.slice(-2)) && /^[\p{L}\p{N}]/u.test(line.text)) text += line.text;
    else text += (UNSPACED.test(text.at(-1) ?? '') || UNSPACED.test(line.text[0] ?? '') ? '' : '\n') + line.text;
  }
  return oneLine(text);
}

interface KnownWords {
  /** How often each word stands within a line, with and without hyphens. */
  counts: ReadonlyMap<string, number>;
  /** Whether the typesetter's hyphens are a character of their own: then a plain one is the word's. */
  ownHyphens: boolean;
}

/** A hyphen that a typesetter put in is another character, or the word is known without it; a word's own is known with it. */
function keepsHyphen(text: string, before: string, after: string, { counts, ownHyphens }: KnownWords): boolean {
  if (!text.endsWith('-')) return false;
  const whole = counts.get(`${before}${after}`.toLowerCase()) ?? 0;
  return ownHyphens || (counts.get(`${before}-${after}`.toLowerCase()) ?? 0) > whole;
}

function knownWords(lines: readonly Line[]): KnownWords {
  const counts = new Map<string, number>();
  for (const { text } of lines)
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*(?!\p{L}|-$)/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, ownHyphens: lines.some(({ text }) => /[\u00ad\u2010]$/.test(text)) };
}
