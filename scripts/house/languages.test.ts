import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type LanguageDescriptor, languages } from '../../packages/core/src/text/languages/index.ts';
import { root } from '../lib/steps.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const page = read('docs/languages.md');
const inEnglish = new Intl.DisplayNames(['en'], { type: 'language' });
const tuned = languages.filter(({ support }) => support === 'tuned');
const generic = languages.filter(({ support }) => support === 'generic');

const hyphenMakes = { join: 'one word', 'join-parts': 'one word with parts', split: 'two words' };

function ownRules({ words, sentences }: LanguageDescriptor): string {
  const { neverEnd, seldomEnd, beforeNumbers, ordinals, unmarked, marks, ends, colonEnds, smallStarts, afterQuotes, spans } = sentences;
  const abbreviations = new Set([neverEnd, seldomEnd, beforeNumbers].flat()).size;
  const parts = {
    [`${abbreviations} abbreviations`]: abbreviations > 0,
    'ordinals with a dot': ordinals.before.length + ordinals.after.length > 0,
    'headings glued to text': unmarked.length > 0,
    [`\`${marks}\` ends sentences`]: marks !== '',
    'ends without a mark': ends !== null,
    'colon before a capital': colonEnds === 'before-capitals',
    'quotes behind a colon': colonEnds === 'before-quotes',
    'sentences that begin small': smallStarts,
    [`speech with ${afterQuotes[0]}`]: afterQuotes.length > 0,
    'spans at spaces': spans !== null,
    elisions: words.elisions.length > 0,
    clitics: words.clitics.length + words.pointers.endings.length > 0,
    'clipped words': words.clipped.length > 0,
    'own casing': words.ownCasing,
    'marks left out of keys': words.silentMarks !== null,
    'digits with letters': words.joinsDigits,
  };
  return Object.keys(parts)
    .filter((part) => parts[part])
    .join(', ');
}

test.each(tuned.map((language) => [language.code, language] as const))('docs/languages.md says what is tuned in %s', (code, language) => {
  const row = `| ${code} | ${language.ownName} | ${inEnglish.of(code)} | ${ownRules(language)} | ${hyphenMakes[language.words.hyphens]} |`;
  const there = page.split('\n').find((line) => line.startsWith(`| ${code} |`));
  expect(there, `The row should be\n\n${row}\n\n`).toBe(row);
});

test('and which languages go by the general rules', () => {
  const [, said = ''] = /^Read by the general rules alone: (.*), and any other/m.exec(page) ?? [];
  expect(said).toBe(generic.map(({ code }) => `${inEnglish.of(code)} (${code})`).join(', '));
});

test('the README counts them', () => {
  expect(/(\d+) by rules of their own/.exec(read('README.md'))?.[1]).toBe(String(tuned.length));
});

test('each tuned language has a table of its own', () => {
  const codes = tuned.map(({ code }) => code.split('-')[0]);
  expect(codes.filter((code) => !existsSync(join(root, `packages/core/src/text/languages/${code}.test.ts`)))).toEqual([]);
});
