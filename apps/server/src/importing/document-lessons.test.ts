import { describe, expect, it } from 'vitest';
import { lessonsOf } from './document-lessons.ts';

const paragraph = (words: number) => ({ kind: 'paragraph' as const, text: 'mot '.repeat(words) });
const heading = { kind: 'heading' as const, level: 2, text: 'Titre' };
const short = { title: 'Bref', blocks: [paragraph(10)] };
const shapes = (blocks: Parameters<typeof lessonsOf>[0]['chapters'][number]['blocks']) =>
  lessonsOf({ chapters: [{ title: 'Long', blocks }, short] }).map(({ title, blocks: own }) => [title, own.length]);

describe('the lessons of a document', () => {
  it.each<[string, Parameters<typeof shapes>[0], [string, number][]]>([
    ['a chapter', [paragraph(1500), paragraph(1400)], [['Long', 2]]],
    [
      'parts of about one length',
      Array(40).fill(paragraph(100)),
      [
        ['Long (1/2)', 20],
        ['Long (2/2)', 20],
      ],
    ],
    [
      'parts that begin with a heading near their edge',
      [...Array(15).fill(paragraph(100)), heading, ...Array(25).fill(paragraph(100))],
      [
        ['Long (1/2)', 15],
        ['Long (2/2)', 26],
      ],
    ],
    [
      'no part that ends with a heading',
      [...Array(19).fill(paragraph(100)), heading, heading, ...Array(21).fill(paragraph(100))],
      [
        ['Long (1/2)', 19],
        ['Long (2/2)', 23],
      ],
    ],
    ['one block that cannot be cut', [paragraph(9000)], [['Long', 1]]],
    [
      'characters by two where words are not spaced',
      Array(40).fill({ kind: 'paragraph', text: '漢字'.repeat(100) }),
      [
        ['Long (1/2)', 20],
        ['Long (2/2)', 20],
      ],
    ],
  ])('are %s', (_, blocks, expected) => expect(shapes(blocks)).toEqual([...expected, ['Bref', 1]]));

  it('is one where there is one chapter, however long', () => {
    expect(lessonsOf({ chapters: [{ title: '', blocks: [paragraph(9000), paragraph(9000)] }] })).toHaveLength(1);
  });
});
