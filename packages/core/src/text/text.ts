/** The public face of the text rules. */
export { type AlignText, alignSentences, type Link } from './align/align.ts';
export { type AlignBook, alignChapters } from './align/chapters.ts';
export { analysisVersion, analyzeBlocks, attachesParts, guessesLemmas, hasLemmas } from './analyze.ts';
export { type BlockSpan, blockSpans, blocksFromPlain, blocksFromText, textFromBlocks } from './blocks.ts';
export { saysSomething } from './characters.ts';
export { type BorderCorrection, type Correction, isSound, longestCorrection, type WordCorrection } from './corrections.ts';
export {
  asidesOf,
  countWords,
  coverageByNumber,
  coverageOf,
  exchangeCounts,
  joinCounts,
  type LessonCounts,
  moveWord,
  type NumberedCounts,
  type WordCoverage,
} from './counts.ts';
export { evenDirections, withoutTurns } from './directions.ts';
export { guessLanguage } from './guess-language.ts';
export { learnFirst } from './learnable.ts';
export { isStem } from './lemmas/stems.ts';
export * from './model.ts';
export { moveCorrections } from './move-corrections.ts';
export { type MoveSpan, spanMover } from './move-spans.ts';
export { isOwnLetter, longestAbbreviation, mostAbbreviations, mostLetters, type OwnRules, ownAbbreviation } from './own-rules.ts';
export { type PackedBlock, type PackedPage, packPage, unpackPage } from './packed.ts';
export { type PackedText, packText, type TextPage } from './packed-text.ts';
export { paginate, wordCount } from './pages.ts';
export {
  arePhrase,
  gap,
  longestGap,
  matchPhrases,
  type PhraseIndex,
  type PhraseMatch,
  type PhraseWords,
  phraseIndex,
  phraseKeys,
  wordsWithoutGaps,
} from './phrases.ts';
export { reviseBlocks } from './revise.ts';
export { beginnings, hasLetters, seams, searchKey, searchWords } from './search-key.ts';
export type { LanguageTools, Unit } from './tools.ts';
export { anchorsToTranslate, byBestSource, sentenceAnchor, type TranslationSource, translationSources, translationsShown } from './translations.ts';
export { wellFormed } from './well-formed.ts';
export { lookupKey, phraseKey, phraseWords, wordKey } from './word-key.ts';
