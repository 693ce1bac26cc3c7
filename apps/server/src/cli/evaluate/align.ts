import { alignSentences } from '@glossa/core/text';

/** Which sentences of a text and of its translation belong together. */
export function align({ src, tgt, srcLang, tgtLang }: Record<string, unknown>): Record<string, unknown> {
  if (!isTexts(src)) throw new Error('src is missing');
  if (!isTexts(tgt)) throw new Error('tgt is missing');
  if (typeof srcLang !== 'string' || typeof tgtLang !== 'string') throw new Error('srcLang or tgtLang is missing');
  return { links: alignSentences({ sentences: src, lang: srcLang }, { sentences: tgt, lang: tgtLang }) };
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');
