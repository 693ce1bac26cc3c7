import type { AnalyzedBlock, RubySpan, Sentence, Token } from './model.ts';
import { hiragana, isKana, joinPinyin } from './readings/readings.ts';

/** How the readings of a language are written, put together and cut. */
interface Manner {
  isReading(given: string): boolean;
  /** How signs are read that need no reading; null for those that do. */
  plain(written: string): string | null;
  join(pieces: readonly string[]): string;
  /** A reading in as many pieces as there are words; null where it cannot be cut. */
  cut(reading: string, words: readonly Word[]): string[] | null;
}
interface Word {
  written: string;
  /** From a dictionary. */
  reading: string | undefined;
}

/** No reading goes over more words or signs; it would take long to cut. */
const LONGEST = 60;
const HAN = /[\p{Script=Han}々〆〇ヶヵ]/u;

const japanese: Manner = {
  // Dots that stress a word are written as its ruby too.
  isReading: (given) => isKana(given) && /[^・゠ー]/.test(given),
  plain: (written) => (HAN.test(written) ? null : written),
  join: (pieces) => pieces.join(''),
  cut: (reading, words) =>
    likeliestCut(
      reading,
      words.map(({ written, reading: known }) => known ?? written),
    ),
};

const chinese: Manner = {
  isReading: (given) => /^[\p{Script=Latin}\p{Script=Bopomofo}\p{M}ˇˋˊ˙’' ]+$/u.test(given),
  plain: (written) => (HAN.test(written) ? null : written),
  join: (pieces) => {
    const syllables = pieces.flatMap((piece) => piece.split(' '));
    return syllables.some((syllable) => /\p{Script=Bopomofo}/u.test(syllable)) ? syllables.join(' ') : joinPinyin(syllables);
  },
  cut: (reading, words) => {
    const syllables = reading.split(/[ ’']/);
    const ends = words.map((_, i) => words.slice(0, i + 1).reduce((signs, { written }) => signs + [...written].length, 0));
    return ends.at(-1) === syllables.length ? ends.map((end, i) => chinese.join(syllables.slice(ends[i - 1] ?? 0, end))) : null;
  },
};

const manners: Readonly<Record<string, Manner>> = { ja: japanese, zh: chinese };

/** Lays the readings that a text gives over its words, in place of what a dictionary says; a no-op where it gives none. */
export function givenReadings(language: string): (block: AnalyzedBlock) => void {
  const manner = manners[language.split('-')[0] as string];
  return ({ text, ruby = [], sentences }) => {
    const given = manner ? ruby.filter(({ reading }) => manner.isReading(reading)) : [];
    if (manner && given.length > 0) for (const sentence of sentences) readSentence(text, sentence, given, manner);
  };
}

/**
 * Readings end where words do, or reach over several, or over a part of one:
 *
 *     words   東京都 | の | 食べ物       ruby   東京都(とうきょうと)  食(た)  物(もの)
 */
function readSentence(text: string, { tokens }: Sentence, given: readonly RubySpan[], manner: Manner): void {
  let next = 0;
  for (let first = 0; first < tokens.length; first++) {
    const { start, end } = tokens[first] as Token;
    while (given[next] && (given[next] as RubySpan).end <= start) next++;
    const here: RubySpan[] = [];
    let to = end;
    let last = first;
    for (let i = next; given[i] && (given[i] as RubySpan).start < to; i++) {
      const span = given[i] as RubySpan;
      here.push(span);
      while (to < span.end && last + 1 < tokens.length) to = (tokens[++last] as Token).end;
    }
    if (here.length > 0) readWords(text, tokens.slice(first, last + 1), here, manner);
    first = last;
  }
}

function readWords(text: string, tokens: readonly Token[], given: readonly RubySpan[], manner: Manner): void {
  const reading = tokens.every(({ kind }) => kind === 'word') ? wholeReading(text, tokens, given, manner) : null;
  if (reading === null) return;
  const words = tokens.map((token) => ({ written: text.slice(token.start, token.end), reading: token.reading }));
  if (words.length > LONGEST || words.some(({ written }) => written.length > LONGEST)) return;
  const pieces = words.length === 1 ? [reading] : manner.cut(reading, words);
  pieces?.forEach((piece, i) => {
    const { written, reading: known } = words[i] as Word;
    if (hiragana(piece) === hiragana(known ?? written)) return;
    (tokens[i] as Token).reading = piece;
  });
}

/** The reading of neighbouring words; null where a sign among them is left that nobody read. */
function wholeReading(text: string, tokens: readonly Token[], given: readonly RubySpan[], manner: Manner): string | null {
  const [from, to] = [(tokens[0] as Token).start, (tokens.at(-1) as Token).end];
  const pieces: string[] = [];
  let at = from;
  for (const { start, end, reading } of given) {
    if (start < at || end > to) return null;
    const between = manner.plain(text.slice(at, start));
    if (between === null) return null;
    if (between !== '') pieces.push(between);
    pieces.push(reading);
    at = end;
  }
  const rest = manner.plain(text.slice(at, to));
  if (rest === null) return null;
  return manner.join(rest === '' ? pieces : [...pieces, rest]);
}

/** Cuts a reading into pieces, none empty, each as like as can be to what a dictionary says of its word. */
function likeliestCut(reading: string, known: readonly string[]): string[] | null {
  if (reading.length > LONGEST || reading.length < known.length) return null;
  const sounds = soundsOf(reading);
  /** By the end of the last piece: the cost of the cheapest cut so far, and its pieces. */
  let cuts = new Map<number, { cost: number; pieces: string[] }>([[0, { cost: 0, pieces: [] }]]);
  for (const [i, word] of known.entries()) {
    const longer: typeof cuts = new Map();
    const left = known.length - i - 1;
    for (const [from, { cost, pieces }] of cuts)
      for (let to = left === 0 ? reading.length : from + 1; to <= reading.length - left; to++) {
        const all = cost + unlike(sounds.slice(from, to), word);
        if (all <= (longer.get(to)?.cost ?? Number.POSITIVE_INFINITY)) longer.set(to, { cost: all, pieces: [...pieces, reading.slice(from, to)] });
      }
    cuts = longer;
  }
  return cuts.get(reading.length)?.pieces ?? null;
}

/** Voiced sounds (ざくら for さくら) are as good as their own. */
const soundsOf = (kana: string): string => [...hiragana(kana)].map((sign) => sign.normalize('NFD').charAt(0)).join('');

/** How far a piece is from what is known of its word; of one that no dictionary knows, from two sounds a sign. */
const unlike = (sounds: string, word: string): number => (HAN.test(word) ? Math.abs(sounds.length - 2 * word.length) : distance(sounds, soundsOf(word)));

/** How many signs must be put in, taken out or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min((next[j - 1] as number) + 1, (row[j] as number) + 1, (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length] as number;
}
