import { type AsideMarker, asideMarker } from './asides.ts';
import { type Correction, corrector, type MakeWord } from './corrections.ts';
import { gapTokens } from './gaps.ts';
import { givenReadings } from './given-readings.ts';
import { type KeyTable, keyAt, keyTable } from './key-table.ts';
import { languageFor } from './languages/index.ts';
import { lemmaRulesFor } from './lemmas/index.ts';
import { type Lemmatizer, lemmatizerFor } from './lemmas/lemmatizer.ts';
import { lemmatizerByStems } from './lemmas/stems.ts';
import { takeMeasures } from './measures.ts';
import type { AnalyzedBlock, Block, Sentence, Token } from './model.ts';
import { type OwnRules, withOwnRules } from './own-rules.ts';
import { partsOf } from './packed.ts';
import { type SentenceSplitter, sentenceEnds, sentenceSplitter } from './sentences.ts';
import type { LanguageTools } from './tools.ts';
import { addFacts, ownSegmenter, type UnitWords, unitRulesFor, wordsOfUnits } from './units/words.ts';
import { findWords, type WordSpans, type WordSplitter, wordSplitter } from './words.ts';

/** Counts the changes of the engine that change an analysis. */
const ENGINE = 5;

/**
 * Which analysis this is; one of another version is redone. `icu` is the run time's (`process.versions.icu`), as Intl splits
 * by its data; `tools` names the tools and their versions.
 */
export function analysisVersion(language: string, icu: string, tools = ''): string {
  const { support, version } = languageFor(language);
  return `${ENGINE}-${support}${version}-icu${icu}${tools && `-${tools}`}`;
}

interface Analyzer {
  words: WordSplitter;
  sentences: SentenceSplitter;
  /** Grows with the distinct words of one call. */
  keys: KeyTable;
  segment: ((text: string) => UnitWords) | null;
  lemmatizer: Lemmatizer | null;
  markAsides: AsideMarker;
}

/**
 * Splits each block into sentences and tokens that cover its text exactly. Takes time in proportion to the text. With a
 * dictionary among the `tools`, words have lemmas, but for those that are their own. `corrections` are what
 * a person put right, `own` what the person added to the language's rules.
 */
export function analyzeBlocks(
  blocks: readonly Block[],
  language: string,
  { segment: segmenter, lemmas, stem }: LanguageTools = {},
  corrections: readonly Correction[] = [],
  own?: OwnRules | null,
): AnalyzedBlock[] {
  const descriptor = own ? withOwnRules(languageFor(language), own) : languageFor(language);
  const segment = segmenter ?? ownSegmenter(language);
  const unitRules = unitRulesFor(language);
  const analyzer: Analyzer = {
    words: wordSplitter(descriptor),
    sentences: sentenceSplitter(descriptor),
    keys: keyTable(language),
    segment: segment ? (text) => wordsOfUnits(text, segment(text), unitRules) : null,
    lemmatizer: lemmatizerOf(language, lemmas, stem),
    markAsides: asideMarker(descriptor, lemmas),
  };
  const correct = corrections.length > 0 ? corrector(corrections, language) : (block: AnalyzedBlock) => block;
  const readGiven = givenReadings(language);
  const make: MakeWord = (text, start, end) => wordByHand(text, start, end, analyzer);
  return blocks.map((block) => {
    const analyzed = correct({ ...block, sentences: analyzeText(block.text, analyzer) }, make);
    readGiven(analyzed);
    for (const { tokens } of analyzed.sentences) {
      analyzer.lemmatizer?.lemmatize(tokens, block.text);
      analyzer.markAsides(tokens, block.text);
    }
    return analyzed;
  });
}

function analyzeText(text: string, analyzer: Analyzer): Sentence[] {
  if (text === '') return [];
  const units = analyzer.segment?.(text);
  const words = units ?? findWords(text, analyzer.words);
  const sentences: Sentence[] = [];
  let start = 0;
  let word = 0;
  for (const end of sentenceEnds(text, words.isLatin, analyzer.sentences)) {
    let after = word;
    while (after < words.starts.length && (words.starts[after] as number) < end) after++;
    if (after > word && (words.ends[after - 1] as number) > end) continue;
    const tokens = tokensOf(text, start, end, words, word, after, analyzer.keys);
    if (units) addFacts(tokens, units, word, text);
    takeMeasures(tokens, text, analyzer.words.lookup);
    sentences.push({ start, end, tokens });
    start = end;
    word = after;
  }
  return sentences;
}

function tokensOf(text: string, start: number, end: number, words: WordSpans, first: number, after: number, keys: KeyTable): Token[] {
  const tokens: Token[] = [];
  let at = start;
  for (let i = first; i < after; i++) {
    const from = words.starts[i] as number;
    const to = words.ends[i] as number;
    if (from > at) gapTokens(text, at, from, tokens);
    tokens.push(wordToken(text, from, to, words.parts.get(i), keys));
    at = to;
  }
  if (end > at) gapTokens(text, at, end, tokens);
  return tokens;
}

function wordToken(text: string, start: number, end: number, lengths: readonly number[] | undefined, keys: KeyTable): Token {
  const key = keyAt(keys, text, start, end);
  if (key === '') return { start, end, kind: 'number' };
  return lengths ? { start, end, kind: 'word', key, parts: partsOf(start, lengths) } : { start, end, kind: 'word', key };
}

/** A word that a person cut out; where units are known it has their lemma and reading. Null where there is no letter or number. */
function wordByHand(text: string, start: number, end: number, { keys, segment }: Analyzer): Token | null {
  const written = text.slice(start, end);
  if (!SAYS_SOMETHING.test(written)) return null;
  const token = wordToken(text, start, end, undefined, keys);
  const units = token.kind === 'word' ? segment?.(written).units.flat() : undefined;
  if (!units?.length) return token;
  const covers = units.every((unit, i) => unit.start === (units[i - 1]?.end ?? 0)) && units.at(-1)?.end === written.length;
  if (covers && units.length > 1)
    token.parts = partsOf(
      start,
      units.map((unit) => unit.end - unit.start),
    );
  addFacts([token], { starts: [], ends: [], parts: new Map(), isLatin: false, units: [units] }, 0, written);
  return token;
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Without a dictionary only where the rules alone can guess, or by stems. */
function lemmatizerOf(language: string, lemmas: LanguageTools['lemmas'], stem: LanguageTools['stem']): Lemmatizer | null {
  const rules = lemmaRulesFor(language);
  if (lemmas || rules.guess) return lemmatizerFor(rules, language, lemmas ?? (() => []));
  return stem ? lemmatizerByStems(stem) : null;
}

/** Whether rules alone guess lemmas of this language. */
export const guessesLemmas = (language: string): boolean => lemmaRulesFor(language).guess !== undefined;

/** Whether words of this language are given dictionary forms, not stems; one without has itself. */
export const hasLemmas = (language: string, { segment, lemmas }: LanguageTools): boolean =>
  lemmas !== undefined || (segment !== undefined && language.startsWith('ja')) || guessesLemmas(language);
