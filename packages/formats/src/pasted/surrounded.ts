import { languageOf } from '../documents/language.ts';
import { isSign, tellsOfCookies } from './dropped.ts';
import { type Furniture, furnitureIn } from './furniture.ts';
import { isInOneLanguage } from './interspersed.ts';
import { weightOf } from './letters.ts';
import { type Core, type Page, type Piece, textAt } from './page.ts';
import { isEnded } from './page-lines.ts';

interface Line {
  piece: Piece;
  text: string;
  weight: number;
  kind: Furniture | null;
  isProse: boolean;
  /** About cookies. */
  isNotice: boolean;
}

/** The text of a page in one language that shows it once, among what pages have around and inside their text. */
export function findSurrounded(page: Page, hint: string | null): Core | null {
  const lines = withNotices(page.lines.map((piece): Line => lineAt(page, piece)));
  if (!isPage(lines) || !isInOneLanguage(page)) return null;
  const start = startOf(lines);
  const end = endOf(lines, start);
  const text = lines.slice(start, end);
  const title = titleAt(lines, start);
  const kept = withoutInserts(page, text);
  if (kept.length === 0) return null;
  const lang = languageOf(kept.map(({ text }) => text).join('\n'), hint);
  if (lang === null) return null;
  const between = title === null ? [] : lines.slice(title + 1, start).filter(isLead);
  const body = [...(title === null ? [] : [lines[title] as Line]), ...between, ...kept];
  return { lang, body: body.map(({ piece }) => [piece]), hasTitle: title !== null, translations: [], used: [] };
}

const PROSE = 25;
function lineAt(page: Page, piece: Piece): Line {
  const text = textAt(page, piece);
  const weight = weightOf(text);
  const kind = furnitureIn(text);
  return { piece, text, weight, kind, isProse: kind === null && isEnded(text) && weight >= PROSE, isNotice: false };
}

/** A notice about cookies has buttons, or is the only one that tells of them and stands above or below the text. */
function withNotices(lines: readonly Line[]): Line[] {
  const telling = lines.filter(({ text, isProse }) => isProse && tellsOfCookies(text));
  const outer = [lines.find(({ isProse }) => isProse), lines.findLast(({ isProse }) => isProse)];
  return lines.map((line, i) => {
    const hasButtons = lines.slice(Math.max(0, i - 2), i + 5).some(({ kind }) => kind === 'consent');
    const isNotice = telling.includes(line) && (hasButtons || (telling.length === 1 && outer.includes(line)));
    return isNotice ? { ...line, isNotice, isProse: false } : line;
  });
}

const MENU = 4;
/** Two signs that hardly anything but pages has among four kinds of furniture; runs of short lines count beside three of them, for songs have them too. */
function isPage(lines: readonly Line[]): boolean {
  const first = lines.findIndex(({ isProse }) => isProse);
  const last = lines.findLastIndex(({ isProse }) => isProse);
  if (first < 0) return false;
  const kinds = new Set(lines.flatMap(({ kind }) => (kind === null || kind === 'byline' || kind === 'credit' ? [] : kind)));
  const sharing = lines.filter(({ kind }, i) => kind === 'share' && (lines[i - 1]?.kind === 'share' || lines[i + 1]?.kind === 'share'));
  const strong = [
    kinds.has('skip'),
    kinds.has('trail'),
    kinds.has('copyright'),
    sharing.length > 1,
    lines.some(({ isNotice }, i) => isNotice && lines.slice(i + 1, i + 3).filter(isShort).length === 2),
    lines.filter(({ kind }) => kind === 'legal').length > 1,
  ].filter(Boolean);
  const menus = [lines.slice(0, first), lines.slice(last + 1)].filter((part) => part.filter(isShort).length >= MENU);
  return strong.length >= 2 && kinds.size + (strong.length >= 3 ? menus.length : 0) >= 4;
}

const isShort = ({ text }: Line): boolean => text.length <= 45 && !isEnded(text);
const HEADERS = new Set<Furniture | null>(['skip', 'consent', 'trail', 'navigation']);

/** The first sentence behind what stands at the head of the page. */
function startOf(lines: readonly Line[]): number {
  const all = proseIn(lines);
  let before = 0;
  let head = 0;
  for (const [i, line] of lines.entries()) {
    if (HEADERS.has(line.kind) && before <= all * 0.15) head = i;
    if (line.isProse) before += line.weight;
  }
  const start = lines.findIndex((line, i) => i >= head && line.isProse && !isAsked(line, lines[i + 1]));
  return start < 0 ? lines.findIndex(({ isProse }) => isProse) : start;
}

const proseIn = (lines: readonly Line[]): number => lines.reduce((sum, { isProse, weight }) => sum + (isProse ? weight : 0), 0);

/** A title that is a question or a call. */
const isAsked = ({ text }: Line, next: Line | undefined): boolean =>
  /[?!？！]["»”’」]*$/u.test(text) && text.length <= LONGEST_TITLE && next?.isProse === false;

const ENOUGH = 120;
/** Behind the last sentence before comments, which may be long, and imprint, below which little may stand. */
function endOf(lines: readonly Line[], start: number): number {
  const all = proseIn(lines.slice(start));
  const stop = lines.findIndex((line, i) => {
    const before = proseIn(lines.slice(start, i));
    if (i <= start || before < ENOUGH) return false;
    if (line.kind === 'comments') return true;
    return all - before < all * 0.3 && (line.kind === 'copyright' || line.isNotice || (line.kind === 'legal' && lines[i + 1]?.kind === 'legal'));
  });
  const within = stop < 0 ? lines : lines.slice(0, stop);
  const end = within.findLastIndex(({ isProse }) => isProse) + 1;
  return end + listAt(lines, end);
}

/** What stands right behind a text, and behind its list. */
const CLOSING = new Set<Furniture | null>(['share', 'related', 'comments', 'newsletter']);
const LONGEST_LIST = 40;
/** How many lines a list behind the last sentence has: one that is marked, or led to by a colon, or stands above what closes a text. */
function listAt(lines: readonly Line[], start: number): number {
  const behind = lines.slice(start, start + LONGEST_LIST + 1);
  const next = behind.findIndex(({ text, kind, isNotice }) => kind !== null || isNotice || isSign(text));
  const count = next < 0 ? behind.length : next;
  if (count === 0 || count > LONGEST_LIST) return 0;
  if (count > 1 && CLOSING.has(behind[next]?.kind ?? null)) return count;
  const marked = behind.slice(0, count).findLastIndex(({ text }) => ITEM.test(text)) + 1;
  const led = behind.slice(0, 2).some(({ text }) => /[:：]$/.test(text)) || /[:：]$/.test(lines[start - 1]?.text ?? '');
  return led && count > 2 && count <= MOST_LED ? count : marked;
}
const ITEM = /^(?:[-*•▪◦‣·・]|\d{1,2}[.)])\s/;
const MOST_LED = 15;

const LONGEST_TITLE = 150;
const MARKED = 40;
/** The most telling line above the first sentence: a long one, best between the trail and the names and dates. */
function titleAt(lines: readonly Line[], start: number): number | null {
  let best: { at: number; worth: number } | null = null;
  for (let at = 0; at < start; at++) {
    const line = lines[at] as Line;
    const isAsking = isAsked(line, lines[at + 1]);
    if (line.kind !== null || isSign(line.text) || line.isNotice || line.text.length > LONGEST_TITLE || (isEnded(line.text) && !isAsking)) continue;
    const worth = Math.min(line.weight, 60) + (lines[at + 1]?.kind === 'byline' ? MARKED : 0) + (lines[at - 1]?.kind === 'trail' ? MARKED : 0);
    if (!best || worth >= best.worth) best = { at, worth };
  }
  return best?.at ?? null;
}

/** A line below the title that sums the text up. */
const isLead = ({ kind, weight, isNotice }: Line): boolean => kind === null && weight > 50 && !isNotice;

const MOST_LINKS = 8;
/** Without adverts, buttons and the names of other texts that stand inside. */
function withoutInserts(page: Page, lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.kind === 'related') at += linksBehind(page, lines, at);
    else if (!isSign(line.text) && !line.isNotice && !isInsert(line, lines[at - 1], lines[at + 1])) kept.push(line);
  }
  return kept;
}

/** What may head a part of the text is none by itself: names, dates, and words that menus have too. */
const DOUBTFUL = new Set<Furniture | null>(['navigation', 'legal', 'consent', 'trail']);
const isInsert = ({ kind }: Line, before: Line | undefined, next: Line | undefined): boolean =>
  kind !== null && kind !== 'byline' && (!DOUBTFUL.has(kind) || Boolean(before?.kind ?? next?.kind));

/** How many short lines follow a head; a line apart from them is a heading of the text. */
function linksBehind(page: Page, lines: readonly Line[], head: number): number {
  const isApart = (i: number) => /\n\s*\n/.test(page.text.slice((lines[i - 1] as Line).piece.end, (lines[i] as Line).piece.start));
  let count = 0;
  for (let at = head + 1; at < lines.length && count < MOST_LINKS; at++, count++) {
    const { text, kind } = lines[at] as Line;
    if (kind !== null || text.length > LONGEST_TITLE || isEnded(text)) break;
    if (count > 0 && isApart(at) && !isApart(head + 1)) break;
  }
  return count;
}
