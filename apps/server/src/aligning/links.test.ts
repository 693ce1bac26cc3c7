import type { Link } from '@glossa/core/text';
import { describe, expect, it } from 'vitest';
import { carriedOver, isWhole, type PlacedSentence, shareOut, translationsOf } from './links.ts';

const links: Link[] = [
  [[0], [0]],
  [[1, 2], [1]],
  [[], [2]],
];

describe('isWhole', () => {
  it.each<[string, Link[], boolean]>([
    ['each once, forward', links, true],
    [
      'one twice',
      [
        [[0], [0]],
        [
          [0, 1, 2],
          [1, 2],
        ],
      ],
      false,
    ],
    [
      'one missing',
      [
        [
          [0, 1],
          [0, 1, 2],
        ],
      ],
      false,
    ],
    [
      'backwards',
      [
        [[1, 2], [0]],
        [[0], [1, 2]],
      ],
      false,
    ],
    ['a link of nothing', [...links, [[], []]], false],
    [
      'a number that is none',
      [
        [
          [0, 1, 7],
          [0, 1, 2],
        ],
      ],
      false,
    ],
    ['none', [], false],
  ])('%s', (_, given, whole) => {
    expect(isWhole(given, 3, 3)).toBe(whole);
  });
});

describe('links are carried over to an edited text', () => {
  it.each<[string, string[], Link[]]>([
    ['as it was', ['a', 'b', 'c'], links],
    [
      'one new',
      ['a', 'x', 'b', 'c'],
      [
        [[0], [0]],
        [[1], []],
        [[2, 3], [1]],
        [[], [2]],
      ],
    ],
    [
      'one gone',
      ['b', 'c'],
      [
        [[], [0]],
        [[0, 1], [1]],
        [[], [2]],
      ],
    ],
    [
      'one new within a link',
      ['a', 'b', 'x', 'c'],
      [
        [[0], [0]],
        [[1, 2, 3], [1]],
        [[], [2]],
      ],
    ],
    [
      'all gone',
      ['x'],
      [
        [[], [0]],
        [[], [1]],
        [[], [2]],
        [[0], []],
      ],
    ],
    [
      'turned round',
      ['c', 'a', 'b'],
      [
        [[0], []],
        [[1], [0]],
        [[2], [1]],
        [[], [2]],
      ],
    ],
  ])('%s', (_, now, expected) => {
    const carried = carriedOver(['a', 'b', 'c'], now, links);
    expect(carried).toEqual(expected);
    expect(isWhole(carried, now.length, 3)).toBe(true);
  });
});

it('shows a link of several at the first sentence, to the last in the same block', () => {
  const sentence = (blockId: string, start: number, end: number): PlacedSentence => ({ anchor: { blockId, start, end }, text: `${blockId}${start}` });
  const sentences = [sentence('a', 0, 5), sentence('a', 6, 9), sentence('b', 0, 4), sentence('b', 5, 8)];
  const given: Link[] = [
    [[0, 1], [0]],
    [[2], [1, 2]],
    [[3], []],
    [[], [3]],
  ];
  expect(translationsOf(sentences, ['A.', 'B.', 'C.', 'D.'], given, 'en')).toEqual([
    { anchor: { blockId: 'a', start: 0, end: 9 }, text: 'A.', original: 'a0 a6' },
    { anchor: { blockId: 'b', start: 0, end: 4 }, text: 'B. C.', original: 'b0' },
  ]);
  expect(
    translationsOf(
      sentences,
      ['一。', '二。'],
      [
        [
          [1, 2],
          [0, 1],
        ],
      ],
      'ja',
    ),
  ).toEqual([{ anchor: { blockId: 'a', start: 6, end: 9 }, text: '一。二。', original: 'a6 b0' }]);
});

it('shares the links of a chapter out among the lessons it was cut into', () => {
  const given: Link[] = [
    [[], [0]],
    [[0], [1]],
    [[1, 2], [2]],
    [[], [3]],
    [[3], []],
    [[4, 5, 6], [4]],
  ];
  const shares = shareOut(given, ['A.', 'B.', 'C.', 'D.', 'E.'], [2, 3, 1, 1]);
  expect(shares).toEqual([
    {
      target: ['A.', 'B.', 'C.'],
      links: [
        [[], [0]],
        [[0], [1]],
        [[1], [2]],
      ],
    },
    {
      target: ['D.', 'E.'],
      links: [
        [[0], []],
        [[], [0]],
        [[1], []],
        [[2], [1]],
      ],
    },
    { target: [], links: [[[0], []]] },
    { target: [], links: [[[0], []]] },
  ]);
  expect(shares.every(({ links: share, target }, at) => isWhole(share, [2, 3, 1, 1][at] as number, target.length))).toBe(true);
});
