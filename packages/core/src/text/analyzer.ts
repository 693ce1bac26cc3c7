import { type AsideMarker, asideMarker } from './asides.ts';
import { type Form, type FormTable, formMaker, formTable } from './forms.ts';
import { givenReadings } from './given-readings.ts';
import type { LanguageDescriptor } from './languages/descriptor.ts';
import { languageFor } from './languages/index.ts';
import { lemmaRulesFor } from './lemmas/index.ts';
import { type Lemmatizer, lemmatizer, readIrregular } from './lemmas/lemmatizer.ts';
import { lemmatizerBySplitting } from './lemmas/splitting.ts';
import { lemmatizerByStems } from './lemmas/stems.ts';
import { type OwnRules, withOwnRules } from './own-rules.ts';
import { type SentenceSplitter, sentenceSplitter } from './sentences.ts';
import type { LanguageTools } from './tools.ts';
import { type UnitSplitter, unitSplitter } from './units/splitter.ts';
import { type WordSplitter, wordSplitter } from './words.ts';

/** All that takes texts of one language apart. */
export interface Analyzer {
  words: WordSplitter;
  sentences: SentenceSplitter;
  forms: FormTable;
  /** The forms of the text in hand. */
  found: Form[];
  /** Of a language that is written without spaces. */
  units: UnitSplitter | null;
  lemmatizer: Lemmatizer | null;
  asideOf: AsideMarker;
  readGiven: ReturnType<typeof givenReadings>;
}

export const noTools: LanguageTools = {};
/** Kept by their tools: making one costs more than analysing a page, and it remembers the forms it has met. */
const analyzers = new WeakMap<LanguageTools, Map<string, Analyzer>>();
const MOST_ANALYZERS = 6;

export function analyzerFor(language: string, tools: LanguageTools, own: OwnRules | null): Analyzer {
  const name = own ? `${language} ${JSON.stringify(own)}` : language;
  const made = analyzers.get(tools) ?? new Map<string, Analyzer>();
  analyzers.set(tools, made);
  const known = made.get(name);
  if (known) return known;
  const [oldest] = made.keys();
  if (made.size >= MOST_ANALYZERS && oldest !== undefined) made.delete(oldest);
  const descriptor = own ? withOwnRules(languageFor(language), own) : languageFor(language);
  const analyzer = analyzerOf(descriptor, tools);
  made.set(name, analyzer);
  return analyzer;
}

function analyzerOf(descriptor: LanguageDescriptor, tools: LanguageTools): Analyzer {
  const language = descriptor.code;
  return {
    words: wordSplitter(descriptor),
    sentences: sentenceSplitter(descriptor),
    forms: formTable(formMaker(descriptor)),
    found: [],
    units: unitSplitter(language, tools),
    lemmatizer: lemmatizerOf(language, tools),
    asideOf: asideMarker(descriptor, tools.lemmas),
    readGiven: givenReadings(language),
  };
}

/** Without a dictionary only where the rules alone can guess, or by stems. */
function lemmatizerOf(language: string, { lemmas, stem }: LanguageTools): Lemmatizer | null {
  const rules = lemmaRulesFor(language);
  if (rules.split) return lemmas ? lemmatizerBySplitting(rules.split, readIrregular(rules.irregular), lemmas) : null;
  if (lemmas || rules.guess) return lemmatizer(rules, language, lemmas ?? (() => []));
  return stem ? lemmatizerByStems(stem) : null;
}
