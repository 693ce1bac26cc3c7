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

const rank = ({ source }: Pick<Translation, 'source'>) => translationSources.indexOf(source);

/** Translations of one sentence, the best source first; of one source, the one that begins first, since sentences may have been made one; of those, the last. */
export const byBestSource = <T extends Omit<Translation, 'lang'>>(translations: readonly T[]): T[] =>
  translations.toReversed().toSorted((a, b) => rank(a) - rank(b) || a.anchor.start - b.anchor.start);

/** Of translations of one sentence, the best for each language. */
export function translationsShown<T extends Translation>(translations: readonly T[]): Map<string, T> {
  const shown = new Map<string, T>();
  for (const translation of byBestSource(translations)) if (!shown.has(translation.lang)) shown.set(translation.lang, translation);
  return shown;
}
