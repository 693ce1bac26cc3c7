import type { Link } from '@glossa/core/text';
import { describe, expect, it } from 'vitest';
import { type Mend, mends } from './links.ts';

const links: Link[] = [
  [[0], [0, 1]],
  [[1], []],
  [[2, 3], [2]],
];

describe('links are mended', () => {
  it.each<[Mend, number, Link[] | null]>([
    [
      'down',
      0,
      [
        [[0], [0]],
        [[1], [1]],
        [[2, 3], [2]],
      ],
    ],
    [
      'up',
      2,
      [
        [[0], [0, 1]],
        [[1], [2]],
        [[2, 3], []],
      ],
    ],
    [
      'join',
      0,
      [
        [
          [0, 1],
          [0, 1],
        ],
        [[2, 3], [2]],
      ],
    ],
    [
      'split',
      2,
      [
        [[0], [0, 1]],
        [[1], []],
        [[2], [2]],
        [[3], []],
      ],
    ],
    [
      'split',
      0,
      [
        [[0], [0]],
        [[], [1]],
        [[1], []],
        [[2, 3], [2]],
      ],
    ],
    ['up', 0, null],
    ['up', 1, null],
    ['down', 1, null],
    ['down', 2, null],
    ['join', 2, null],
    ['split', 1, null],
    ['join', 7, null],
    ['split', 7, null],
  ])('%s at %i', (mend, at, mended) => {
    expect(mends[mend](links, at)).toEqual(mended);
  });

  it('loses and doubles no sentence, whatever is done', () => {
    let now = links;
    for (let n = 0; n < 200; n++) now = mends[(['down', 'up', 'join', 'split', 'down', 'split'] as const)[n % 6] as Mend](now, (n * 7) % 4) ?? now;
    expect(now.flatMap(([source]) => source)).toEqual([0, 1, 2, 3]);
    expect(now.flatMap(([, target]) => target)).toEqual([0, 1, 2]);
  });

  it('drops a row that holds nothing any more', () => {
    expect(
      mends.up(
        [
          [[0], [0]],
          [[], [1]],
        ],
        1,
      ),
    ).toEqual([[[0], [0, 1]]]);
  });
});
