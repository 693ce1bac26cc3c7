import { isAddress } from './addresses.ts';
import { hasLetter, isCased, isUpper, isWide } from './characters.ts';
import { foreignTo } from './foreign.ts';
import type { LanguageDescriptor, TitleRules } from './languages/descriptor.ts';
import { entryAt, type TextTable, textTable } from './text-table.ts';
import { wordKey } from './word-key.ts';

/** What is known of a written form, wherever it stands. What takes time to find out is found out when it is first asked for. */
export interface Form {
  /** '' for a number, an address, and what is too long for a word. */
  key: string;
  begins: 'small' | 'capital' | 'uncased' | 'number';
  isForeign: boolean;
  isTitle: boolean;
  /** What it has to do with how people are addressed. */
  address: 'title' | 'office' | 'determiner' | undefined;
  /** Which lemmas the next word has. */
  asks: keyof Choice | undefined;
  /** Its lemmas, and those of the same word with the capital of a noun. */
  lemmas: Choice | undefined;
  nounLemmas: Choice | undefined;
  /** The lengths of its parts, where they are found with its lemma. */
  parts: readonly number[] | undefined;
  /** Whether it is a noun where it begins a sentence. */
  beginsAsNoun: boolean | undefined;
  /** What the dictionary makes of it as a name. */
  verdict: Verdict | undefined;
  written: string;
}

/** Lemmas, likeliest first, and the same where it begins its sentence, or the word before asks for a noun, a verb, or an adjective of a definite or feminine noun; none where a form is its own. */
export interface Choice {
  plain?: string[];
  start?: string[];
  noun?: string[];
  verb?: string[];
  definite?: string[];
  feminine?: string[];
}

/** `word`: the dictionary has it with a small letter; `name`: only with a capital; `both`: in both ways; `unknown`: not at all, or there is none. */
export type Verdict = 'word' | 'both' | 'name' | 'unknown';

const untold = { asks: undefined, lemmas: undefined, nounLemmas: undefined, parts: undefined, beginsAsNoun: undefined, verdict: undefined };
const numberOf = (written: string): Form => ({ key: '', begins: 'number', isForeign: false, isTitle: false, address: undefined, ...untold, written });
/** Any number, with what belongs to it. */
export const numberForm: Form = numberOf('');

/** A longer one, in UTF-16 units, is no word that anybody learns, nor one that can be kept. */
const LONGEST_WORD = 200;

/** Makes the forms of a language. */
export function formMaker({ code, words, sentences }: LanguageDescriptor): (written: string) => Form {
  const titles = new Set(sentences.neverEnd);
  const isForeign = foreignTo(code);
  return (written) => {
    const isWord = isWide(written.charCodeAt(0)) || (hasLetter(written) && !isAddress(written));
    if (!isWord || written.length > LONGEST_WORD) return numberOf(written);
    const key = wordKey(written, code);
    const begins = beginningOf(written);
    const isTitle = begins === 'capital' && titles.has(key.endsWith('.') ? key.slice(0, -1) : key);
    return {
      key,
      begins,
      isForeign: isForeign(written),
      isTitle,
      address: words.titles ? addressOf(key, begins, words.titles) : undefined,
      ...untold,
      written,
    };
  };
}

function addressOf(key: string, begins: Form['begins'], { titles, offices, determiners }: TitleRules): Form['address'] {
  if (determiners.test(key)) return 'determiner';
  if (begins !== 'capital') return undefined;
  return titles.test(key) ? 'title' : offices.test(key) ? 'office' : undefined;
}

function beginningOf(written: string): Form['begins'] {
  const first = written.charAt(0);
  return isWide(first.charCodeAt(0)) || !isCased(first) ? 'uncased' : isUpper(first) ? 'capital' : 'small';
}

export type FormTable = TextTable<Form>;
export const formTable = (make: (written: string) => Form): FormTable => textTable(make);
export const formAt = (table: FormTable, text: string, start: number, end: number): Form => entryAt(table, text, start, end);
