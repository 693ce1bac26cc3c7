import { hiragana, isKana } from '@glossa/core/readings';
import type { LanguageTools, Span, Unit } from '@glossa/core/text';
import type { Packages } from '../platform/packages.ts';
import type { Pack } from './pack.ts';

type Fact = 'text' | 'byte_start' | 'byte_end' | 'details';
interface Tokenizer {
  tokenize(text: string): Map<Fact, unknown>[];
}
interface Builder {
  setDictionary(uri: string): void;
  setMode(mode: string): void;
  build(): Tokenizer;
}
interface Lindera {
  initSync(given: { module: Uint8Array }): unknown;
  TokenizerBuilder: new () => Builder;
}

const name = 'lindera-wasm-ipadic';

/** Japanese by IPADIC: units, dictionary forms and readings. */
export const japanese: Pack = {
  packages: [name],
  lemmas: 'segmenter',
  load: async (packages: Packages): Promise<LanguageTools> => {
    const { initSync, TokenizerBuilder } = (await packages.load(name)) as Lindera;
    initSync({ module: await packages.bytes(name, 'lindera_wasm_bg.wasm') });
    const builder = new TokenizerBuilder();
    builder.setDictionary('embedded://ipadic');
    builder.setMode('normal');
    const tokenizer = builder.build();
    return { segment: (text) => stretchesOf(text).flatMap(({ start, end }) => unitsOf(text.slice(start, end), start, tokenizer)) };
  },
};

/** The fields of IPADIC: four of part of speech, two of inflection, base form, reading, pronunciation. */
const base = 6;
const read = 7;

/** How words are read every day, where IPADIC has the reading of ceremony, of print or of another word: by the word and that reading. */
const everyday = new Map([
  ['日本 にっぽん', 'にほん'],
  ['日本人 にっぽんじん', 'にほんじん'],
  ['日本国 にっぽんこく', 'にほんこく'],
  ['日本髪 にっぽんがみ', 'にほんがみ'],
  ['東日本 ひがしにっぽん', 'ひがしにほん'],
  ['明後日 みょうごにち', 'あさって'],
  ['何時 いつ', 'なんじ'],
  ['間 ま', 'あいだ'],
  ['角 かく', 'かど'],
  ['木の下 このした', 'きのした'],
  ['入り口 いりくち', 'いりぐち'],
  ['大勢 たいせい', 'おおぜい'],
  ['白鳥 しらとり', 'はくちょう'],
  ['この間 このかん', 'このあいだ'],
]);

const everydayReading = (written: string, reading: string): string => everyday.get(`${written} ${reading}`) ?? reading;

/** What no mark or space parts is looked at as one, in time and memory that grow faster than its length. */
const LONGEST_RUN = 1000;
const RUN = new RegExp(`[^\\p{P}\\p{Z}\\s]{${LONGEST_RUN}}`, 'gu');

/**
 * The text in stretches that cover it, side by side: whole, but for runs that nobody writes. They are cut where kana end
 * last, as a word most often does there, or else where the run has become too long.
 */
export function stretchesOf(text: string): Span[] {
  const stretches: Span[] = [];
  let start = 0;
  RUN.lastIndex = 0;
  for (let run = RUN.exec(text); run; run = RUN.exec(text)) {
    const end = run.index + (lastEndOfKana(run[0]) || run[0].length);
    stretches.push({ start, end });
    RUN.lastIndex = end;
    start = end;
  }
  if (start < text.length) stretches.push({ start, end: text.length });
  return stretches;
}

function lastEndOfKana(run: string): number {
  let at = run.length - 1;
  while (at > 0 && !(KANA.test(run.charAt(at - 1)) && !KANA.test(run.charAt(at)))) at--;
  return at;
}
const KANA = /[\u3041-\u309f]/;

/** `from`: where the stretch begins in its text. */
function unitsOf(text: string, from: number, tokenizer: Tokenizer): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  for (const token of tokenizer.tokenize(text)) {
    const written = token.get('text') as string;
    const start = text.indexOf(written, at);
    if (start < 0) continue;
    at = start + written.length;
    const details = token.get('details') as string[];
    const unit: Unit = { start: from + start, end: from + at, pos: details.slice(0, 4).join(',') };
    if (details[0] === '名詞' && details[1] === '固有名詞') unit.isName = true;
    const lemma = details[base];
    if (lemma !== undefined && lemma !== '*') unit.lemmas = [lemma];
    const reading = details[read];
    if (reading !== undefined && reading !== '*' && !isKana(written)) unit.reading = everydayReading(written, hiragana(reading));
    units.push(unit);
  }
  return units;
}
