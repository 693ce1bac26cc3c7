import { hiragana, isKana } from '@glossa/core/readings';
import type { LanguageTools, Unit } from '@glossa/core/text';
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
    return { segment: (text) => unitsOf(text, tokenizer) };
  },
};

/** The fields of IPADIC: four of part of speech, two of inflection, base form, reading, pronunciation. */
const base = 6;
const read = 7;

function unitsOf(text: string, tokenizer: Tokenizer): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  for (const token of tokenizer.tokenize(text)) {
    const written = token.get('text') as string;
    const start = text.indexOf(written, at);
    if (start < 0) continue;
    at = start + written.length;
    const details = token.get('details') as string[];
    const unit: Unit = { start, end: at, pos: details.slice(0, 4).join(',') };
    if (details[0] === '名詞' && details[1] === '固有名詞') unit.isName = true;
    const lemma = details[base];
    if (lemma !== undefined && lemma !== '*') unit.lemmas = [lemma];
    const reading = details[read];
    if (reading !== undefined && reading !== '*' && !isKana(written)) unit.reading = hiragana(reading);
    units.push(unit);
  }
  return units;
}
