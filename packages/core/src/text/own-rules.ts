import type { LanguageDescriptor } from './languages/descriptor.ts';
import { addSpan, noSpans, type WordSpans } from './word-spans.ts';

/** What a learner adds to the rules of a language. */
export interface OwnRules {
  /** Signs that belong to words, though Unicode takes them for marks: `ʻ·-`. */
  letters: string;
  /** Abbreviations behind which a sentence goes on, as core writes them: small letters, no last dot. */
  abbreviations: readonly string[];
}

export const mostLetters = 40;
export const mostAbbreviations = 500;
export const longestAbbreviation = 14;

/** A learner's abbreviation in the form in which rules are written; null where it is none. `Dr.` → `dr` */
export function ownAbbreviation(written: string): string | null {
  const entry = written.normalize('NFC').trim().toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').replace(/\.$/, '');
  return entry !== '' && entry.length <= longestAbbreviation && /^[\p{L}\p{M}\p{N}'.°ºª -]+$/u.test(entry) && /\p{L}/u.test(entry) ? entry : null;
}

/** Whether a sign may be made part of words: no space, no digit, nothing beyond one UTF-16 unit. */
export const isOwnLetter = (sign: string): boolean => /^[^\s\p{N}\p{Cc}\p{Cs}]$/u.test(sign) && sign.length === 1;

export const withOwnRules = (descriptor: LanguageDescriptor, { letters, abbreviations }: OwnRules): LanguageDescriptor => ({
  ...descriptor,
  words: { ...descriptor.words, letters: descriptor.words.letters + letters },
  sentences: { ...descriptor.sentences, neverEnd: [...descriptor.sentences.neverEnd, ...abbreviations] },
});

/**
 * Words that take in the letters at their ends, and neighbours that touch by them as one word.
 *
 *     letters ʻ-    [O]ʻ[zbek]  [a]-[b]-    →    [Oʻzbek]  [a-b-]
 */
export function joinByLetters(text: string, words: WordSpans, letters: string): WordSpans {
  const out: WordSpans = { ...noSpans(), parts: new Map(), isAlphabetic: words.isAlphabetic };
  for (let i = 0; i < words.count; i++) {
    const start = words.starts[i] as number;
    const end = words.ends[i] as number;
    const before = out.count > 0 ? (out.ends[out.count - 1] as number) : 0;
    let from = start;
    while (from > before && letters.includes(text.charAt(from - 1))) from--;
    let to = end;
    while (to < text.length && letters.includes(text.charAt(to))) to++;
    const touches = out.count > 0 && from === before && letters.includes(text.charAt(before - 1));
    if (touches) {
      out.parts.delete(out.count - 1);
      out.ends[out.count - 1] = to;
    } else {
      const parts = words.parts.get(i);
      if (parts && from === start && to === end) out.parts.set(out.count, parts);
      addSpan(out, from, to);
    }
  }
  return out;
}
