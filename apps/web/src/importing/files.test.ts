import { importLimit } from '@glossa/contract';
import { formatter } from '@glossa/messages';
import { expect, test } from 'vitest';
import type { Say } from '../i18n/i18n.tsx';
import { refusal } from './files.ts';

const say = formatter('en') as Say;
const size = (bytes: number) => `${bytes} bytes`;

test.each([
  ['a text file', 'a.txt', 'text/plain', 5, null],
  ['its name in capitals', 'A.TXT', '', 5, null],
  ['a book', 'a.epub', 'application/epub+zip', 5, null],
  ['a PDF without a type', 'a.PDF', '', 5, null],
  ['subtitles', 'film.fr.srt', 'application/x-subrip', 5, null],
  ['no ending and no type', 'README', '', 5, null],
  ['as large as may be', 'a.txt', 'text/plain', importLimit, null],
  ['empty', 'a.txt', 'text/plain', 0, 'empty'],
  ['too large', 'a.txt', 'text/plain', importLimit + 1, 'one file can have'],
  ['a picture', 'a.png', 'image/png', 5, 'no kind of file'],
  ['an unknown ending without a type', 'a.mobi', '', 5, 'no kind of file'],
])('%s', (_, name, type, bytes, reason) => {
  const told = refusal({ name, type, size: bytes }, say, size);
  if (reason === null) expect(told).toBeNull();
  else expect(told).toContain(reason);
});
