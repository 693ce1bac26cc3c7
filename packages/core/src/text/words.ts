import { joinAddresses, mayHoldAddress } from './addresses.ts';
import { hasLetter, isApostrophe, isDigit, isHyphen, isNumberSpace, isUpper, onlyDigits } from './characters.ts';
import type { LanguageDescriptor, WordRules } from './languages/descriptor.ts';
import { latinWords } from './latin.ts';

/** The words and numbers of a block in order, side by side: the `i`th runs from `starts[i]` to `ends[i]`. */
export interface WordSpans {
  starts: number[];
  ends: number[];
  /** Lengths of a word's parts by its number, for words that have any. */
  parts: Map<number, number[]>;
  /** Whether the text is in Latin letters and nothing else. */
  isLatin: boolean;
}

/** A descriptor's word rules, ready to be asked. */
interface Lookup {
  rules: WordRules;
  elisions: ReadonlySet<string>;
  whole: ReadonlySet<string>;
  /** Of whole words with both apostrophe and hyphen: what Intl gives as their first word → the words. */
  wholeByHead: ReadonlyMap<string, string[]>;
  clitics: ReadonlySet<string>;
  links: ReadonlySet<string>;
  pointers: ReadonlySet<string>;
  keeps: ReadonlySet<string>;
  prefixes: ReadonlySet<string>;
  /** Abbreviations of one word, whose dot belongs to them: always, when more follows, before a number. */
  dotted: ReadonlySet<string>;
  dottedInside: ReadonlySet<string>;
  dottedBeforeNumbers: ReadonlySet<string>;
  /** First words of abbreviations of two: `p` → `. ex.` */
  dottedBefore: ReadonlyMap<string, string>;
  spacedNumbers: boolean;
}

export interface WordSplitter {
  segmenter: Intl.Segmenter;
  lookup: Lookup;
}

const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'").replaceAll('‐', '-').replaceAll('‑', '-');

export function wordSplitter({ code, words: rules, sentences }: LanguageDescriptor): WordSplitter {
  const wholeByHead = new Map<string, string[]>();
  for (const word of rules.whole) {
    const head = word.split('-')[0] ?? word;
    if (head !== word && head.includes("'")) wholeByHead.set(head, [...(wholeByHead.get(head) ?? []), word]);
  }
  const lastWords = (list: readonly string[]) => new Set(list.map((abbreviation) => abbreviation.split(' ').at(-1) ?? ''));
  const lookup: Lookup = {
    rules,
    wholeByHead,
    elisions: new Set(rules.elisions),
    whole: new Set(rules.whole),
    clitics: new Set(rules.clitics),
    links: new Set(rules.links),
    pointers: new Set(rules.pointers.endings),
    keeps: new Set(rules.pointers.keeps),
    prefixes: new Set(rules.prefixes),
    spacedNumbers: rules.spacedNumbers,
    dotted: lastWords(sentences.seldomEnd),
    dottedInside: lastWords(sentences.neverEnd),
    dottedBeforeNumbers: lastWords(sentences.beforeNumbers),
    dottedBefore: new Map(
      [...sentences.neverEnd, ...sentences.seldomEnd].flatMap((pair) =>
        pair.includes('. ') ? [[pair.slice(0, pair.indexOf('. ')), `${pair.slice(pair.indexOf('. '))}.`]] : [],
      ),
    ),
  };
  return { segmenter: new Intl.Segmenter(code, { granularity: 'word' }), lookup };
}

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
  if (mayHoldAddress(text)) [starts, ends] = joinAddresses(text, starts, ends);
  if (lookup.elisions.size > 0) [starts, ends] = takeApart(text, starts, ends, lookup);
  return joinNeighbours(text, starts, ends, isLatin, lookup);
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

/** A longer one is no word with an elision, and not worth the time. */
const LONGEST_ELIDED = 80;

function takeApart(text: string, starts: readonly number[], ends: readonly number[], lookup: Lookup): [number[], number[]] {
  const outStarts: number[] = [];
  const outEnds: number[] = [];
  let consumed = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    if (start < consumed) continue;
    if (end - start <= LONGEST_ELIDED && hasApostrophe(text, start, end + 1)) consumed = pushElided(text, start, end, lookup, outStarts, outEnds);
    else {
      outStarts.push(start);
      outEnds.push(end);
    }
  }
  return [outStarts, outEnds];
}

function hasApostrophe(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isApostrophe(text.charCodeAt(i))) return true;
  return false;
}

/** Pushes the pieces of a word with apostrophes; answers where they end. */
function pushElided(text: string, index: number, end: number, lookup: Lookup, starts: number[], ends: number[]): number {
  const push = (start: number, end: number) => {
    starts.push(start);
    ends.push(end);
    return end;
  };
  const folded = fold(text.slice(index, end));
  let from = 0;
  for (let at = folded.indexOf("'"); at > 0; at = folded.indexOf("'", from)) {
    const rest = from === 0 ? folded : folded.slice(from);
    const whole = lookup.wholeByHead.get(rest)?.find((word) => fold(text.slice(index + from, index + from + word.length)) === word);
    if (whole) return push(index + from, index + from + whole.length);
    const head = folded.slice(from, at);
    if (lookup.whole.has(rest) || !lookup.elisions.has(head) || (from === 0 && followsHyphen(text, index) && !lookup.clitics.has(`${head}'`))) break;
    push(index + from, index + at + 1);
    from = at + 1;
  }
  const elidesBeforeQuote = isApostrophe(text.charCodeAt(end)) && lookup.elisions.has(folded.slice(from));
  return push(index + from, elidesBeforeQuote ? end + 1 : end);
}

const followsHyphen = (text: string, at: number): boolean => at > 1 && isHyphen(text.charCodeAt(at - 1)) && hasLetter(text.charAt(at - 2));

function joinNeighbours(text: string, starts: readonly number[], ends: readonly number[], isLatin: boolean, lookup: Lookup): WordSpans {
  const out: WordSpans = { starts: [], ends: [], parts: new Map(), isLatin };
  const count = starts.length;
  for (let i = 0; i < count; ) {
    const start = starts[i] as number;
    let end = dotted(text, start, ends[i] as number, lookup);
    let last = i;
    while (last + 1 < count && starts[last + 1] === end + 1 && joins(text, start, end, starts[last + 1] as number, ends[last + 1] as number, lookup)) {
      last++;
      end = dotted(text, starts[last] as number, ends[last] as number, lookup);
    }
    if (last === i || (isDigit(text.charCodeAt(start)) && !hasLetter(text.slice(start, end)))) pushWord(out, start, end);
    else
      pushChain(
        text,
        starts.slice(i, last + 1),
        starts
          .slice(i + 1, last + 1)
          .map((next) => next - 1)
          .concat(end),
        lookup,
        out,
      );
    i = last + 1;
  }
  return out;
}

function pushWord(out: WordSpans, start: number, end: number): void {
  out.starts.push(start);
  out.ends.push(end);
}

/** Whether two neighbours with one unit between them belong together: by a hyphen, or as groups of digits. */
function joins(text: string, start: number, end: number, nextStart: number, nextEnd: number, lookup: Lookup): boolean {
  const between = text.charCodeAt(end);
  if (isHyphen(between)) return lookup.rules.hyphens !== 'split' && !(isDigit(text.charCodeAt(end - 1)) && onlyDigits(text, nextStart, nextEnd));
  if (!isNumberSpace(between) && !(between === 0x20 && lookup.spacedNumbers)) return false;
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

/** Where a word ends once the dot that belongs to it is counted in: `M.`, `U.S.`, `J.` before a name. */
function dotted(text: string, start: number, end: number, lookup: Lookup): number {
  if (text.charCodeAt(end) !== 0x2e || end - start > 8) return end;
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  const next = text.charCodeAt(end + 1);
  const more = end + 1 < text.length;
  const isAcronym = word.charCodeAt(1) === 0x2e && word.length % 2 === 1 && hasLetter(word.charAt(0));
  const afterInitial = isHyphen(text.charCodeAt(start - 1)) && text.charCodeAt(start - 2) === 0x2e;
  const isInitial = word.length === 1 && isUpper(word) && (afterInitial || (more && (isHyphen(next) || (next <= 0x20 && isUpper(text.charAt(end + 2))))));
  const isKnown =
    lookup.dotted.has(lower) ||
    (more && next !== 0x2e && lookup.dottedInside.has(lower)) ||
    followedBy(text, end, lookup.dottedBefore.get(lower)) ||
    (lookup.dottedBeforeNumbers.has(lower) && isDigit(text.charCodeAt(next <= 0x20 || next === 0xa0 ? end + 2 : end + 1)));
  return isAcronym || isInitial || isKnown ? end + 1 : end;
}

const followedBy = (text: string, at: number, rest: string | undefined): boolean =>
  rest !== undefined &&
  text
    .slice(at, at + rest.length)
    .replaceAll('\u00a0', ' ')
    .toLowerCase() === rest;

/** A chain of pieces with hyphens between: what comes off its end, what remains one word, and that word's parts. */
function pushChain(text: string, starts: readonly number[], ends: readonly number[], lookup: Lookup, out: WordSpans): void {
  const pieces = starts.map((start, i) => fold(text.slice(start, ends[i])));
  const kept = lookup.whole.has(pieces.join('-')) ? pieces.length : headLength(text, starts, ends, pieces, lookup);
  out.starts.push(starts[0] as number);
  out.ends.push(ends[kept - 1] as number);
  if (lookup.rules.hyphens === 'join-parts') setParts(starts.slice(0, kept), ends, pieces, lookup, out);
  for (let i = kept; i < pieces.length; i++) if (!lookup.links.has(pieces[i] as string)) pushWord(out, starts[i] as number, ends[i] as number);
}

/** How many pieces remain together when clitics, their links and pointers have come off. At least one. */
function headLength(text: string, starts: readonly number[], ends: readonly number[], pieces: readonly string[], lookup: Lookup): number {
  const shouts = isUpper(text.charAt((ends[0] as number) - 1));
  const comesOff = (i: number) => {
    const piece = pieces[i] as string;
    if (isUpper(text.charAt(starts[i] as number)) && !shouts) return false;
    return (
      lookup.clitics.has(piece) ||
      (lookup.pointers.has(piece) && !lookup.keeps.has(pieces[i - 1] as string)) ||
      (lookup.links.has(piece) && i + 1 < pieces.length)
    );
  };
  let kept = pieces.length;
  while (kept > 1 && comesOff(kept - 1)) kept--;
  return kept;
}

/** Each piece and each hyphen is a part; a prefix keeps its hyphen and what follows (`e-mail`, `non-stop`). */
function setParts(starts: readonly number[], ends: readonly number[], pieces: readonly string[], lookup: Lookup, out: WordSpans): void {
  const lengths: number[] = [];
  let from = starts[0] as number;
  for (let i = 0; i + 1 < starts.length; i++) {
    if (lookup.prefixes.has(pieces[i] as string)) continue;
    lengths.push((ends[i] as number) - from, 1);
    from = starts[i + 1] as number;
  }
  lengths.push((ends[starts.length - 1] as number) - from);
  if (lengths.length > 1) out.parts.set(out.starts.length - 1, lengths);
}
