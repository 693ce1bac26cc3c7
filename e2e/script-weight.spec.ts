import { readFileSync } from 'node:fs';
import { locales } from '@glossa/messages';
import { expect, test } from '@playwright/test';
import { scriptsBeforeWords } from '../scripts/lib/weight.ts';

const most = 180_000;

/** What the build holds, so it says the same on every machine; `npm run bench` looks at what a browser loads. */
test('the words of a lesson need no more than 180 kB of script, in any interface language', () => {
  const weights = locales.filter((locale) => locale !== 'en-XA').map((locale) => ({ locale, bytes: scriptsBeforeWords(locale).bytes }));
  expect(weights.filter(({ bytes }) => bytes > most)).toEqual([]);
});

test('schemas and widgets come later', () => {
  const code = scriptsBeforeWords('en')
    .names.map((name) => readFileSync(`apps/web/dist/assets/${name}`, 'utf8'))
    .join('\n');
  expect(code).not.toContain('ZodError');
  expect(code).not.toContain('react-aria-Popover');
});
