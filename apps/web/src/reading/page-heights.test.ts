import { expect, test } from 'vitest';
import { pageHeights } from './page-heights.ts';

test('a page that was not drawn counts as high as the others are on average', () => {
  const heights = pageHeights(10);
  expect([heights.between(0, 10), heights.pageAt(5000)]).toEqual([0, 9]);
  heights.note(
    new Map([
      [2, 900],
      [3, 1100],
    ]),
    'wide',
  );
  expect(heights.between(0, 2)).toBe(2000);
  expect(heights.between(2, 4)).toBe(2000);
  expect(heights.between(4, 10)).toBe(6000);
});

test.each([
  [-50, 0],
  [0, 0],
  [999, 0],
  [1000, 1],
  [1499, 1],
  [1500, 2],
  [3499, 3],
  [99_000, 3],
])('%d below the top of the flow lies page %d', (offset, page) => {
  const heights = pageHeights(4);
  heights.note(
    new Map([
      [0, 1000],
      [1, 500],
      [3, 1500],
    ]),
    'wide',
  );
  expect(heights.pageAt(offset)).toBe(page);
});

test('heights of before are forgotten where the text is set otherwise', () => {
  const heights = pageHeights(3);
  heights.note(new Map([[0, 1000]]), 'wide');
  heights.note(new Map([[1, 2000]]), 'narrow');
  expect(heights.between(0, 3)).toBe(6000);
});
