import { type Analyzer, analyzerFor, noTools } from './analyzer.ts';
import { type Correction, corrector, type MakeWord } from './corrections.ts';
import { type Form, formAt, numberForm } from './forms.ts';
import { gapTokens } from './gaps.ts';
import { languageFor } from './languages/index.ts';
import { lemmaRulesFor } from './lemmas/index.ts';
import { takeMeasures } from './measures.ts';
import type { AnalyzedBlock, Block, Sentence, Token } from './model.ts';
import type { OwnRules } from './own-rules.ts';
import { partsOf } from './packed.ts';
import { sentenceEnds } from './sentences.ts';
import type { LanguageTools } from './tools.ts';
import { addFacts, factsOf } from './units/words.ts';
import { findWords, type WordSpans } from './words.ts';

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

/**
 * Splits each block into sentences and tokens that cover its text exactly. Takes time in proportion to the text. With a
 * dictionary among the `tools`, words have lemmas, but for those that are their own. `corrections` are what
 * a person put right, `own` what the person added to the language's rules.
 */
export function analyzeBlocks(
  blocks: readonly Block[],
  language: string,
  tools: LanguageTools = noTools,
  corrections: readonly Correction[] = [],
  own?: OwnRules | null,
): AnalyzedBlock[] {
  const analyzer = analyzerFor(language, tools, own ?? null);
  const split = corrections.length > 0 ? splitterByHand(corrections, language, analyzer) : (block: Block) => splitBlock(block, analyzer, true);
  return blocks.map((block) => {
    const analyzed = split(block);
    analyzer.readGiven(analyzed);
    return analyzed;
  });
}

const splitBlock = (block: Block, analyzer: Analyzer, tells: boolean): AnalyzedBlock => ({ ...block, sentences: sentencesOf(block.text, analyzer, tells) });

function splitterByHand(corrections: readonly Correction[], language: string, analyzer: Analyzer): (block: Block) => AnalyzedBlock {
  const correct = corrector(corrections, language);
  const make: MakeWord = (text, start, end) => wordByHand(text, start, end, analyzer);
  return (block) => {
    const corrected = correct(splitBlock(block, analyzer, false), make);
    for (const { tokens } of corrected.sentences) tellWords(block.text, tokens, formsOf(tokens, block.text, analyzer), analyzer);
    return corrected;
  };
}

/** Says of the words of a sentence what can be said without taking them apart. */
function tellWords(text: string, tokens: readonly Token[], forms: readonly Form[], { lemmatize, markAsides, forms: table }: Analyzer): void {
  lemmatize?.(tokens, forms, ({ start, end }) => formAt(table, text, start, end));
  markAsides(tokens, forms, text);
}

/** The sentences of one block; `tells` also what its words are. */
function sentencesOf(text: string, analyzer: Analyzer, tells: boolean): Sentence[] {
  if (text === '') return [];
  const units = analyzer.units?.wordsIn(text);
  const words = units ?? findWords(text, analyzer.words);
  const sentences: Sentence[] = [];
  let start = 0;
  let word = 0;
  for (const end of sentenceEnds(text, words.isAlphabetic, analyzer.sentences)) {
    let after = word;
    while (after < words.count && (words.starts[after] as number) < end) after++;
    if (after > word && (words.ends[after - 1] as number) > end) continue;
    const forms: Form[] = [];
    for (let i = word; i < after; i++) forms.push(formAt(analyzer.forms, text, words.starts[i] as number, words.ends[i] as number));
    const tokens = tokensOf(text, start, end, words, word, forms);
    if (units) addFacts(tokens, units.facts, word);
    if (forms.some(({ key }) => key === '')) takeMeasures(tokens, forms, text, analyzer.words.lookup);
    if (tells) tellWords(text, tokens, forms, analyzer);
    sentences.push({ start, end, tokens });
    start = end;
    word = after;
  }
  return sentences;
}

function tokensOf(text: string, start: number, end: number, words: WordSpans, first: number, forms: readonly Form[]): Token[] {
  const tokens: Token[] = [];
  let at = start;
  for (let i = 0; i < forms.length; i++) {
    const from = words.starts[first + i] as number;
    const to = words.ends[first + i] as number;
    if (from > at) gapTokens(text, at, from, tokens);
    tokens.push(wordToken(forms[i] as Form, from, to, words.parts.get(first + i)));
    at = to;
  }
  if (end > at) gapTokens(text, at, end, tokens);
  return tokens;
}

function wordToken({ key }: Form, start: number, end: number, lengths: readonly number[] | undefined): Token {
  if (key === '') return { start, end, kind: 'number' };
  return lengths ? { start, end, kind: 'word', key, parts: partsOf(start, lengths) } : { start, end, kind: 'word', key };
}

const formsOf = (tokens: readonly Token[], text: string, { forms }: Analyzer): Form[] =>
  tokens.flatMap(({ kind, key, start, end }) =>
    kind === 'word' || kind === 'number' ? [key === undefined ? numberForm : formAt(forms, text, start, end)] : [],
  );

/** A word that a person cut out; where units are known it has their lemma and reading. Null where there is no letter or number. */
function wordByHand(text: string, start: number, end: number, { forms, units: splitter }: Analyzer): Token | null {
  const written = text.slice(start, end);
  if (!SAYS_SOMETHING.test(written)) return null;
  const token = wordToken(formAt(forms, text, start, end), start, end, undefined);
  const units = token.kind === 'word' ? splitter?.unitsIn(written) : undefined;
  if (!units?.length) return token;
  const covers = units.every((unit, i) => unit.start === (units[i - 1]?.end ?? 0)) && units.at(-1)?.end === written.length;
  if (covers && units.length > 1)
    token.parts = partsOf(
      start,
      units.map((unit) => unit.end - unit.start),
    );
  addFacts([token], [factsOf(units, written)], 0);
  return token;
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Whether rules alone guess lemmas of this language. */
export const guessesLemmas = (language: string): boolean => lemmaRulesFor(language).guess !== undefined;

/** Whether words of this language are given dictionary forms, not stems; one without has itself. */
export const hasLemmas = (language: string, { segment, lemmas }: LanguageTools): boolean =>
  lemmas !== undefined || (segment !== undefined && language.startsWith('ja')) || guessesLemmas(language);
