import { joinAddresses, mayHoldAddress } from './addresses.ts';
import { hasLetter, isApostrophe, isDigit, isHyphen, isNumberSpace, onlyDigits } from './characters.ts';
import { gluedStop } from './glued.ts';
import type { LanguageDescriptor } from './languages/descriptor.ts';
import { latinWords } from './latin.ts';
import { joinByLetters } from './own-rules.ts';
import { joinClipped, takeApart } from './word-apostrophes.ts';
import { dotted } from './word-dots.ts';
import { pushChain } from './word-hyphens.ts';
import { type WordLookup, wordLookup } from './word-lookup.ts';
import type { WordSpans } from './word-spans.ts';

export type { WordSpans } from './word-spans.ts';

export interface WordSplitter {
  segmenter: Intl.Segmenter;
  lookup: WordLookup;
}

export const wordSplitter = (descriptor: LanguageDescriptor): WordSplitter => ({
  segmenter: new Intl.Segmenter(descriptor.code, { granularity: 'word' }),
  lookup: wordLookup(descriptor),
});

/**
 * The words of one block: what Intl.Segmenter calls a word, then put right by the language's rules. First each word is
 * taken apart at its elisions, then neighbours are joined (hyphens, groups of digits, the dots of abbreviations).
 *
 *     L'arrière-pays, a-t-il dit à M. Roy
 *     [L'][arrière-pays], [a]-t-[il] [dit] [à] [M.] [Roy]
 */
export function findWords(text: string, { segmenter, lookup }: WordSplitter): WordSpans {
  let starts: number[] = [];
  let ends: number[] = [];
  const isLatin = latinWords(text, starts, ends);
  if (!isLatin) [starts, ends] = segmentedWords(text, segmenter);
  [starts, ends] = takeGluedApart(text, starts, ends, lookup);
  if (mayHoldAddress(text)) [starts, ends] = joinAddresses(text, starts, ends);
  if (lookup.elisions.size > 0) [starts, ends] = takeApart(text, starts, ends, lookup);
  if (lookup.clipped.size > 0) joinClipped(text, starts, ends, lookup);
  if (lookup.rules.joinsDigits) [starts, ends] = joinTouching(text, starts, ends);
  const words = joinNeighbours(text, starts, ends, isLatin, lookup);
  return lookup.rules.letters === '' ? words : joinByLetters(text, words, lookup.rules.letters);
}

/** Unicode counts the narrow no-break space of French as part of the word that it touches; here it parts words. */
const NARROW_SPACE = '\u202f';

function segmentedWords(text: string, segmenter: Intl.Segmenter): [number[], number[]] {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike) continue;
    let at = index;
    for (const piece of segment.includes(NARROW_SPACE) ? segment.split(NARROW_SPACE) : [segment]) {
      if (piece !== '') {
        starts.push(at);
        ends.push(at + piece.length);
      }
      at += piece.length + 1;
    }
  }
  return [starts, ends];
}

/** Two words where a full stop without a space parts sentences: `world.Today`. */
function takeGluedApart(text: string, starts: number[], ends: number[], { starters }: WordLookup): [number[], number[]] {
  let dot = gluedStop(text, 0, starters);
  if (dot < 0) return [starts, ends];
  const outStarts: number[] = [];
  const outEnds: number[] = [];
  for (let i = 0; i < starts.length; i++) {
    outStarts.push(starts[i] as number);
    for (; dot >= 0 && dot < (ends[i] as number); dot = gluedStop(text, dot + 1, starters)) {
      if (dot <= (starts[i] as number)) continue;
      outEnds.push(dot);
      outStarts.push(dot + 1);
    }
    outEnds.push(ends[i] as number);
  }
  return [outStarts, outEnds];
}

/** One word of digits and letters that touch. */
function joinTouching(text: string, starts: readonly number[], ends: readonly number[]): [number[], number[]] {
  const outStarts: number[] = [];
  const outEnds: number[] = [];
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] as number;
    const touches = i > 0 && ends[i - 1] === start && (isDigit(text.charCodeAt(start)) || isDigit(text.charCodeAt(start - 1)));
    if (touches) outEnds.pop();
    else outStarts.push(start);
    outEnds.push(ends[i] as number);
  }
  return [outStarts, outEnds];
}

function joinNeighbours(text: string, starts: readonly number[], ends: readonly number[], isLatin: boolean, lookup: WordLookup): WordSpans {
  const out: WordSpans = { starts: [], ends: [], parts: new Map(), isLatin };
  const count = starts.length;
  for (let i = 0; i < count; ) {
    const start = starts[i] as number;
    let end = dotted(text, start, ends[i] as number, lookup);
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
  return out;
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
      out.starts.push(start, unit);
      out.ends.push(unit, end);
      return;
    }
  }
  out.starts.push(start);
  out.ends.push(end);
}

/** Whether two neighbours with one unit between them belong together: by a hyphen, as `1996'da`, or as groups of digits. */
function joins(text: string, start: number, end: number, nextStart: number, nextEnd: number, lookup: WordLookup): boolean {
  const between = text.charCodeAt(end);
  if (isHyphen(between)) return lookup.rules.hyphens !== 'split' && !(isDigit(text.charCodeAt(end - 1)) && onlyDigits(text, nextStart, nextEnd));
  if (isApostrophe(between)) return isDigit(text.charCodeAt(end - 1)) && hasLetter(text.charAt(nextStart));
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
