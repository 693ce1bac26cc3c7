import type { Choice, Form } from '../forms.ts';
import { closedWords } from './closed-words.ts';
import type { Dictionary, LemmaRules } from './rules.ts';

/** Answers a dictionary's forms of a word, none for an unknown one. */
export type Stems = (word: string) => readonly string[];

/** The dictionary forms of words, likeliest first; none where a word is its own. */
export interface Lemmatizer {
  ofWord(form: Form, beside: Beside): string[] | undefined;
  ofName(form: Form): string[] | undefined;
  ofPart(form: Form): string[] | undefined;
  /** The lengths of a word's parts, where they are found with its dictionary form. */
  partsOf?(form: Form): readonly number[] | undefined;
}

/** What stands by a word: the one right before it, where no mark parts them, and the one that a hyphen ties to it. `isFirst`: it begins its sentence. */
export interface Beside {
  before: Form | null;
  behind: Form | null;
  isFirst: boolean;
}

interface Tables {
  rules: LemmaRules;
  irregular: ReadonlyMap<string, readonly string[]>;
  closed: ReadonlyMap<string, string>;
  endings: Endings;
  nouns: ReadonlySet<string>;
  verbs: ReadonlySet<string>;
  language: string;
  stems: Stems;
}
/** Replacements by ending: those that go first, those that go first if the dictionary has the two together, those that go last, and those for words that it does not have. */
type Endings = Record<'first' | 'preferred' | 'last' | 'unknown', ReadonlyMap<string, readonly string[]>>;

const LONGEST_ENDING = 8;
/** No dictionary has a longer word; what is longer is noise. */
const LONGEST_WORD = 60;
const MOST = 4;
const PLACES = ['plain', 'start', 'noun', 'verb', 'definite', 'feminine'] as const;

const listOf = (words: string | undefined): ReadonlySet<string> => new Set(words?.trim().split(/\s+/));

/** `lemma: form form` by line → form → lemmas. */
export function readIrregular(table: string): Map<string, string[]> {
  const byForm = new Map<string, string[]>();
  for (const line of table.trim().split('\n')) {
    const [lemma, forms] = line.split(':');
    for (const form of forms?.trim().split(/\s+/) ?? []) byForm.set(form, [...(byForm.get(form) ?? []), (lemma as string).trim()]);
  }
  return byForm;
}

/** The words of the closed classes and their forms; the first line that has a form wins. */
export function readClosed(table = ''): Map<string, string> {
  const byForm = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [lemma, forms] = line.includes(':') ? line.split(': ') : [undefined, line];
    for (const form of forms?.split(' ') ?? []) if (!byForm.has(form)) byForm.set(form, lemma ?? form);
  }
  return byForm;
}

const MARKS = { '!': 'first', '~': 'preferred', '?': 'unknown' } as const;

function readEndings(table = ''): Endings {
  const endings = {
    first: new Map<string, string[]>(),
    preferred: new Map<string, string[]>(),
    last: new Map<string, string[]>(),
    unknown: new Map<string, string[]>(),
  };
  for (const line of table.trim().split('\n')) {
    const [left, right] = line.split('>');
    if (left === undefined || right === undefined) continue;
    const replacements = right
      .trim()
      .split(/\s+/)
      .map((replacement) => (replacement === '-' ? '' : replacement));
    for (const marked of left.trim().split(/\s+/)) {
      const mark = MARKS[marked.charAt(0) as keyof typeof MARKS];
      endings[mark ?? 'last'].set(mark ? marked.slice(1) : marked, replacements);
    }
  }
  return endings;
}

/** The lemmatizer over a dictionary, which `stems` asks. What it finds out of a form stays with the form. */
export function lemmatizer(rules: LemmaRules, language: string, stems: Stems): Lemmatizer {
  const tables: Tables = {
    rules,
    language,
    stems,
    irregular: readIrregular(rules.irregular),
    closed: readClosed(closedWords[language.split('-')[0] ?? '']),
    endings: readEndings(rules.endings),
    nouns: listOf(rules.beforeNouns),
    verbs: listOf(rules.beforeVerbs),
  };
  const clitics = listOf(rules.clitics);
  const asksOf = (form: Form): keyof Choice => {
    form.asks ??= rules.place ? rules.place(form.key) : tables.nouns.has(form.key) ? 'noun' : tables.verbs.has(form.key) ? 'verb' : 'plain';
    return form.asks;
  };
  const lemmasOf = (form: Form): Choice => {
    form.lemmas ??= choose(form.key, false, tables);
    return form.lemmas;
  };
  const nounLemmasOf = (form: Form): Choice => {
    form.nounLemmas ??= choose(form.key, true, tables);
    return form.nounLemmas;
  };
  const beginsAsNoun = (form: Form): boolean => {
    form.beginsAsNoun ??= isNoun(form.key, tables);
    return form.beginsAsNoun;
  };
  const choiceOf = (form: Form, isFirst: boolean): Choice =>
    rules.capitalNouns === true && form.begins === 'capital' && (!isFirst || beginsAsNoun(form)) ? nounLemmasOf(form) : lemmasOf(form);
  return {
    ofWord: (form, { before, behind, isFirst }) => {
      const name = rules.nameOf?.(form.written, false);
      if (name !== undefined) return [name];
      const asked = behind && clitics.has(behind.key) ? 'verb' : before ? asksOf(before) : isFirst && rules.guess ? 'start' : 'plain';
      return choiceOf(form, isFirst)[asked];
    },
    ofName: (form) => {
      if (rules.bentNames?.test(form.key)) return lemmasOf(form).plain;
      const name = rules.capitalNouns ? form.written : (rules.nameOf?.(form.written, true) ?? tables.closed.get(form.key));
      return name === undefined || name === form.key ? undefined : [name];
    },
    ofPart: (form) => (form.key === '' ? undefined : choiceOf(form, false).plain),
  };
}

function choose(key: string, isCapital: boolean, tables: Tables): Choice {
  const { verb, finite, plural } = tables.rules;
  const unlessOwn = (lemmas: string[]): string[] | undefined => (lemmas.length === 1 && lemmas[0] === key ? undefined : lemmas.slice(0, MOST));
  const choice: Choice = {};
  const set = (name: keyof Choice, lemmas: string[]) => {
    const kept = unlessOwn(lemmas);
    if (kept) choice[name] = kept;
  };
  const { guess } = tables.rules;
  if (guess) {
    const closed = tables.closed.get(key);
    for (const place of PLACES) set(place, [closed ?? (key.length > LONGEST_WORD ? key : guess(key, place, (form) => tables.irregular.get(form)?.[0]))]);
    return choice;
  }
  const all = candidates(key, isCapital, tables);
  set('plain', all);
  const verbs = verb ? all.filter((lemma) => verb.test(lemma)) : [];
  const others = all.filter((lemma) => !verbs.includes(lemma));
  const isSingular = !plural?.test(key);
  set('noun', isSingular ? [...others.filter((lemma) => lemma === key), ...others.filter((lemma) => lemma !== key), ...verbs] : [...others, ...verbs]);
  set('verb', [...verbs, ...others]);
  if (verbs.length > 0 && finite?.test(key) && !tables.irregular.has(key)) choice.plain = choice.verb;
  return choice;
}

/** Whether a word that begins a sentence is a noun: only the dictionary tells, as its capital does not. */
function isNoun(key: string, { rules, language, stems, irregular, closed }: Tables): boolean {
  const lemma = irregular.get(key)?.[0];
  if (lemma !== undefined) return lemma !== lemma.toLowerCase();
  if (closed.has(key) || (rules.smallAtStart?.test(key) && stems(key).includes(key))) return false;
  return (rules.own?.test(key) === true && !rules.adjective?.test(key)) || stems(capitalized(key, language)).some((stem) => stem !== stem.toLowerCase());
}

/** All dictionary forms a word may have, likeliest first; itself where nothing is known. */
function candidates(key: string, isCapital: boolean, tables: Tables): string[] {
  const { rules, irregular, endings } = tables;
  const exact = irregular.get(key)?.filter((lemma) => !rules.capitalNouns || (lemma !== lemma.toLowerCase()) === isCapital);
  if (exact && exact.length > 0) return exact;
  if (key.length > LONGEST_WORD) return [key];
  const written = isCapital ? capitalized(key, tables.language) : key;
  const closed = tables.closed.get(key);
  if (closed !== undefined && !(isCapital && tables.stems(written).includes(written))) return [closed];
  const found = new Set(rules.forms?.(written, dictionaryOf(tables)));
  const isNoVerb = [...found].some((lemma) => rules.verb?.test(lemma) === false);
  for (const lemma of replaced(written, endings.first, tables)) found.add(lemma);
  const stems = isCapital ? [...tables.stems(written), ...tables.stems(key)] : tables.stems(key);
  const believed = stems.filter((stem) => isBelievable(stem, key, isCapital, rules));
  for (const lemma of replacements(written, endings.preferred)) if (believed.includes(lemma)) found.add(lemma);
  const isOwn = rules.own?.test(key) && stems.length > 0 && !isNoVerb;
  if (isOwn || (isCapital && believed.length === 0 && stems.length > 0 && !stems.includes(key))) found.add(written);
  if (rules.preferOwn !== false && believed.includes(written)) found.add(written);
  for (const stem of believed) if (stem !== written) found.add(stem);
  if (believed.length === 1 && believed[0] === written && !rules.bent?.test(written)) found.add(written);
  for (const lemma of replaced(written, endings.last, tables)) found.add(lemma);
  if (stems.includes(written)) found.add(written);
  if (found.size === 0 && rules.compounds) for (const lemma of ofLastPart(written, tables)) found.add(lemma);
  if (found.size === 0 && isCapital && tables.stems(key).length > 0) return candidates(key, false, tables);
  if (found.size === 0) found.add(firstOf(replacements(written, endings.unknown)) ?? written);
  return rules.apostrophe ? [...found].map((lemma) => lemma.replaceAll("'", rules.apostrophe as string)) : [...found];
}

const dictionaryOf = ({ stems, irregular }: Tables): Dictionary => ({
  lists: (word) => irregular.get(word)?.[0] === word || stems(word).includes(word),
  knows: (form) => irregular.has(form) || stems(form).length > 0,
  stems,
  irregular: (form) => irregular.get(form)?.[0],
  irregulars: (form) => irregular.get(form) ?? [],
});

const capitalized = (word: string, language: string): string => word.charAt(0).toLocaleUpperCase(language) + word.slice(1);

function isBelievable(stem: string, key: string, isCapital: boolean, { prefixes = [], capitalNouns }: LemmaRules): boolean {
  if (stem.includes('-') && !key.includes('-')) return false;
  if (stem.length === 1 && key.length > 1) return false;
  const lower = stem.toLowerCase();
  if (capitalNouns && isCapital !== (stem !== lower)) return false;
  if (!capitalNouns && stem !== lower) return false;
  if (key.length - stem.length > LONGEST_ENDING - 2) return false;
  return lower.charAt(0) === key.charAt(0) || prefixes.some((prefix) => key.startsWith(prefix) && !lower.startsWith(prefix));
}

/** What the endings make of a word, longest ending first. */
function* replacements(word: string, endings: ReadonlyMap<string, readonly string[]>): Generator<string> {
  if (endings.size === 0) return;
  for (let length = Math.min(LONGEST_ENDING, word.length - 1); length > 0; length--) {
    for (const replacement of endings.get(word.slice(-length)) ?? []) yield word.slice(0, -length) + replacement;
  }
}

const firstOf = ([first]: Iterable<string>): string | undefined => first;

/** The first of them that the dictionary lists, or else the first that it has as a form. */
function replaced(word: string, endings: ReadonlyMap<string, readonly string[]>, { stems, language }: Tables): string[] {
  for (const lemma of replacements(word, endings)) if (stems(lemma).includes(lemma)) return [lemma];
  for (const lemma of replacements(word, endings)) if (stems(lemma).length > 0 || stems(capitalized(lemma, language)).length > 0) return [lemma];
  return [];
}

const SHORTEST_PART = 3;

/** The lemmas of an unknown word by its longest known end. */
function ofLastPart(word: string, tables: Tables): string[] {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART - 1; at++) {
    const tail = word.slice(at);
    const isCapital = tables.rules.capitalNouns === true && word !== word.toLowerCase();
    const known = tables.irregular.has(tail) || tables.stems(isCapital ? capitalized(tail, tables.language) : tail).length > 0;
    if (known)
      return candidates(tail, isCapital, { ...tables, rules: { ...tables.rules, compounds: false } }).map((lemma) => word.slice(0, at) + lemma.toLowerCase());
  }
  return [];
}
