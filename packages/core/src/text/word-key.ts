import type { SentenceRules } from './languages/descriptor.ts';
import { sentenceRulesFor, wordRulesFor } from './languages/index.ts';

/** Marks that change nothing about which word it is: soft hyphen, zero-width space, word joiner, direction. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const APOSTROPHES = /[\u2019\u02bc\uff07]/g;
const INNER_SPACE = /\s+/g;
/** Small Latin letters; kana and Chinese signs, which have no case and no other form. */
const PLAIN = /^(?:[a-z]*|[\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]+)$/;

/**
 * The folded form under which a word is kept: NFC, lower case as the language writes it, without the marks that it may
 * leave out (Arabic and Hebrew vowel points, Russian stress), one kind of apostrophe, inner white space as U+00A0 (so
 * that a plain space can part the words of a phrase). Abbreviations that the language writes in pieces have no white space:
 * `z. B.` is `z.B.` Folding twice changes nothing.
 */
export function wordKey(text: string, language: string): string {
  if (PLAIN.test(text)) return text;
  const key = spacedKey(text, language);
  return key.includes('.\u00a0') && inPieces(language).has(key) ? key.replaceAll('\u00a0', '') : key;
}

function spacedKey(text: string, language: string): string {
  const { ownCasing, silentMarks } = wordRulesFor(language);
  const clean = text.normalize('NFC').replace(UNSEEN, '').trim();
  const lower = ownCasing ? clean.toLocaleLowerCase(language) : clean.toLowerCase();
  const bare = silentMarks ? withoutMarks(lower, silentMarks) : lower;
  return bare.normalize('NFC').replace(APOSTROPHES, "'").replace(INNER_SPACE, '\u00a0');
}

const found = new WeakMap<SentenceRules, ReadonlySet<string>>();

/** The abbreviations of a language whose pieces spaces part, with and without the last dot, which may be the sentence's. */
function inPieces(language: string): ReadonlySet<string> {
  const rules = sentenceRulesFor(language);
  const known = found.get(rules);
  if (known) return known;
  const entries = [...rules.neverEnd, ...rules.seldomEnd].filter((entry) => entry.includes('. ') && !/[^.] /.test(entry));
  const keys = new Set(entries.flatMap((entry) => [spacedKey(entry, language), spacedKey(`${entry}.`, language)]));
  found.set(rules, keys);
  return keys;
}

/** A word of marks alone keeps them. */
const withoutMarks = (word: string, marks: RegExp): string => word.normalize('NFD').replace(marks, '').trim() || word;

/** The key of a phrase: its word keys, parted by one space. */
export const phraseKey = (words: readonly string[]): string => words.join(' ');
export const phraseWords = (key: string): string[] => key.split(' ');

/** The word under which pages look a phrase up: its longest, of equal ones the first. Empty for no words. */
export const lookupKey = (words: readonly string[]): string => words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
