import { ABOUT, AUTHOR, BY, BY_SIGN, READ_IN, SALUTATION, TIMES } from './byline-words.ts';
import type { DocumentBlock, DroppedLine } from './document.ts';
import { endsSentence } from './lines.ts';
import { dateIn, weekdaysOf } from './written-dates.ts';

/** Who wrote a text, and when, as a line of its own says it. */
export interface Byline {
  author: string | null;
  publishedAt: number | null;
  /** A word says that what follows is an author of more than one name: `By Anna Lee`. */
  isSigned: boolean;
  /** And a date or a reading time stands beside it, or the word is `Author:`. */
  isCertain: boolean;
}

const LONGEST = 160;
const LONGEST_NAME = 80;

const WIDE_NAME = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}・＝ーA-Za-z\s]{2,20}$/u;
/** The name stands first: `山田太郎記者`. */
const NAME_FIRST = /^([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{2,8})\s?(?:記者|记者|報道|기자)$/u;
const PARTICLE = "(?:de|da|do|dos|das|del|della|di|du|la|le|el|von|van|der|den|zu|zur|ter|bin|ben|al|y|e|et|und|and|og|och|i|і|и|й|та|&|d’|d')";
const PART = "[\\p{Lu}\\p{Lt}][\\p{L}\\p{M}’'.-]*";
const NAME = new RegExp(`^${PART}(?:,?\\s+(?:${PARTICLE}\\s+){0,2}${PART}){0,7}$`, 'u');
const CASELESS_NAME = /^[\p{sc=Arabic}\p{sc=Hebrew}\p{M}]+(?:\s[\p{sc=Arabic}\p{sc=Hebrew}\p{M}.]+){0,4}$/u;

/** Stands in the place of a date that was found. */
const DATE = '\ue000';
const MARKS = /[|·•,،;；:：/–—\n()（）[\]\ue000]|\s-\s|^-|-$/gu;

/** What a line says of a text's author and date, where it says nothing else; null for any other line. */
export function bylineIn(line: string, lang: string | null): Byline | null {
  if (line.length > LONGEST || /[!?¿¡"“”«»。]/u.test(line)) return null;
  let rest = line.replace(READ_IN, '|');
  const isTimed = line.match(READ_IN)?.some((time) => !/^\s*\d+\s?\p{L}+\.?\s*$/u.test(time)) ?? false;
  let publishedAt: number | null = null;
  let isDated = false;
  for (let date = dateIn(rest, lang); date; date = dateIn(rest, lang)) {
    publishedAt ??= date.time;
    isDated = true;
    rest = `${rest.slice(0, date.start)}${DATE}${rest.slice(date.end)}`;
  }
  if (isDated) rest = rest.replace(TIMES, '|');
  const whole = authorIn(rest, false);
  const authors = whole ? [whole] : authorsIn(rest, isDated, lang);
  if (authors === null || (authors.length === 0 && !isDated && !isTimed)) return null;
  const signed = authors.filter(({ sign, name }) => sign !== '' && !/^\p{Lu}\S*$/u.test(name));
  const isCertain = signed.some(({ sign }) => isDated || isTimed || AUTHOR.test(sign));
  return { author: authors.map(({ name }) => name).join(', ') || null, publishedAt, isSigned: signed.length > 0, isCertain };
}

/** A name, and the words before it that say whose it is. */
interface Author {
  name: string;
  sign: string;
}

/** Those between the marks of a line; null where something else stands there. */
function authorsIn(rest: string, isDated: boolean, lang: string | null): Author[] | null {
  const authors: Author[] = [];
  let at = 0;
  for (const mark of [...rest.matchAll(MARKS), undefined]) {
    const end = mark?.index ?? rest.length;
    if (mark && isLabel(rest.slice(at, end + mark[0].length).trimStart())) continue;
    const words = rest.slice(at, end).trim();
    at = end + (mark?.[0].length ?? 0);
    if (isAbout(words, lang)) continue;
    const author = authorIn(words, isDated);
    if (author === null) return null;
    const isPlace = author.sign === '' && (!/\s/.test(author.name) || isBeforeDate(rest.slice(end), lang));
    if (!isPlace) authors.push(author);
  }
  return authors;
}

/** `Author:`, which belongs to the name behind it. */
const isLabel = (words: string): boolean => BY_SIGN.exec(words)?.[0] === words;

/** `New York, March 5, 2024`, `Paris, le 12 mars 2024`: what stands so before a date is where it was written. */
function isBeforeDate(behind: string, lang: string | null): boolean {
  const date = behind.indexOf(DATE);
  return date > 0 && /^[,،]/.test(behind) && isAbout(behind.slice(1, date), lang);
}

function isAbout(words: string, lang: string | null): boolean {
  const plain = words
    .toLowerCase()
    .replace(/[\u064b-\u0652]/g, '')
    .replaceAll('ʼ', '’');
  return plain.split(/[\s.]+/).every((word) => word === '' || ABOUT.has(word) || weekdaysOf(lang).has(word));
}

/** The name that words are; one without a sign only beside a date. */
function authorIn(words: string, isDated: boolean): Author | null {
  const label = BY_SIGN.exec(words)?.[0];
  const sign = label ?? BY.exec(words)?.[0] ?? '';
  const name = words.slice(sign.length).trim();
  if (name.length > LONGEST_NAME) return null;
  const [, first] = NAME_FIRST.exec(name) ?? [];
  if (first !== undefined) return { name: first, sign: sign || name.slice(first.length) };
  if (label !== undefined && (WIDE_NAME.test(name) || CASELESS_NAME.test(name))) return { name, sign };
  if (!isName(name) || (sign === '' && (!isDated || SALUTATION.test(name)))) return null;
  return isDated || label !== undefined || /\s/.test(name) ? { name, sign } : null;
}

const isName = (text: string): boolean => NAME.test(text) && text.length <= LONGEST_NAME;
/** `Carlos Pérez`, in a line of its own above a date. */
const isBareName = (text: string): boolean => /^\S+(?:\s\S+){1,3}$/.test(text) && isName(text) && !SALUTATION.test(text) && !endsSentence(text);

/** The name in what a page says of its author: without `By`, and what stands behind it. */
export function authorOf(said: string, lang: string | null): string {
  const found = bylineIn(said, lang)?.author;
  if (found) return found;
  const name = said
    .replace(BY_SIGN, '')
    .replace(BY, '')
    .replace(/\s*(?:[|·•\n]|\d).*$/su, '')
    .trim();
  return name === '' ? said : name;
}

export interface Signed {
  blocks: DocumentBlock[];
  authors: string[];
  publishedAt: number | null;
  dropped: DroppedLine[];
}

const LONG = 60;
const LONG_WIDE = 25;
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const MOST_LOOKED_AT = 12;
/** More lines that are dates part a text: it is a diary, or a ticker. */
const MOST_DATES = { page: 3, text: 1 };

/** What the blocks are of: a page, whose headings may only be taken for some by their looks, or any text, in which much is no byline that looks like one. */
export interface Origin {
  isPage: boolean;
  areHeadingsGuessed: boolean;
}

/** Takes out of the top of a text the lines that say who wrote it and when; where no page was found, only what says so beyond doubt. */
export function withoutByline(blocks: readonly DocumentBlock[], lang: string | null, origin: Origin): Signed {
  const found = origin.isPage ? inPage(blocks, lang, origin) : inText(blocks, lang);
  if (found.some((byline) => byline?.author === null) && hasMoreDates(blocks, lang, MOST_DATES[origin.isPage ? 'page' : 'text']))
    for (const [at, byline] of found.entries()) if (byline?.author === null) found[at] = null;
  const isAll = !blocks.some(({ kind }, i) => !found[i] && kind !== 'heading');
  return takenOut(blocks, isAll ? [] : found);
}

function takenOut(blocks: readonly DocumentBlock[], found: readonly (Byline | null)[]): Signed {
  const signed: Signed = { blocks: [], authors: [], publishedAt: null, dropped: [] };
  let pictures: NonNullable<DocumentBlock['pictures']> = [];
  for (const [at, block] of blocks.entries()) {
    const byline = found[at];
    if (!byline) {
      const own = [...pictures.map((picture) => ({ ...picture, before: true as const })), ...(block.pictures ?? [])];
      signed.blocks.push(own.length > 0 ? { ...block, pictures: own } : block);
      pictures = [];
      continue;
    }
    if (byline.author !== null && !signed.authors.includes(byline.author)) signed.authors.push(byline.author);
    signed.publishedAt ??= byline.publishedAt;
    signed.dropped.push({ text: block.text, reason: 'byline', before: signed.blocks.length });
    pictures.push(...(block.pictures ?? []));
  }
  return signed;
}

const bylineOf = ({ text }: DocumentBlock, lang: string | null): Byline | null => bylineIn(text.replace(/^[\s,;|·•-]+/, ''), lang);

/** At the top of a page, also a bare name above a line of the date. */
function inPage(blocks: readonly DocumentBlock[], lang: string | null, { areHeadingsGuessed }: Origin): (Byline | null)[] {
  const top = blocks.slice(0, topOf(blocks));
  const found = top.map((block) => (block.kind === 'heading' && !areHeadingsGuessed ? null : bylineOf(block, lang)));
  for (const [at, { kind, text }] of top.entries()) {
    const next = found[at + 1];
    if ((kind !== 'heading' || areHeadingsGuessed) && !found[at] && next && next.author === null && isBareName(text))
      found[at] = { author: text, publishedAt: null, isSigned: false, isCertain: false };
  }
  return found;
}

/** At the top of any text: a signed line with the date in it or in the next one, or with `Author:` once; in a play somebody may be called so. */
function inText(blocks: readonly DocumentBlock[], lang: string | null): (Byline | null)[] {
  const top = blocks.slice(0, topOf(blocks));
  const found = top.map((block) => bylineOf(block, lang));
  const isLabelled = ({ text }: DocumentBlock): boolean => text.length <= LONGEST && AUTHOR.test(BY_SIGN.exec(text)?.[0] ?? '');
  const isSpoken = found.some((byline) => byline?.isCertain) && blocks.filter(isLabelled).length > 1;
  const isBesideDate = (at: number): boolean => found[at]?.isSigned === true && found[at + 1]?.author === null;
  const isTaken = (at: number): boolean => isBesideDate(at) || (found[at]?.isCertain === true && !isSpoken);
  return found.map((byline, at) => (isTaken(at) || (byline?.author === null && isBesideDate(at - 1)) ? byline : null));
}

/** Counts no further than it must. */
function hasMoreDates(blocks: readonly DocumentBlock[], lang: string | null, most: number): boolean {
  let dates = 0;
  return blocks.some(({ text }) => text.length <= LONGEST && dateIn(text, lang) !== null && bylineIn(text, lang) !== null && ++dates > most);
}

/** Where the text has begun for good: behind its second long sentence. */
function topOf(blocks: readonly DocumentBlock[]): number {
  let long = 0;
  const top = blocks.slice(0, MOST_LOOKED_AT);
  const end = top.findIndex(
    ({ kind, text }) => kind !== 'heading' && text.length >= (WIDE.test(text) ? LONG_WIDE : LONG) && endsSentence(text) && ++long === 2,
  );
  return end < 0 ? top.length : end;
}
