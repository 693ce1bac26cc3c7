import { hiragana, romaji } from './kana.ts';
import type { Ruby } from './ruby.ts';

/** Signs that a reading stands for; all others stand for themselves. */
const READ = /[\p{Script=Han}々〆〇ヶヵ]+|[^\p{Script=Han}々〆〇ヶヵ]+/gu;
const IS_READ = /^[\p{Script=Han}々〆〇ヶヵ]/u;

/**
 * A word's reading over its kanji alone. Kana are looked for in the reading, and what lies between belongs to the kanji:
 *
 *     食べ物 たべもの → 食(た) べ 物(もの)        お茶 おちゃ → お 茶(ちゃ)
 *
 * Where the two do not fit, the reading stands over the whole word. Katakana in a reading stay: 本気(マジ).
 */
export function furigana(written: string, reading: string): Ruby[] {
  const read = hiragana(reading);
  const runs = written.match(READ) ?? [];
  const lengths = written.length > LONGEST_WORD ? null : fit(runs, hiragana(written), read);
  if (!lengths) return read === hiragana(written) ? [{ text: written }] : [{ text: written, reading }];
  let at = 0;
  return runs.map((text, i) => {
    const length = lengths[i] as number;
    const part = reading.slice(at, at + length);
    at += length;
    return IS_READ.test(text) && part !== text ? { text, reading: part } : { text };
  });
}

/** What is longer is no word. */
const LONGEST_WORD = 60;

/** How many signs of the reading belong to each run; null where they do not fit. Each place of the reading is tried once per run. */
function fit(runs: readonly string[], written: string, reading: string): number[] | null {
  const failed = new Set<number>();
  const from = (run: number, at: number, before: number): number[] | null => {
    const text = runs[run];
    if (text === undefined) return at === reading.length ? [] : null;
    const place = run * (reading.length + 1) + at;
    if (failed.has(place)) return null;
    const isRead = IS_READ.test(text);
    const own = written.slice(before, before + text.length);
    if (!isRead && !reading.startsWith(own, at)) return null;
    const longest = isRead ? reading.length - at : text.length;
    for (let length = isRead ? 1 : text.length; length <= longest; length++) {
      const rest = from(run + 1, at + length, before + text.length);
      if (rest) return [length, ...rest];
    }
    failed.add(place);
    return null;
  };
  return from(0, 0, 0);
}

/** A word in Latin letters: kanji's readings with long vowels, particles as they are spoken. */
export function romajiOf(written: string, reading: string): string {
  const kana = hiragana(written);
  if (SPOKEN[kana] !== undefined) return SPOKEN[kana];
  const isTopic = kana === reading && kana.length > 1 && kana.endsWith('は') && kana !== 'はは';
  const spoken = furigana(written, reading).map((piece) =>
    piece.reading === undefined ? romaji(piece.text, piece.text.length < 3) : romaji(piece.reading, true),
  );
  return isTopic ? spoken.join('').replace(/ha$/, 'wa') : spoken.join('');
}
/** Particles are written otherwise than they sound. */
const SPOKEN: Readonly<Record<string, string>> = { は: 'wa', へ: 'e', を: 'o' };
