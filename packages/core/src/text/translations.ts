import type { AnalyzedBlock, Anchor, Span } from './model.ts';

/** Where translations of sentences come from. What a person wrote stands before what came with the text, and both before an engine's. */
export const translationSources = ['person', 'import', 'engine'] as const;
export type TranslationSource = (typeof translationSources)[number];

/** Where a translation of a sentence hangs: on the sentence without the white space at its ends. Null where nothing else is left. */
export function sentenceAnchor(block: { id: string; text: string }, { start, end }: Span): Anchor | null {
  const text = block.text.slice(start, end);
  const length = text.trim().length;
  if (length === 0) return null;
  const from = start + text.length - text.trimStart().length;
  return { blockId: block.id, start: from, end: from + length };
}

/** The sentences of blocks that there is something to translate in: those with a word. */
export const anchorsToTranslate = (blocks: readonly AnalyzedBlock[]): Anchor[] =>
  blocks.flatMap((block) =>
    block.sentences.flatMap((sentence) => {
      const anchor = sentence.tokens.some(({ kind }) => kind === 'word') ? sentenceAnchor(block, sentence) : null;
      return anchor ? [anchor] : [];
    }),
  );

interface Translation {
  anchor: { start: number };
  lang: string;
  source: TranslationSource;
}

/**
 * Of translations of one sentence, one for each language: by the best source; of those, the one that begins first, since
 * sentences may have been made one; of those, the last.
 */
export function translationsShown<T extends Translation>(translations: readonly T[]): Map<string, T> {
  const shown = new Map<string, T>();
  const rank = ({ source }: Translation) => translationSources.indexOf(source);
  for (const translation of translations) {
    const standing = shown.get(translation.lang);
    const order = standing ? rank(translation) - rank(standing) || translation.anchor.start - standing.anchor.start : 0;
    if (order <= 0) shown.set(translation.lang, translation);
  }
  return shown;
}
