import { expect, it } from 'vitest';
import { type Detect, guessLang } from './guess-lang.ts';

const known = ['de', 'en', 'fr', 'ja'];
const detects =
  (...languages: [string, number][]): Detect =>
  async () => ({ isReliable: languages.length > 0, languages: languages.map(([language, percentage]) => ({ language, percentage })) });

it.each([
  ['as it reads, whatever its page declares', 'en', '', detects(['fr', 90]), 'fr'],
  ['the most of what it reads as', '', '', detects(['en', 20], ['de', 70]), 'de'],
  ['as its page declares, where it is not sure', 'ja-JP', 'fr', detects(), 'ja'],
  ['as its page declares, where it reads as one nobody learns here', 'de', '', detects(['la', 99]), 'de'],
  ['as the learner chose, where nothing tells', '', 'fr', detects(), 'fr'],
  ['as the learner chose, where the page declares nonsense', 'x-default', 'fr', detects(), 'fr'],
  ['the first, where there is no choice', '', '', detects(), 'de'],
])('the language is %s', async (_, declared, chosen, detect, expected) => {
  expect(await guessLang('some text', declared, known, chosen, detect)).toBe(expected);
});
it('asks about a piece of a long text only, and knows none where there is none', async () => {
  let asked = 0;
  const detect: Detect = async (text) => {
    asked = text.length;
    return { isReliable: false, languages: [] };
  };
  expect(await guessLang('a'.repeat(1e6), '', [], '', detect)).toBe('');
  expect(asked).toBe(5000);
});
