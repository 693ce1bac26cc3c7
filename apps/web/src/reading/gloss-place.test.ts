import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeGloss } from './gloss-place.ts';

const view = { top: 100, height: 600, width: 800 };
const word = (top: number) => ({ top, bottom: top + 30, start: 200, middle: top + 15 });
const gloss = { width: 350, height: 300 };

it('stands in the margin level with its word, inside the view', () => {
  expect(placeGloss({ mode: 'margin', word: word(300), gloss, view })).toEqual({ top: 270, start: 0, tick: 45, scrollBy: 0, most: 576 });
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

/** All that is seen of a text at some size, a word of one line or more in it, and a gloss. */
const rooms = fc
  .record({ height: fc.integer({ min: 200, max: 1400 }), width: fc.integer({ min: 320, max: 1920 }), top: fc.integer({ min: 0, max: 90_000 }) })
  .chain((seen) =>
    fc.record({
      view: fc.constant(seen),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      lines: fc.integer({ min: 1, max: 2 }),
      line: fc.integer({ min: 16, max: 60 }),
      start: fc.integer({ min: 0, max: seen.width }),
      gloss: fc.record({ width: fc.integer({ min: 200, max: Math.min(350, seen.width - 24) }), height: fc.integer({ min: 60, max: 900 }) }),
    }),
  )
  .map(({ view: seen, at, lines, line, start, gloss: size }) => {
    const top = seen.top + at * (seen.height - lines * line);
    return { view: seen, gloss: size, word: { top, bottom: top + lines * line, middle: top + line / 2, start } };
  });

it('never covers the word, and stays in what is seen, at any size', () => {
  fc.assert(
    fc.property(rooms, (room) => {
      const { top, start, scrollBy, most } = placeGloss({ mode: 'line', ...room });
      const height = Math.min(room.gloss.height, most);
      const [seen, end] = [room.view.top + scrollBy, room.view.top + scrollBy + room.view.height];
      expect(top >= room.word.bottom || top + height <= room.word.top).toBe(true);
      expect([top >= seen, top + height <= end + 0.001, room.word.top >= seen, room.word.bottom <= end]).toEqual([true, true, true, true]);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start + room.gloss.width).toBeLessThanOrEqual(room.view.width);
    }),
  );
});

it('leaves the word in sight above the sheet, which is half as high as the window at most', () => {
  fc.assert(
    fc.property(rooms, ({ view: seen, word: chosen, gloss: { width } }) => {
      const height = seen.height * 0.52;
      const { scrollBy } = placeGloss({ mode: 'sheet', view: seen, word: chosen, gloss: { width, height } });
      const end = seen.top + scrollBy + seen.height - height;
      expect(chosen.bottom).toBeLessThanOrEqual(end + 0.001);
    }),
  );
});

it('stays in the margin beside what is seen', () => {
  fc.assert(
    fc.property(rooms, ({ view: seen, word: chosen, gloss: size }) => {
      const height = Math.min(size.height, seen.height - 24);
      const { top, tick, scrollBy } = placeGloss({ mode: 'margin', view: seen, word: chosen, gloss: { ...size, height } });
      expect(scrollBy).toBe(0);
      expect(top).toBeGreaterThanOrEqual(seen.top);
      expect(top + height).toBeLessThanOrEqual(seen.top + seen.height + 0.001);
      expect(tick).toBeLessThanOrEqual(height);
    }),
  );
});
