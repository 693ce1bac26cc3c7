import { languageOf } from '../documents/language.ts';
import { isSign, tellsOfCookies } from './dropped.ts';
import { likeliest, metIn, sharesScript } from './language-odds.ts';
import { languageRuns, type Run } from './language-runs.ts';
import { weightOf } from './letters.ts';
import { type Core, lettersAt, type Page, type Piece, pieceAt, textAt } from './page.ts';
import { isEnded, piecesOf } from './page-lines.ts';

/** A line with what of it is the text, and what translates it. */
interface Read {
  line: Piece;
  body: Piece[];
  translations: { behind: number; run: Run }[];
}

/** The text of a page that shows it once, with translations between its sentences or with menus around it. */
export function findInterspersed(page: Page, hint: string | null): Core | null {
  const isPage = looksLikePage(page);
  if (!isPage && isInOneLanguage(page)) return null;
  const first = page.lines.map((line) => languageRuns(page.text, line, new Set()));
  const lang = bodyLanguage(page, first, hint);
  if (lang === null) return null;
  const met = metIn(first.flat().map((run) => ({ lang: run.lang, weight: weightOf(textAt(page, run)) })));
  const read = readLines(page, lang, met);
  if (!isPage && !isTranslated(page, read)) return null;
  const text = withoutSurroundings(page, read);
  if (text.length === 0) return null;
  const translations = text.flatMap((each) => each.translations);
  return {
    lang,
    body: text.filter(({ body }) => body.length > 0).map(({ body }) => body),
    hasTitle: text.length > 1 && isTitle(page, text[0] as Read),
    translations: translations.map(({ behind, run }) => ({ behind, lang: run.lang as string, text: textAt(page, run).replace(/\s+/g, ' ').trim() })),
    used: translations.map(({ run }) => run),
  };
}

/** Two different things that only pages have, or a notice about cookies in another language than the text. */
function looksLikePage(page: Page): boolean {
  const texts = page.lines.map((line) => textAt(page, line));
  const cookies = texts.filter(tellsOfCookies);
  const signs = texts.filter((text) => isSign(text) && !/^[\p{P}\s]{3,}$/u.test(text) && !/^[*•~#=–—-]+$/.test(text));
  if (cookies.length > 0 && cookies.length <= 3 && signs.length > 0) return true;
  const lang = languageOf(page.text, null);
  return (
    cookies.length > 0 && cookies.length <= 3 && lang !== null && cookies.every((text) => weightOf(text) > 30 && likeliest(text, new Set([lang])) !== lang)
  );
}

const SAMPLES = 60;
/** Looks at some sentences from all over. */
export function isInOneLanguage(page: Page): boolean {
  const pieces = page.lines.flatMap((line) => piecesOf(page.text, line)).filter((piece) => weightOf(textAt(page, piece)) > 30);
  const step = Math.max(1, Math.floor(pieces.length / SAMPLES));
  const langs = pieces.filter((_, i) => i < SAMPLES / 2 || i % step === 0).map((piece) => likeliest(textAt(page, piece), new Set()));
  const counts = langs.reduce((sums, lang) => sums.set(lang, (sums.get(lang) ?? 0) + 1), new Map<string | null, number>());
  return Math.max(0, ...counts.values()) > langs.length * 0.9 - 1;
}

/** What the reader says, where the page has it; else what most lines begin in. */
function bodyLanguage(page: Page, runs: readonly Run[][], hint: string | null): string | null {
  const weights = new Map<string, number>();
  for (const [first] of runs)
    if (first && first.lang !== null && isEnded(textAt(page, first))) weights.set(first.lang, (weights.get(first.lang) ?? 0) + weightOf(textAt(page, first)));
  const base = hint?.split('-')[0];
  if (base && weights.has(base)) return base;
  let best: string | null = null;
  for (const [lang, weight] of weights) if (best === null || weight > (weights.get(best) as number) * 1.2) best = lang;
  return best;
}

function readLines(page: Page, lang: string, met: ReadonlySet<string>): Read[] {
  const read: Read[] = [];
  /** The line that a line of its own in another language may translate. */
  let open: Piece | null = null;
  for (const line of page.lines) {
    const runs = languageRuns(page.text, line, new Set([...met, lang]));
    const body: Piece[] = [];
    const translations: Read['translations'] = [];
    const ofLine = withoutRests(page, runs, lang).map((run) => ({ run, isBody: run.lang === null || run.lang === lang || !isSure(page, run, lang, met) }));
    if (ofLine.some(({ isBody }) => isBody)) {
      for (const { run, isBody } of ofLine) {
        const last = body.at(-1);
        if (isBody && last && last.end === run.start) Object.assign(last, pieceAt(page, { start: last.start, end: run.end }));
        else if (isBody) body.push(pieceAt(page, run));
        else if (last) translations.push({ behind: last.to, run });
      }
      open = body[0] && piecesOf(page.text, line).length > 0 ? (body.at(-1) as Piece) : null;
    } else if (open && runs.length === 1 && isAsLong(page, open, line) && !tellsOfCookies(textAt(page, line))) {
      translations.push({ behind: open.to, run: runs[0] as Run });
    } else open = null;
    read.push({ line, body, translations });
  }
  return read;
}

/** A sign or two in another script than the text's belong to what they follow. */
function withoutRests(page: Page, runs: readonly Run[], lang: string): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    const text = textAt(page, run);
    if (last && last.lang !== lang && weightOf(text) < LEAST && !sharesScript(text, lang)) last.end = run.end;
    else kept.push({ ...run });
  }
  return kept;
}

const LEAST = 3;
/** Another script, or enough letters to tell. */
const isSure = (page: Page, run: Run, lang: string, met: ReadonlySet<string>): boolean => {
  const text = textAt(page, run);
  const weight = weightOf(text);
  if (!sharesScript(text, lang)) return weight >= LEAST;
  return weight >= (met.has(run.lang as string) ? 12 : 20);
};

const isAsLong = (page: Page, a: Piece, b: Piece): boolean => {
  const ratio = weightOf(textAt(page, b)) / weightOf(textAt(page, a));
  return ratio > 0.3 && ratio < 3;
};

/** Whether translations stand behind so many sentences that they are no quotations. */
function isTranslated(page: Page, read: readonly Read[]): boolean {
  const langs = new Map<number, Set<string | null>>();
  for (const { behind, run } of read.flatMap((each) => each.translations)) langs.set(behind, (langs.get(behind) ?? new Set()).add(run.lang));
  const sentences = read.flatMap(({ body }) => body).reduce((sum, piece) => sum + piecesOf(page.text, piece).length, 0);
  const several = [...langs.values()].filter((each) => each.size > 1).length;
  return several >= 2 || (langs.size >= 3 && langs.size >= sentences * 0.25);
}

const PROSE = 25;
/** From the title or first sentence to the last; inside, without signs, notices and what was just said. */
function withoutSurroundings(page: Page, read: readonly Read[]): Read[] {
  const isText = ({ line, body, translations }: Read) => {
    const written = textAt(page, line);
    return body.length > 0 && !tellsOfCookies(written) && (translations.length > 0 || (isEnded(written) && weightOf(written) >= PROSE));
  };
  const start = read.findIndex(isText);
  const end = read.findLastIndex(isText);
  const heading =
    start > 0 ? [read[start - 1] as Read].filter((before) => before.body.length > 0 && isTitle(page, before) && !isTitle(page, read[start] as Read)) : [];
  const said = new Set<string>();
  return [...heading, ...read.slice(start, end + 1)].filter(({ line, body }) => {
    const letters = lettersAt(page, line);
    const isNew = !said.has(letters);
    said.add(letters);
    return isNew && (body.length > 0 || !isSign(textAt(page, line))) && !isSign(textAt(page, line)) && !tellsOfCookies(textAt(page, line));
  });
}

const LONGEST_TITLE = 200;
const isTitle = (page: Page, { line, body }: Read): boolean =>
  body.length === 1 &&
  line.end - line.start <= LONGEST_TITLE * 5 &&
  (body[0] as Piece).end - (body[0] as Piece).start <= LONGEST_TITLE &&
  !/[.。।;:,]$/.test(textAt(page, body[0] as Piece)) &&
  /\p{L}/u.test(textAt(page, line));
