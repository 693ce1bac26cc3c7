import { readWordList } from './word-list.ts';

/**
 * The dictionaries of spelling checkers (Hunspell's .aff and .dic), read backwards: from a form to the words that have it.
 * Known are single-letter, long, UTF-8 and numeric flags, suffixes on suffixes, and one prefix; compounds are left to others.
 */
export interface Spelling {
  /** The words of the list that a written form may be a form of, itself first where it is one; none for an unknown form. */
  stems(word: string): string[];
}

interface Affix {
  flag: string;
  condition: RegExp | null;
  /** Flags that a form with this affix takes on: of further affixes. */
  more: ReadonlySet<string>;
}
/** By what an affix puts on, then by what it takes off. */
type Affixes = Map<string, Map<string, Affix[]>>;

interface List {
  flagsOf(raw: string): ReadonlySet<string>;
  /** Of a word of the list, undefined of another. */
  rawFlags: ReturnType<typeof readWordList>;
  suffixes: Affixes;
  prefixes: Affixes;
  /** Suffixes that stand on other suffixes. */
  outer: ReadonlySet<string>;
  longest: { suffix: number; prefix: number };
  needsAffix: string;
  forbidden: string;
}

export function readSpelling(affixText: string, wordText: string): Spelling {
  const asWritten = outConversion(affixText);
  const list = readList(asWritten(affixText), asWritten(wordText));
  return {
    stems: (word) => {
      const found = new Set<string>();
      addStems(word, list, found);
      const lower = word.toLowerCase();
      if (lower !== word) addStems(lower, list, found);
      return [...found];
    },
  };
}

/** Some lists are written in signs that texts are not (`ĳ` for `ij`); `OCONV` says how to show them. */
function outConversion(affixText: string): (text: string) => string {
  const pairs = Array.from(affixText.matchAll(/^OCONV (\P{N}\S*) (\S+)/gmu), ([, from = '', to = '']): [string, string] => [from, to]);
  return (text) => pairs.reduce((converted, [from, to]) => converted.replaceAll(from, to), text);
}

const EMPTY: ReadonlySet<string> = new Set();

function readList(affixText: string, wordText: string): List {
  const settingOf = (name: string) => new RegExp(`^${name}[ \\t]+(\\S+)`, 'm').exec(affixText)?.[1] ?? '';
  const flagsOf = flagReader(settingOf('FLAG'));
  const suffixes: Affixes = new Map();
  const prefixes: Affixes = new Map();
  const outer = new Set<string>();
  const longest = { suffix: 0, prefix: 0 };
  const conditions = new Map<string, RegExp | null>();
  for (const [line, kind = '', flag = '', off = '', put = '', flags = '', condition = '.'] of affixText.matchAll(AFFIX)) {
    if (HEADING.test(line)) continue;
    const more = flags === '' ? EMPTY : flagsOf(flags);
    for (const each of more) outer.add(each);
    const added = put === '0' ? '' : put;
    const affix = { flag, more, condition: remembered(conditions, kind + condition, () => conditionOf(kind, condition)) };
    const byOff = remembered(kind === 'SFX' ? suffixes : prefixes, added, () => new Map<string, Affix[]>());
    remembered(byOff, off === '0' ? '' : off, (): Affix[] => []).push(affix);
    const length = kind === 'SFX' ? 'suffix' : 'prefix';
    longest[length] = Math.max(longest[length], added.length);
  }
  return {
    flagsOf,
    rawFlags: readWordList(wordText),
    suffixes,
    prefixes,
    outer,
    longest,
    needsAffix: settingOf('NEEDAFFIX'),
    forbidden: settingOf('FORBIDDENWORD'),
  };
}

/** `SFX A y ies/C [^aeiou]y`: kind, flag, what it takes off, what it puts on, its own flags, its condition. */
const AFFIX = /^([SP]FX)[ \t]+(\S+)[ \t]+(\S+)[ \t]+([^\s/]*)(?:\/(\S*))?(?:[ \t]+(\S+))?/gm;
/** `SFX A Y 2`: how many there are of one flag. */
const HEADING = /^\S+\s+\S+\s+[YN]\s+\d+(?:\s|$)/;

function remembered<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function conditionOf(kind: string, condition: string): RegExp | null {
  if (condition === '.') return null;
  const escaped = condition.replace(/[*+?(){}|\\$]/g, '\\$&').replace(/\^(?!.*\])|(?<!\[)\^/g, '\\^');
  return new RegExp(kind === 'SFX' ? `${escaped}$` : `^${escaped}`, 'u');
}

/** Splits the flags of one entry; most entries share theirs with many. */
function flagReader(form: string): (raw: string) => ReadonlySet<string> {
  const split = (raw: string): string[] => {
    if (form === 'num') return raw.split(',');
    if (form === 'long') return raw.match(/../gu) ?? [];
    return [...raw];
  };
  const known = new Map<string, ReadonlySet<string>>([['', EMPTY]]);
  return (raw) => remembered(known, raw, () => new Set(raw.split(' ').flatMap(split)));
}

function addStems(word: string, list: List, found: Set<string>): void {
  const own = list.rawFlags(word);
  if (own !== undefined) {
    const flags = list.flagsOf(own);
    if (list.forbidden !== '' && flags.has(list.forbidden)) return;
    if (list.needsAffix === '' || !flags.has(list.needsAffix)) found.add(word);
  }
  addBySuffix(word, list, found, null);
  for (let length = Math.min(list.longest.prefix, word.length - 1); length > 0; length--) addByPrefix(word, length, list, found);
}

/** `under`: only words that also take this prefix. */
function addBySuffix(word: string, list: List, found: Set<string>, under: string | null): void {
  for (let length = 0; length <= Math.min(list.longest.suffix, word.length); length++) {
    const byOff = list.suffixes.get(word.slice(word.length - length));
    if (!byOff) continue;
    for (const [off, affixes] of byOff) {
      const root = word.slice(0, word.length - length) + off;
      addRoot(root, affixes, list, found, under, null);
      if (length > 0) addInner(root, affixes, list, found, under);
    }
  }
}

function addRoot(root: string, affixes: readonly Affix[], list: List, found: Set<string>, under: string | null, outside: ReadonlySet<string> | null): void {
  const raw = list.rawFlags(root);
  if (raw === undefined || raw === '') return;
  const flags = list.flagsOf(raw);
  for (const { flag, condition, more } of affixes) {
    if (!flags.has(flag) || (outside && !anyIn(more, outside))) continue;
    if (under !== null && !flags.has(under) && !more.has(under)) continue;
    if (condition?.test(root) ?? true) {
      found.add(root);
      return;
    }
  }
}

/** The form under an outer suffix may itself be made by a suffix, one that the outer one may follow. */
function addInner(form: string, affixes: readonly Affix[], list: List, found: Set<string>, under: string | null): void {
  if (list.outer.size === 0 || form.length < 2) return;
  const outside = new Set<string>();
  for (const { flag, condition } of affixes) if (list.outer.has(flag) && (condition?.test(form) ?? true)) outside.add(flag);
  if (outside.size === 0) return;
  for (let length = 0; length <= Math.min(list.longest.suffix, form.length - 1); length++) {
    const byOff = list.suffixes.get(form.slice(form.length - length));
    for (const [off, inner] of byOff ?? []) addRoot(form.slice(0, form.length - length) + off, inner, list, found, under, outside);
  }
}

const anyIn = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean => {
  for (const flag of others) if (some.has(flag)) return true;
  return false;
};

function addByPrefix(word: string, length: number, list: List, found: Set<string>): void {
  for (const [off, affixes] of list.prefixes.get(word.slice(0, length)) ?? []) {
    const root = off + word.slice(length);
    for (const { flag, condition } of affixes) {
      if (!(condition?.test(root) ?? true)) continue;
      const raw = list.rawFlags(root);
      if (raw !== undefined && list.flagsOf(raw).has(flag)) found.add(root);
      addBySuffix(root, list, found, flag);
    }
  }
}
