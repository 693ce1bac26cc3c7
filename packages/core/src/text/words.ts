import { joinAddresses, mayHoldAddress } from './addresses.ts';
import { alphabetWords } from './alphabet.ts';
import { hasLetter, isApostrophe, isDigit, isHyphen, isLetterAt, isNumberSpace, onlyDigits } from './characters.ts';
import { gluedStop } from './glued.ts';
import type { LanguageDescriptor } from './languages/descriptor.ts';
import { joinByLetters } from './own-rules.ts';
import { joinAbbreviations } from './word-abbreviations.ts';
import { joinClipped, takeApart } from './word-apostrophes.ts';
import { dotted } from './word-dots.ts';
import { pushChain } from './word-hyphens.ts';
import { type WordLookup, wordLookup } from './word-lookup.ts';
import { addSpan, cleared, noSpans, type Spans, type WordSpans } from './word-spans.ts';

export type { WordSpans } from './word-spans.ts';

export interface WordSplitter {
  segmenter: Intl.Segmenter;
  lookup: WordLookup;
  /** What Intl.Segmenter finds, that without its elisions, and the words; each for one text at a time. */
  found: Spans;
  apart: Spans;
  words: WordSpans;
}

export const wordSplitter = (descriptor: LanguageDescriptor): WordSplitter => ({
  segmenter: new Intl.Segmenter(descriptor.code, { granularity: 'word' }),
  lookup: wordLookup(descriptor),
  found: noSpans(),
  apart: noSpans(),
  words: { ...noSpans(), parts: new Map(), isAlphabetic: false },
});

/**
 * The words of one block: what Intl.Segmenter calls a word, then put right by the language's rules. First each word is
 * taken apart at its elisions, then neighbours are joined (hyphens, groups of digits, the dots and pieces of abbreviations). They hold
 * until the next block is split.
 *
 *     L'arrière-pays, a-t-il dit à M. Roy
 *     [L'][arrière-pays], [a]-t-[il] [dit] [à] [M.] [Roy]
 */
export function findWords(text: string, splitter: WordSplitter): WordSpans {
  const { lookup } = splitter;
  let found = cleared(splitter.found);
  const isAlphabetic = alphabetWords(text, found);
  if (!isAlphabetic) segmentedWords(text, splitter.segmenter, cleared(found));
  found = takeGluedApart(text, found, lookup);
  if (mayHoldAddress(text)) found = joinAddresses(text, found);
  if (lookup.elisions.size > 0) found = takeApart(text, found, lookup, cleared(splitter.apart));
  if (lookup.clipped.size > 0) joinClipped(text, found, lookup);
  if (lookup.rules.joinsDigits) found = joinTouching(text, found);
  const words = cleared(splitter.words);
  words.isAlphabetic = isAlphabetic;
  if (words.parts.size > 0) words.parts = new Map();
  joinNeighbours(text, found, lookup, words);
  if (lookup.dottedBefore.size > 0) joinAbbreviations(text, words, lookup);
  return lookup.rules.letters === '' ? words : joinByLetters(text, words, lookup.rules.letters);
}

/** Unicode counts the narrow no-break space of French as part of the word that it touches; here it parts words. */
const NARROW_SPACE = '\u202f';

function segmentedWords(text: string, segmenter: Intl.Segmenter, out: Spans): void {
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike) continue;
    let at = index;
    for (const piece of segment.includes(NARROW_SPACE) ? segment.split(NARROW_SPACE) : [segment]) {
      if (piece !== '') addSpan(out, at, at + piece.length);
      at += piece.length + 1;
    }
  }
}

/** Two words where a full stop without a space parts sentences: `world.Today`. */
function takeGluedApart(text: string, words: Spans, { starters }: WordLookup): Spans {
  let dot = gluedStop(text, 0, starters);
  if (dot < 0) return words;
  const out = noSpans();
  for (let i = 0; i < words.count; i++) {
    let start = words.starts[i] as number;
    const end = words.ends[i] as number;
    for (; dot >= 0 && dot < end; dot = gluedStop(text, dot + 1, starters)) {
      if (dot <= start) continue;
      addSpan(out, start, dot);
      start = dot + 1;
    }
    addSpan(out, start, end);
  }
  return out;
}

/** One word of digits and letters that touch. */
function joinTouching(text: string, { starts, ends, count }: Spans): Spans {
  const out = noSpans();
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number;
    const touches = i > 0 && ends[i - 1] === start && (isDigit(text.charCodeAt(start)) || isDigit(text.charCodeAt(start - 1)));
    if (touches) out.ends[out.count - 1] = ends[i] as number;
    else addSpan(out, start, ends[i] as number);
  }
  return out;
}

function joinNeighbours(text: string, { starts, ends, count }: Spans, lookup: WordLookup, out: WordSpans): void {
  for (let i = 0; i < count; ) {
    const start = starts[i] as number;
    let end = ends[i] as number;
    if (standsAlone(text, start, end)) {
      addSpan(out, start, end);
      i++;
      continue;
    }
    end = dotted(text, start, end, lookup);
    let last = i;
    let hyphens = false;
    while (last + 1 < count && starts[last + 1] === end + 1 && joins(text, start, end, starts[last + 1] as number, ends[last + 1] as number, lookup)) {
      hyphens ||= isHyphen(text.charCodeAt(end));
      last++;
      end = dotted(text, starts[last] as number, ends[last] as number, lookup);
    }
    if (!hyphens || (isDigit(text.charCodeAt(start)) && !hasLetter(text.slice(start, end)))) pushWord(text, start, end, lookup, out);
    else {
      end = knownChain(text, start, end, lookup);
      const inner = starts.slice(i + 1, last + 1).map((next) => next - 1);
      pushChain(text, starts.slice(i, last + 1), [...inner, end], lookup, out);
    }
    i = last + 1;
  }
}

/** Most words: without a digit at their ends, before a space or a comma. */
function standsAlone(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end);
  return (next === 0x20 || next === 0x2c) && !isDigit(text.charCodeAt(end - 1)) && !isDigit(text.charCodeAt(start));
}

/** Where a chain ends once the dot of an abbreviation is counted in: `c.-à-d.` */
function knownChain(text: string, start: number, end: number, { dotted: known, dottedInside }: WordLookup): number {
  if (text.charCodeAt(end) !== 0x2e) return end;
  const lower = text.slice(start, end).toLowerCase();
  return dottedInside.has(lower) || known.has(lower) ? end + 1 : end;
}

/** A unit of measure is a word of its own behind its number: `160km`. */
function pushWord(text: string, start: number, end: number, { units }: WordLookup, out: WordSpans): void {
  if (isDigit(text.charCodeAt(start)) && !isDigit(text.charCodeAt(end - 1))) {
    let unit = end;
    while (unit > start && !isDigit(text.charCodeAt(unit - 1))) unit--;
    if (units.has(text.slice(unit, end).toLowerCase()) && !hasLetter(text.slice(start, unit))) {
      addSpan(out, start, unit);
      addSpan(out, unit, end);
      return;
    }
  }
  addSpan(out, start, end);
}

/** Whether two neighbours with one unit between them belong together: by a hyphen, as `1996'da`, or as groups of digits. */
function joins(text: string, start: number, end: number, nextStart: number, nextEnd: number, lookup: WordLookup): boolean {
  const between = text.charCodeAt(end);
  if (isHyphen(between)) return lookup.rules.hyphens !== 'split' && !(isDigit(text.charCodeAt(end - 1)) && onlyDigits(text, nextStart, nextEnd));
  if (isApostrophe(between)) return isDigit(text.charCodeAt(end - 1)) && isLetterAt(text, nextStart);
  if (!isNumberSpace(between) && !(between === 0x20 && lookup.rules.spacedNumbers)) return false;
  const group = nextEnd - nextStart >= 3 && onlyDigits(text, nextStart, nextStart + 3) && !(nextEnd - nextStart > 3 && isDigit(text.charCodeAt(nextStart + 3)));
  return group && isGrouped(text, start, end);
}

/** `1`, `12`, `123`, and what grew out of them: `12 345`. */
function isGrouped(text: string, start: number, end: number): boolean {
  const first = Math.min(end, start + 4);
  let digits = start;
  while (digits < first && isDigit(text.charCodeAt(digits))) digits++;
  return digits > start && digits - start <= 3 && (digits === end || end - digits >= 4) && onlyDigits(text, end - Math.min(3, end - start), end);
}
