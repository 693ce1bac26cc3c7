import { expect, it } from 'vitest';
import { isLonger } from './use-too-long.ts';

const utf16 = (text: string) => new Blob([Uint8Array.of(0xff, 0xfe), Buffer.from(text, 'utf16le')]);

it.each<[string, Blob, number, boolean]>([
  ['as long as may be', new Blob(['été.']), 4, false],
  ['longer', new Blob(['été..']), 4, true],
  ['of many bytes for each character', new Blob(['日本語']), 3, false],
  ['of characters that are two units', new Blob(['😀😀']), 3, true],
  ['no UTF-8, so that only the server can tell', utf16('été'.repeat(9)), 4, false],
  ['no UTF-8 in bytes of one character each', new Blob([Buffer.from('été'.repeat(9), 'latin1')]), 4, false],
])('a file that is %s', async (_, file, limit, wanted) => {
  expect(await isLonger(file, limit)).toBe(wanted);
});
