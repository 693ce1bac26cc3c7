import type { SentenceTranslation } from '@glossa/contract';
import type { AnalyzedBlock } from '@glossa/core/text';
import { expect, it } from 'vitest';
import { shownBlocks } from './shown-blocks.ts';

const token = (start: number, end: number, kind: 'word' | 'punctuation' | 'space', reading?: string) => ({ start, end, kind, ...(reading ? { reading } : {}) });
/** 食べ物だ。 水 だ。 */
const block: AnalyzedBlock = {
  id: 'b',
  kind: 'paragraph',
  text: '食べ物だ。 水だ。',
  sentences: [
    { start: 0, end: 6, tokens: [token(0, 3, 'word', 'たべもの'), token(3, 4, 'word'), token(4, 5, 'punctuation'), token(5, 6, 'space')] },
    { start: 6, end: 9, tokens: [token(6, 7, 'word', 'みず'), token(7, 8, 'word'), token(8, 9, 'punctuation')] },
  ],
};
const translation = (start: number, source: SentenceTranslation['source'], text: string, lang = 'en'): SentenceTranslation => ({
  id: text,
  anchor: { blockId: 'b', start, end: start + 3 },
  lang,
  text,
  original: '',
  source,
  engine: source === 'engine' ? { id: 'x', name: 'X', version: '1', via: [] } : null,
  revision: 1,
  updatedAt: 0,
});

it('lays readings over kanji alone, over the text and over each sentence without the space around it', () => {
  const [shown] = shownBlocks([block], [], { lang: 'ja', kind: 'kana' });
  const written = (ruby: readonly { text: string; reading?: string }[] = []) => ruby.map(({ text, reading }) => (reading ? `${text}(${reading})` : text));
  expect(written(shown?.ruby)).toEqual(['食(た)', 'べ', '物(もの)', 'だ。 ', '水(みず)', 'だ。']);
  expect(shown?.sentences.map(({ ruby }) => written(ruby).join(''))).toEqual(['食(た)べ物(もの)だ。', '水(みず)だ。']);
  expect(shownBlocks([block], [], null)[0]).not.toHaveProperty('ruby');
});

it('gives each sentence the translations that begin in it, the best source first, and none twice', () => {
  const [shown] = shownBlocks(
    [block],
    [
      translation(0, 'engine', 'Is food.'),
      translation(0, 'import', 'It is food.'),
      translation(2, 'person', 'Later.'),
      translation(0, 'person', 'Food!'),
      translation(6, 'engine', 'Water.'),
      translation(6, 'import', 'Water.'),
      translation(6, 'engine', 'Water.', 'de'),
    ],
    null,
  );
  expect(shown?.sentences.map(({ translations }) => translations.map(({ lang, text, source }) => `${lang} ${source} ${text}`))).toEqual([
    ['en person Food!', 'en person Later.', 'en import It is food.', 'en engine Is food.'],
    ['en import Water.', 'de engine Water.'],
  ]);
});
