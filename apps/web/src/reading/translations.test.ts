import type { SentenceTranslation } from '@glossa/contract';
import type { AnalyzedBlock } from '@glossa/core/text';
import { expect, it } from 'vitest';
import { anchorOf, bySentence, sentenceText } from './translations.ts';

const block: AnalyzedBlock = {
  id: 'b',
  kind: 'paragraph',
  text: 'Un. Deux. ',
  sentences: [
    { start: 0, end: 4, tokens: [] },
    { start: 4, end: 10, tokens: [] },
  ],
};
const sentences = block.sentences.map((sentence) => ({ block, sentence }));
const translation = (lang: string, start: number, end: number, blockId = 'b'): SentenceTranslation => ({
  id: `${lang}${start}`,
  anchor: { blockId, start, end },
  lang,
  text: 'x',
  original: 'Un.',
  source: 'person',
  engine: null,
  revision: 1,
  updatedAt: 0,
});

it('anchors a sentence without the space after it', () => {
  expect(sentences.map(anchorOf)).toEqual([
    { blockId: 'b', start: 0, end: 3 },
    { blockId: 'b', start: 4, end: 9 },
  ]);
  expect(sentences.map(sentenceText)).toEqual(['Un.', 'Deux.']);
});

it('finds the sentence in which a translation begins, also where the split was another', () => {
  const found = bySentence(sentences, [
    translation('en', 0, 3),
    translation('uk', 0, 9),
    translation('ja', 6, 9),
    translation('de', 0, 3, 'gone'),
    translation('es', 10, 12),
  ]);
  expect([...found].map(([number, byLang]) => [number, [...byLang.keys()].toSorted()])).toEqual([
    [0, ['en', 'uk']],
    [1, ['ja']],
  ]);
});
