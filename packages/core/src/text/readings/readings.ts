import { alphabet, modernGreek } from './alphabets.ts';
import { romaniseArabic } from './arabic.ts';
import { cyrillic } from './cyrillic.ts';
import { romaniseEthiopic } from './ethiopic.ts';
import { furigana, romajiOf } from './furigana.ts';
import { romaniseHebrew } from './hebrew.ts';
import { romaniseIndic } from './indic.ts';
import { hiragana, isKana } from './kana.ts';
import { romaniseKorean } from './korean.ts';
import { type Letters, spell } from './letters.ts';
import { pinyinOver } from './pinyin.ts';
import type { Ruby } from './ruby.ts';
import { romaniseThai } from './thai.ts';

export { everydayPinyin } from './everyday-pinyin.ts';
export { hiragana, isKana } from './kana.ts';
export { joinPinyin } from './pinyin.ts';
export type { Ruby } from './ruby.ts';

/** In which signs a word can be read: Japanese kana, Chinese pinyin, Latin letters. */
export type ReadingKind = 'kana' | 'pinyin' | 'latin';

type Romanise = (word: string, language: string) => string;

const byScript: Readonly<Record<string, Romanise>> = {
  Arab: romaniseArabic,
  Armn: spelled(() => alphabet('Armn')),
  Cyrl: spelled(cyrillic),
  Deva: romaniseIndic,
  Beng: romaniseIndic,
  Ethi: romaniseEthiopic,
  Geor: spelled(() => alphabet('Geor')),
  Grek: (word, language) => greek(modernGreek(word), language),
  Gujr: romaniseIndic,
  Guru: romaniseIndic,
  Hebr: romaniseHebrew,
  Knda: romaniseIndic,
  Kore: romaniseKorean,
  Mlym: romaniseIndic,
  Orya: romaniseIndic,
  Taml: romaniseIndic,
  Telu: romaniseIndic,
  Thai: romaniseThai,
};
const greek = spelled(() => alphabet('Grek'));

/** By a table that is made when first needed. */
function spelled(tableOf: (language: string) => Letters | undefined): Romanise {
  const tables = new Map<string, Letters | undefined>();
  return (word, language) => {
    if (!tables.has(language)) tables.set(language, tableOf(language));
    const table = tables.get(language);
    return table ? spell(word, table) : word;
  };
}

const scripts = new Map<string, string>();
function scriptOf(language: string): string {
  const known = scripts.get(language);
  if (known !== undefined) return known;
  const script = new Intl.Locale(language).maximize().script ?? '';
  scripts.set(language, script);
  return script;
}

/** In which signs words of a language can be read, the likeliest first; none where its letters are Latin or nobody wrote a table. */
export function readingKinds(language: string): readonly ReadingKind[] {
  const base = language.split('-')[0];
  if (base === 'ja') return ['kana', 'latin'];
  if (base === 'zh') return ['pinyin'];
  return byScript[scriptOf(language)] ? ['latin'] : [];
}

/**
 * How a word is read, as ruby: a piece without a reading needs none. `reading` is the token's, from the analysis; languages
 * other than Japanese and Chinese need none, as their letters tell. Takes microseconds.
 */
export function rubyOf(written: string, reading: string | undefined, language: string, kind = readingKinds(language)[0]): Ruby[] {
  if (kind === undefined) return [{ text: written }];
  if (kind === 'kana') return !reading ? [{ text: written }] : furigana(written, reading);
  if (kind === 'pinyin') return !reading ? [{ text: written }] : pinyinOver(written, reading);
  const latin = language.startsWith('ja') ? japanese(written, reading) : byScript[scriptOf(language)]?.(written, language.split('-')[0] as string);
  return latin === undefined || latin === written ? [{ text: written }] : [{ text: written, reading: latin }];
}

const japanese = (written: string, reading: string | undefined): string | undefined =>
  reading ? romajiOf(written, reading) : isKana(written) ? romajiOf(written, hiragana(written)) : undefined;
