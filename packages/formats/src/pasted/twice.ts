import { languageOf } from '../documents/language.ts';
import { findCopies, type Pair } from './copies.ts';
import { likeliest, metIn } from './language-odds.ts';
import { languageRuns } from './language-runs.ts';
import { weightOf } from './letters.ts';
import { type Core, lettersAt, type Page, type Piece, pieceAt, textAt } from './page.ts';
import { isEnded, piecesOf, trimmed } from './page-lines.ts';

/** So much of a page is its text, in both copies, with the translations between. */
const SHARE = 0.4;
const PROSE = 60;

/** The text of a page that shows it twice, one copy perhaps with translations between its sentences. */
export function findTwice(page: Page, hint: string | null): Core | null {
  const pieces = page.lines.flatMap((line) => piecesOf(page.text, line)).map((piece) => pieceAt(page, piece));
  const pairs = findCopies(
    page.letters.text,
    pieces.map(({ from, to }) => ({ start: from, end: to })),
    (letter) => startsWord(page, letter),
  );
  if (!pairs) return null;
  const own = cleaner(pairs);
  if (span(own, 'own') + span(own, 'copy') < SHARE * page.letters.text.length) return null;
  const body = bodyLines(page, own);
  const lang = languageOf(body.map((line) => textAt(page, line)).join('\n'), hint) ?? hint ?? 'und';
  const titled = withTitle(
    page,
    body.filter((line) => belongs(page, line, own, lang)),
    own,
  );
  const copy = { from: (titled.pairs[0] as Pair).copy.start, to: (titled.pairs.at(-1) as Pair).copy.end };
  return {
    lang,
    body: titled.body.map((line) => [line]),
    hasTitle: titled.hasTitle,
    translations: translationsBetween(page, titled.pairs, lang),
    used: [],
    copy,
  };
}

const startsWord = ({ text, letters }: Page, letter: number): boolean => /[^\p{L}\p{N}\p{M}]/u.test(text.charAt((letters.places[letter] as number) - 1));
const span = (pairs: readonly Pair[], of: 'own' | 'copy') => (pairs.at(-1) as Pair)[of].end - (pairs[0] as Pair)[of].start;

/** The copy with less between its pieces is the text itself. */
const cleaner = (pairs: Pair[]): Pair[] => (span(pairs, 'own') <= span(pairs, 'copy') ? pairs : pairs.map(({ own, copy }) => ({ own: copy, copy: own })));

/** The lines from the first piece to the last. */
function bodyLines({ lines }: Page, own: readonly Pair[]): Piece[] {
  const [from, to] = [(own[0] as Pair).own.start, (own.at(-1) as Pair).own.end];
  return lines.filter((line) => line.from < to && line.to > from);
}

/** A line belongs to the text where its copy has it too, or where it is sentences in its language. */
function belongs(page: Page, line: Piece, own: readonly Pair[], lang: string): boolean {
  const found = own.reduce((sum, { own: { start, end } }) => sum + Math.max(0, Math.min(end, line.to) - Math.max(start, line.from)), 0);
  const text = textAt(page, line);
  return found > 0.4 * (line.to - line.from) || (isEnded(text) && weightOf(text) > PROSE && likeliest(text, new Set([lang])) === lang);
}

const LONGEST_TITLE = 200;
const MOST_BEFORE = 3;

/** The title, where it stands before the text, alone and once more on the page. */
function withTitle(page: Page, body: Piece[], pairs: readonly Pair[]): { body: Piece[]; hasTitle: boolean; pairs: readonly Pair[] } {
  const [first] = body;
  if (!first) return { body, hasTitle: false, pairs };
  const isTitle = (line: Piece) => line.end - line.start <= LONGEST_TITLE && line.to - line.from >= 2 && !/[.。।;:,]$/.test(textAt(page, line));
  if (isTitle(first) && body.length > 1) return { body, hasTitle: true, pairs };
  const at = page.lines.indexOf(first);
  const copied = (pairs[0] as Pair).copy.start;
  for (const line of page.lines.slice(Math.max(0, at - MOST_BEFORE), at).reverse()) {
    const letters = lettersAt(page, line);
    const again = page.lines.find((other) => other !== line && other.to <= copied && other.from >= line.to && lettersAt(page, other).startsWith(letters));
    if (!isTitle(line) || (!again && page.lines.filter((other) => lettersAt(page, other).includes(letters)).length < 2)) continue;
    const pair = again ? [{ own: { start: line.from, end: line.to }, copy: { start: again.from, end: again.from + letters.length } }] : [];
    return { body: [line, ...body], hasTitle: true, pairs: [...pair, ...pairs] };
  }
  return { body, hasTitle: false, pairs };
}

/** What stands behind each piece in the other copy, up to the next piece. */
function translationsBetween(page: Page, pairs: readonly Pair[], lang: string): Core['translations'] {
  const gaps = pairs.flatMap(({ own, copy }, i) => {
    const gap = gapBehind(page, copy.end, pairs[i + 1]?.copy.start);
    return gap ? [{ behind: own.end, gap, isPlain: pairs[i + 1] === undefined || pairs[i + 1]?.own.start === own.end }] : [];
  });
  const met = metIn(gaps.flatMap(({ gap }) => languageRuns(page.text, gap, new Set())).map((run) => ({ lang: run.lang, weight: weightOf(textAt(page, run)) })));
  return gaps.flatMap(({ behind, gap, isPlain }) =>
    languageRuns(page.text, gap, met, isPlain ? lang : undefined).flatMap((run) =>
      run.lang === null || run.lang === lang ? [] : [{ behind, lang: run.lang, text: textAt(page, run).replace(/\s+/g, ' ').trim() }],
    ),
  );
}

const CLOSES = /^(?:[^\s\p{L}\p{N}「『（«“„¿¡([]|\s+[»!?;:”](?=\s|$|[.,]))*/u;
const OPENS = /(?:\s+["'«“„‘(¿¡「『（[–—-]+|[「『（«“„‘¿¡]+)*\s*$/u;

/** The text between two pieces, without the marks that belong to them; behind the last, the rest of its line. */
function gapBehind({ text, letters }: Page, end: number, next: number | undefined): { start: number; end: number } | null {
  const from = (letters.places[end - 1] as number) + 1;
  const lineEnd = text.indexOf('\n', from);
  const to = next === undefined ? (lineEnd < 0 ? text.length : lineEnd) : (letters.places[next] as number);
  const raw = text.slice(from, to);
  const start = from + (CLOSES.exec(raw)?.[0].length ?? 0);
  const rest = text.slice(start, to);
  const gap = trimmed(text, { start, end: start + (next === undefined ? rest.length : (OPENS.exec(rest)?.index ?? rest.length)) });
  return gap && /\p{L}/u.test(text.slice(gap.start, gap.end)) ? gap : null;
}
