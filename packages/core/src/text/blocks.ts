import { hasLetter, isLower, isLowerAt, isUpper, isWide, saysSomething } from './characters.ts';
import { evenDirections } from './directions.ts';
import type { Block, BlockKind, Span } from './model.ts';

/** A block as it lies in a text: where, and what it is. `start` is behind the mark of a heading or item, `from` before it. */
export interface BlockSpan extends Span {
  from: number;
  kind: BlockKind;
  level?: number;
}

/** Longer paragraphs are cut, so that no single one makes analysis or a page slow. */
const LONGEST = 10_000;
const HEADING_LENGTH = 80;
const MARK = /^(?:(#{1,6})|[-*•])[ \t]+/;
const ESCAPED = /^\\(?=\\|#{1,6}[ \t]|[-*•][ \t])/;
const FINAL = /[.!?…:;,。！？।؟۔](?:["'»”’)\]]|\s)*$/;

/** The blocks of a text that was written anywhere: marked headings and items, else what its lines and blank lines tell. */
export const blocksFromText = (text: string, newId: () => string): Block[] => toBlocks(text, blockSpans(text), newId);

/** The blocks of the plain form that {@link textFromBlocks} makes: one a line, headings and items only where marked. */
export const blocksFromPlain = (text: string, newId: () => string): Block[] => toBlocks(text, plainSpans(text), newId);

/** The form in which a text is edited: blank lines between blocks, `# ` before headings, `- ` before items, `\` before a paragraph that looks like either. */
export const textFromBlocks = (blocks: readonly Block[]): string =>
  blocks
    .map(plainForm)
    .filter((line) => line !== '')
    .join('\n\n');

/** One block in the plain form, on one line. */
export function plainForm({ kind, level, text }: Pick<Block, 'kind' | 'level' | 'text'>): string {
  const line = tidy(text);
  if (line === '') return '';
  if (kind === 'heading') return `${'#'.repeat(level ?? 1)} ${line}`;
  if (kind === 'item') return `- ${line}`;
  return MARK.test(line) || line.startsWith('\\') ? `\\${line}` : line;
}

const UNTIDY = /[^\S ]| {2}|^ | $/u;
/** Most texts are tidy already, and looking is cheaper than making them anew. */
const tidy = (text: string): string => (UNTIDY.test(text) ? text.replace(/\s+/gu, ' ').trim() : text);
const CJK_JOINT =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、！？」』）]) ?\n ?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（])/gu;

function toBlocks(text: string, spans: readonly BlockSpan[], newId: () => string): Block[] {
  return spans.flatMap(({ from: _, start, end, ...shape }) => {
    const block = tidy(evenDirections(text.slice(start, end)).replace(CJK_JOINT, '$1'));
    return block === '' ? [] : [{ id: newId(), ...shape, text: block }];
  });
}

/** Where the blocks of a text lie; inside one, a line break is a space. */
export function blockSpans(text: string): BlockSpan[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const spans: BlockSpan[] = [];
  for (let i = 0; i < lines.length; ) {
    let last = i;
    while (last + 1 < lines.length && continues(text, lines[last] as Line, lines[last + 1] as Line, width)) last++;
    spans.push(...shaped(text, lines, i, last));
    i = last + 1;
  }
  return spans;
}

function plainSpans(text: string): BlockSpan[] {
  return linesOf(text).flatMap((line): BlockSpan[] =>
    cut(
      text,
      marked(text, line.start, line.end) ?? {
        from: line.start,
        start: line.start + (ESCAPED.test(head(text, line)) ? 1 : 0),
        end: line.end,
        kind: 'paragraph',
      },
    ),
  );
}

interface Line extends Span {
  /** Whether a blank line, or the text's edge, comes before. */
  apart: boolean;
  /** White space at its beginning. */
  indent: number;
}

/** The lines that are not blank, without white space at their ends. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (let from = 0; from <= text.length; ) {
    const at = text.indexOf('\n', from);
    const to = at < 0 ? text.length : at;
    const line = text.slice(from, to);
    const start = to - line.trimStart().length;
    if (start < to) lines.push({ start, end: from + line.trimEnd().length, apart, indent: start - from });
    apart = start === to;
    from = to + 1;
  }
  return lines;
}

const head = (text: string, { start, end }: Span): string => text.slice(start, Math.min(end, start + 200));

function marked(text: string, start: number, end: number): BlockSpan | null {
  const mark = MARK.exec(head(text, { start, end }));
  if (!mark || start + mark[0].length >= end) return null;
  return { from: start, start: start + mark[0].length, end, ...(mark[1] ? { kind: 'heading', level: mark[1].length } : { kind: 'item' }) };
}

/** The same in a text that somebody wrote: stars or dashes alone (`* * *`) part what is around them, and are no list. */
function markedByHand(text: string, start: number, end: number): BlockSpan | null {
  const found = marked(text, start, end);
  return found && saysSomething(text.slice(found.start, end)) ? found : null;
}

/**
 * How wide the lines were broken: the longest line, where that is a usual width and most lines inside paragraphs could not
 * have taken the first word of the next. 0 where lines were not broken to a width.
 */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  for (const { start, end } of lines) width = Math.max(width, end - start);
  if (width < 30 || width > 130) return 0;
  let inside = 0;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = lines[i + 1] as Line;
    if (next.apart) continue;
    inside++;
    if (isFull(text, lines[i] as Line, next, width)) full++;
  }
  return inside >= 2 && full / inside > 0.6 ? width : 0;
}

function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const space = text.slice(next.start, next.end).search(/\s/);
  return line.end - line.start + 1 + (space < 0 ? next.end - next.start : space) > width - 4;
}

/** Whether the next line goes on with the paragraph of this one. */
function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (next.apart || markedByHand(text, next.start, next.end) || markedByHand(text, line.start, line.end)?.kind === 'heading') return false;
  const ends = FINAL.test(text.slice(Math.max(line.start, line.end - 8), line.end));
  // A paragraph may begin with a space of its own, and nothing else.
  if (ends && next.indent >= line.indent + 2) return false;
  if (width > 0 && isFull(text, line, next, width)) return true;
  return isLowerAt(text, next.start) && !ends;
}

/** The blocks that the lines `first` to `last` make: one, or several where it is too long. */
function shaped(text: string, lines: readonly Line[], first: number, last: number): BlockSpan[] {
  const { start } = lines[first] as Line;
  const { end } = lines[last] as Line;
  const own = markedByHand(text, start, end);
  if (own) return cut(text, own);
  const next = lines[last + 1];
  const standsAlone = first === last && (lines[first] as Line).apart && (next?.apart ?? false);
  const line = text.slice(start, Math.min(end, start + HEADING_LENGTH + 1));
  const nextLength = next ? next.end - next.start : 0;
  if (first === last && next && (looksLikeHeading(line, nextLength, standsAlone) || (first === 0 && standsAlone && looksLikeWideTitle(line, nextLength)))) {
    return [{ from: start, start, end, kind: 'heading', level: 2 }];
  }
  return cut(text, { from: start, start, end, kind: 'paragraph' });
}

/** A short line without a final mark, in capitals, or alone before one at least twice as long. */
function looksLikeHeading(line: string, nextLength: number, standsAlone: boolean): boolean {
  if (line.length > HEADING_LENGTH || FINAL.test(line) || !hasLetter(line) || isLower(line.charAt(0)) || /^[-–—«"“*•]/.test(line)) return false;
  const inCapitals = line === line.toUpperCase() && isUpper(line.match(/\p{L}/u)?.[0] ?? '') && /\p{Lu}{2}/u.test(line);
  return inCapitals || (standsAlone && nextLength > 2 * line.length && nextLength > 60);
}

const WIDE_TITLE_LENGTH = 30;
const SPOKEN = /^[「『（【…―]|[」』、]$/;

/** Kana and Chinese signs say much in little room, and know no capitals: a short line that a text begins with, before a longer one. */
const looksLikeWideTitle = (line: string, nextLength: number): boolean =>
  line.length <= WIDE_TITLE_LENGTH && nextLength > line.length && isWide(line.charCodeAt(0)) && !FINAL.test(line) && !SPOKEN.test(line);

const SENTENCE_END = /[.!?…。！？।؟۔]["'»”’)\]]*\s+|[。！？।]/gu;

/** Cuts what is too long behind a sentence, else at a space, else where it must. */
function cut(text: string, span: BlockSpan): BlockSpan[] {
  const spans: BlockSpan[] = [];
  let { from, start } = span;
  while (span.end - start > LONGEST) {
    const end = start + cutLength(text.slice(start, start + LONGEST));
    spans.push({ ...span, from, start, end });
    from = end;
    start = end;
  }
  spans.push({ ...span, from, start });
  return spans;
}

function cutLength(piece: string): number {
  let best = 0;
  for (const match of piece.matchAll(SENTENCE_END)) best = match.index + match[0].length;
  if (best > LONGEST / 4) return best;
  const space = Math.max(piece.lastIndexOf(' '), piece.lastIndexOf('\n'), piece.lastIndexOf('\t')) + 1;
  if (space > LONGEST / 4) return space;
  return isHighSurrogate(piece.charCodeAt(piece.length - 1)) ? piece.length - 1 : piece.length;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
