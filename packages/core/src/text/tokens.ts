import type { Analyzer } from './analyzer.ts';
import { type Place, placeBehind } from './asides.ts';
import { type Form, formAt } from './forms.ts';
import { gapTokens, marksBetween } from './gaps.ts';
import type { Beside } from './lemmas/lemmatizer.ts';
import type { Aside, Token } from './model.ts';
import { partsOf } from './packed.ts';
import type { UnitFacts } from './units/words.ts';
import type { WordSpans } from './word-spans.ts';

/** The words of a text with what is known of each: `forms[i]` and `facts[i]` are those of the `i`th. */
export interface KnownWords {
  text: string;
  words: WordSpans;
  forms: readonly Form[];
  /** Of a language that is written without spaces. */
  facts: readonly UnitFacts[] | undefined;
}

const HYPHEN = 0x2d;

/** The tokens of a sentence, whose words are those from `first` on and before `after`. `analyzer` says what they are; null where that is found out later. */
export function tokensOf(
  { text, words, forms, facts }: KnownWords,
  start: number,
  end: number,
  first: number,
  after: number,
  analyzer: Analyzer | null,
): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let before: Form | null = null;
  let place: Place = 'first';
  let isFirst = true;
  let isAmongSmall: boolean | undefined;
  for (let i = first; i < after; i++) {
    const form = forms[i] as Form;
    const from = words.starts[i] as number;
    if (from === at + 1 && text.charCodeAt(at) === 0x20) tokens.push({ start: at, end: from, kind: 'space' });
    else if (from > at) {
      gapTokens(text, at, from, tokens);
      const marks = marksBetween(text, at, from);
      if (marks !== 'none' && before?.address) place = 'inside';
      if (marks !== 'none') before = null;
      if (marks === 'parting') place = 'first';
    }
    at = words.ends[i] as number;
    if (form.begins === 'number') {
      tokens.push({ start: from, end: at, kind: 'number' });
      before = null;
      place = 'inside';
      continue;
    }
    const known = facts?.[i];
    let aside: Aside | undefined;
    if (analyzer && (form.isForeign || form.begins === 'capital')) {
      isAmongSmall ??= hasSmall(forms, first, after);
      const isTied = i + 1 < after && words.starts[i + 1] === at + 1 && text.charCodeAt(at) === 0x20;
      aside = analyzer.asideOf(form, place, isAmongSmall, [before, isTied ? (forms[i + 1] as Form) : null]);
    }
    const behind = i + 1 < after && words.starts[i + 1] === at + 1 && text.charCodeAt(at) === HYPHEN ? (forms[i + 1] as Form) : null;
    const lemmas = aside === 'name' ? analyzer?.lemmatizer?.ofName(form) : lemmasOf(form, { before, behind, isFirst }, known, analyzer);
    const token = wordToken(form.key, from, at, lemmas, known?.reading);
    const lengths = known ? known.lengths : (words.parts.get(i) ?? analyzer?.lemmatizer?.partsOf?.(form));
    if (lengths) addParts(token, lengths, text, known, analyzer);
    const is = aside ?? (known?.isName ? 'name' : undefined);
    if (is) token.is = is;
    tokens.push(token);
    place = placeBehind(form, before, place);
    before = form;
    isFirst = false;
  }
  if (end > at) gapTokens(text, at, end, tokens);
  return tokens;
}

/** All at once: what is added to an object later lies in a place of its own. */
function wordToken(key: string, start: number, end: number, lemmas: string[] | undefined, reading: string | undefined): Token {
  if (lemmas) return reading === undefined ? { start, end, kind: 'word', key, lemmas } : { start, end, kind: 'word', key, lemmas, reading };
  return reading === undefined ? { start, end, kind: 'word', key } : { start, end, kind: 'word', key, reading };
}

function lemmasOf(form: Form, beside: Beside, known: UnitFacts | undefined, analyzer: Analyzer | null): string[] | undefined {
  const lemmas = analyzer?.lemmatizer?.ofWord(form, beside);
  if (lemmas || known?.lemma === undefined || known.lemma === form.key) return lemmas;
  return [known.lemma];
}

function addParts(token: Token, lengths: readonly number[], text: string, known: UnitFacts | undefined, analyzer: Analyzer | null): void {
  token.parts = partsOf(token.start, lengths);
  if (!analyzer?.lemmatizer && !known?.partLemmas) return;
  token.parts.forEach((part, i) => {
    const lemmas = known?.partLemmas?.[i] ?? analyzer?.lemmatizer?.ofPart(formAt(analyzer.forms, text, part.start, part.end));
    if (lemmas) part.lemmas = lemmas;
  });
}

function hasSmall(forms: readonly Form[], first: number, after: number): boolean {
  for (let i = first; i < after; i++) if (forms[i]?.begins === 'small') return true;
  return false;
}
