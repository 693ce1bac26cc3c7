import { type Analyzer, analyzerFor, noTools } from './analyzer.ts';
import { saysSomething } from './characters.ts';
import { type Correction, corrector, type MakeWord } from './corrections.ts';
import { type Form, formAt, numberForm } from './forms.ts';
import { languageFor } from './languages/index.ts';
import { lemmaRulesFor } from './lemmas/index.ts';
import { takeMeasures } from './measures.ts';
import type { AnalyzedBlock, Block, Sentence, Token } from './model.ts';
import type { OwnRules } from './own-rules.ts';
import { sentenceEnds } from './sentences.ts';
import { tokensOf } from './tokens.ts';
import type { LanguageTools } from './tools.ts';
import { factsOf, type UnitFacts } from './units/words.ts';
import { findWords, type WordSpans } from './words.ts';

/** Counts the changes of the engine that change an analysis. */
const ENGINE = 12;

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
    return { ...corrected, sentences: corrected.sentences.map((sentence) => tellSentence(block.text, sentence, analyzer)) };
  };
}

/** The same sentence, with what its words are. */
function tellSentence(text: string, { start, end, tokens }: Sentence, analyzer: Analyzer): Sentence {
  const found = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  const words: WordSpans = {
    starts: found.map((token) => token.start),
    ends: found.map((token) => token.end),
    count: found.length,
    parts: new Map(found.flatMap(({ parts }, i): [number, number[]][] => (parts ? [[i, parts.map((part) => part.end - part.start)]] : []))),
    isAlphabetic: false,
  };
  const forms = found.map((token) => (token.key === undefined ? numberForm : formAt(analyzer.forms, text, token.start, token.end)));
  const facts = analyzer.units ? found.map(factsOfToken) : undefined;
  return { start, end, tokens: tokensOf({ text, words, forms, facts }, start, end, 0, found.length, analyzer) };
}

/** The sentences of one block; `tells` also what its words are. */
function sentencesOf(text: string, analyzer: Analyzer, tells: boolean): Sentence[] {
  if (text === '') return [];
  const units = analyzer.units?.wordsIn(text);
  const words = units ?? findWords(text, analyzer.words);
  const forms = formsOf(text, words, units?.facts, analyzer);
  const known = { text, words, forms, facts: units?.facts };
  const sentences: Sentence[] = [];
  let start = 0;
  let first = 0;
  for (const end of sentenceEnds(text, words.isAlphabetic, analyzer.sentences)) {
    let after = first;
    while (after < words.count && (words.starts[after] as number) < end) after++;
    if (after > first && (words.ends[after - 1] as number) > end) continue;
    takeMeasures(text, words, forms, first, after, analyzer.words.lookup);
    sentences.push({ start, end, tokens: tokensOf(known, start, end, first, after, tells ? analyzer : null) });
    start = end;
    first = after;
  }
  return sentences;
}

/** Of a word of known units it is kept with them. They hold until the next text is split, as its words do, and the array may be longer. */
function formsOf(text: string, { starts, ends, count }: WordSpans, facts: readonly UnitFacts[] | undefined, { forms, found }: Analyzer): Form[] {
  for (let i = 0; i < count; i++) {
    const known = facts?.[i];
    found[i] = known?.form ?? formAt(forms, text, starts[i] as number, ends[i] as number);
    if (known) known.form = found[i];
  }
  return found;
}

/** A word that a person cut out; where units are known it has their lemma and reading. Null where there is no letter or number. */
function wordByHand(text: string, start: number, end: number, { forms, units: splitter }: Analyzer): Token | null {
  const written = text.slice(start, end);
  if (!saysSomething(written)) return null;
  const { key } = formAt(forms, text, start, end);
  if (key === '') return { start, end, kind: 'number' };
  const token: Token = { start, end, kind: 'word', key };
  const units = splitter?.unitsIn(written) ?? [];
  if (units.length === 0) return token;
  const covers = units.every((unit, i) => unit.start === (units[i - 1]?.end ?? 0)) && units.at(-1)?.end === written.length;
  const { isName, lemma, reading, partLemmas } = factsOf(units, written);
  if (covers && units.length > 1)
    token.parts = units.map((unit, i) => ({ start: start + unit.start, end: start + unit.end, ...(partLemmas?.[i] && { lemmas: partLemmas[i] }) }));
  return {
    ...token,
    ...(isName && { is: 'name' }),
    ...(lemma !== undefined && lemma !== key && { lemmas: [lemma] }),
    ...(reading !== undefined && { reading }),
  };
}

const factsOfToken = ({ is, lemmas, reading, parts }: Token): UnitFacts => ({
  isName: is === 'name',
  lemma: lemmas?.[0],
  reading,
  lengths: parts?.map((part) => part.end - part.start),
  partLemmas: parts?.map((part) => part.lemmas),
  form: undefined,
});

/** Whether rules alone guess lemmas of this language. */
export const guessesLemmas = (language: string): boolean => lemmaRulesFor(language).guess !== undefined;

/** Whether words of this language are given dictionary forms, not stems; one without has itself. */
export const hasLemmas = (language: string, { segment, lemmas }: LanguageTools): boolean =>
  lemmas !== undefined || (segment !== undefined && language.startsWith('ja')) || guessesLemmas(language);

/** Whether words of this language have parts that are written together and are no smallest words by themselves: 학교|에서. */
export const attachesParts = (language: string): boolean => lemmaRulesFor(language).split !== undefined;
