import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeGloss } from './gloss-place.ts';

const view = { top: 100, height: 600, width: 800 };
const word = (top: number) => ({ top, bottom: top + 30, start: 200, middle: top + 15 });
const gloss = { width: 350, height: 300 };

it('stands in the margin level with its word, inside the view', () => {
  expect(placeGloss({ mode: 'margin', word: word(300), gloss, view })).toEqual({ top: 270, start: 0, tick: 45, scrollBy: 0 });
  expect(placeGloss({ mode: 'margin', word: word(660), gloss, view }).top).toBe(700 - 300 - 12);
  expect(placeGloss({ mode: 'margin', word: word(101), gloss, view }).top).toBe(112);
});

it('stands under the line, or above it where there is no room', () => {
  expect(placeGloss({ mode: 'line', word: word(300), gloss, view }).top).toBe(340);
  expect(placeGloss({ mode: 'line', word: word(600), gloss, view }).top).toBe(290);
});

it('scrolls the word clear of the sheet, and only as far as needed', () => {
  expect(placeGloss({ mode: 'sheet', word: word(150), gloss, view }).scrollBy).toBe(0);
  expect(placeGloss({ mode: 'sheet', word: word(600), gloss, view }).scrollBy).toBe(630 - (700 - 300 - 40));
});

it('never covers the word', () => {
  const room = fc.record({ top: fc.integer({ min: 100, max: 670 }), height: fc.integer({ min: 80, max: 560 }), start: fc.integer({ min: 0, max: 790 }) });
  fc.assert(
    fc.property(room, ({ top, height, start }) => {
      const size = { width: 350, height };
      const line = placeGloss({ mode: 'line', word: { ...word(top), start }, gloss: size, view });
      expect(line.top >= top + 30 || line.top + height <= top).toBe(true);
      expect(line.start).toBeGreaterThanOrEqual(0);
      expect(line.start + size.width).toBeLessThanOrEqual(view.width);
      const sheet = placeGloss({ mode: 'sheet', word: word(top), gloss: size, view });
      expect(top + 30 - sheet.scrollBy).toBeLessThanOrEqual(view.top + view.height - height);
    }),
  );
});
