import { eld } from 'eld/extrasmall';

/** Enough to tell close languages apart; more only takes time. */
const SAMPLE = 5000;
/** Fewer letters than this do not outweigh what a document says of itself. */
const ENOUGH = 200;

/** The language of a text: the declared one, unless the text is long enough to show that it is another. */
export function languageOf(text: string, declared: string | null): string | null {
  const sample = middleOf(text);
  const known = declared === null ? null : languageCode(declared);
  const found = guess(sample);
  if (found === null) return known;
  const enough = (sample.match(/\p{L}/gu)?.length ?? 0) >= ENOUGH;
  if (known === null) return enough || found.sure ? found.language : null;
  if (!enough || !found.sure) return known;
  const base = known.split('-')[0] as string;
  return base === found.language || found.near.has(base) || !found.knows(base) ? known : found.language;
}

/** The beginning of a page is menus and names; its middle is text. */
const middleOf = (text: string): string => {
  const from = Math.max(0, Math.min(text.length - SAMPLE, Math.floor(text.length / 4)));
  return text.slice(from, from + SAMPLE);
};

interface Guess {
  language: string;
  sure: boolean;
  /** Languages whose score comes close: the text alone does not rule them out. */
  near: Set<string>;
  knows: (language: string) => boolean;
}

function guess(text: string): Guess | null {
  const script = byScript(text);
  if (script !== null) return { language: script, sure: true, near: new Set([script]), knows: () => true };
  const result = eld.detect(text);
  if (result.language === '') return null;
  const scores = Object.entries(result.getScores()) as [string, number][];
  const best = scores[0]?.[1] ?? 0;
  const near = new Set(scores.filter(([, score]) => score > best * 0.92).map(([language]) => language));
  return { language: result.language, sure: result.isReliable(), near, knows: (language) => KNOWN.has(language) };
}

/** What the guesser can tell at all; a language outside it is believed when declared. */
const KNOWN = new Set(Object.values(eld.info().Languages));

/** Scripts that one language alone uses among those with many readers: surer than counting letters. */
export function byScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const share = (script: RegExp) => (text.match(script)?.length ?? 0) / letters;
  if (letters === 0) return null;
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return 'ja';
  if (share(/\p{Script=Hangul}/gu) > 0.3) return 'ko';
  if (share(/\p{Script=Han}/gu) > 0.4) return 'zh';
  return null;
}

/** `fr_FR` and `FR-fr` are written `fr-FR`. Null for what is no language code, or says that the language is unknown. */
export function languageCode(code: string): string | null {
  try {
    const [canonical] = Intl.getCanonicalLocales(code.trim().replaceAll('_', '-'));
    return canonical === undefined || /^(?:und|mul|zxx|mis)\b/.test(canonical) ? null : canonical;
  } catch {
    return null;
  }
}
