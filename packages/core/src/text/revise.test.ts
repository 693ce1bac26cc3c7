import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, newIds } from './testing.ts';
import { reviseBlocks, spanMover, textFromBlocks } from './text.ts';

const sentences = fc
  .array(fc.constantFrom('Il est venu hier.', 'Elle dort.', 'Le chat mange la souris.', 'Rien ne va plus.', 'Demain, on part.', 'Le vent souffle fort.'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((list) => list.join(' '));

describe('revising a text', () => {
  const before = blocksOf('Le chat dort sur le tapis.', 'La pluie tombe depuis trois jours.', 'Demain nous irons à la mer.');
  const ids = (text: string) =>
    reviseBlocks(before, text, newIds())
      .map(({ id }) => id)
      .join(' ');

  it.each([
    ['nothing changed', textFromBlocks(before), '1 2 3'],
    ['a word changed', 'Le chat dort sur le tapis.\n\nLa pluie tombe depuis quatre jours.\n\nDemain nous irons à la mer.', '1 2 3'],
    ['a block put in', 'Le chat dort sur le tapis.\n\nTout autre chose.\n\nLa pluie tombe depuis trois jours.\n\nDemain nous irons à la mer.', '1 n1 2 3'],
    ['a block taken out', 'Le chat dort sur le tapis.\n\nDemain nous irons à la mer.', '1 3'],
    ['a block moved', 'Demain nous irons à la mer.\n\nLe chat dort sur le tapis.\n\nLa pluie tombe depuis trois jours.', '3 1 2'],
    ['one made two', 'Le chat dort\n\nsur le tapis.\n\nLa pluie tombe depuis trois jours.\n\nDemain nous irons à la mer.', '1 n1 2 3'],
    ['all replaced', 'Rien de tel.', 'n1'],
    ['emptied', '', ''],
    ['made a heading', '# Le chat dort sur le tapis.\n\nLa pluie tombe depuis trois jours.', '1 2'],
  ])('%s', (_, text, expected) => expect(ids(text)).toBe(expected));

  it('leaves a cue a cue', () => {
    expect(reviseBlocks([{ id: 'c', kind: 'cue', text: 'Bonjour à tous.' }], 'Bonjour à toutes et à tous.', newIds())).toEqual([
      { id: 'c', kind: 'cue', text: 'Bonjour à toutes et à tous.' },
    ]);
  });

  it.each<[string, string, [string, string][]]>([
    [
      'unchanged',
      '彼は本を読み、人と話す。海が好きだ。',
      [
        ['本', 'ほん'],
        ['人', 'ひと'],
      ],
    ],
    [
      'changed between them',
      '彼は本を売り払い、人と話す。海が好きだ。',
      [
        ['本', 'ほん'],
        ['人', 'ひと'],
      ],
    ],
    ['changed over one', '彼は書物を読み、人と話す。海が好きだ。', [['人', 'ひと']]],
    [
      'made a heading',
      '# 彼は本を読み、人と話す。海が好きだ。',
      [
        ['本', 'ほん'],
        ['人', 'ひと'],
      ],
    ],
  ])('keeps the readings of a block %s', (_, text, readings) => {
    const ruby = [
      { start: 2, end: 3, reading: 'ほん' },
      { start: 7, end: 8, reading: 'ひと' },
    ];
    const [block] = reviseBlocks([{ id: 'a', kind: 'paragraph', text: '彼は本を読み、人と話す。海が好きだ。', ruby }], text, newIds());
    expect(block?.id).toBe('a');
    expect(block?.ruby?.map(({ start, end, reading }) => [block.text.slice(start, end), reading])).toEqual(readings);
  });

  it.each<[string, string, string]>([
    ['a block is unchanged', 'Le chat dort.\n\nLa pluie tombe.\n\nOn part.', '1 [p] 2 [q r] 3'],
    ['its words are changed', 'Le chat dort.\n\nLa pluie ne tombe plus.\n\nOn part.', '1 [p] 2 [q r] 3'],
    ['its block is gone', 'Le chat dort.\n\nOn part.', '1 [p q r] 3'],
    ['all before it is gone', 'On part.', '[p q r] 3'],
    ['nothing is as it was', 'Rien de tel.', '[p q r] n1'],
  ])('keeps pictures where they stood when %s', (_, text, expected) => {
    const picture = (id: string, before?: true) => ({ id, alt: '', width: 1, height: 1, ...(before ? { before } : {}) });
    const old = blocksOf('Le chat dort.', 'La pluie tombe.', 'On part.').map((block) =>
      block.id === '2' ? { ...block, pictures: [picture('p', true), picture('q'), picture('r')] } : block,
    );
    const shown = reviseBlocks(old, text, newIds()).map(({ id, pictures = [] }) => {
      const list = (before?: true) => pictures.filter((each) => each.before === before).map((each) => each.id);
      const [first, last] = [list(true), list()].map((ids) => (ids.length > 0 ? `[${ids.join(' ')}]` : ''));
      return [first, id, last].filter(Boolean).join(' ');
    });
    expect(shown.join(' ')).toBe(expected);
  });

  it('keeps the ids of all blocks whose text is still there', () => {
    const distinct = fc.uniqueArray(
      fc.tuple(sentences, fc.nat(9999)).map(([text, number]) => `${text} Fin ${number}.`),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(distinct, fc.array(fc.nat(), { maxLength: 4 }), fc.array(sentences, { maxLength: 3 }), (texts, removed, added) => {
        const old = blocksOf(...texts);
        const rest = old.filter((_, i) => !removed.some((number) => number % Math.max(1, old.length) === i));
        const now = [...rest.map(({ text }) => text)];
        added.forEach((text, i) => {
          now.splice((i * 7) % (now.length + 1), 0, `${text} Nouveau ${i}.`);
        });
        const revised = reviseBlocks(old, now.join('\n\n'), newIds());
        expect(revised.map(({ text }) => text)).toEqual(now);
        for (const block of rest) expect(revised.find(({ text }) => text === block.text)?.id).toBe(block.id);
        expect(new Set(revised.map(({ id }) => id)).size).toBe(revised.length);
      }),
    );
  });
});

describe('moving a span', () => {
  const cases: [string, string, string][] = [
    ['a word put before', 'Il [vient]. Fin.', 'Hier il [vient]. Fin.'],
    ['a sentence put before', '[Elle dort.] Il part.', 'Il pleut. [Elle dort.] Il part.'],
    ['a word changed inside', 'Un. [Le chat dort bien.] Deux.', 'Un. [Le chien dort bien.] Deux.'],
    ['its first word changed', 'Un. [Le chat dort.] Deux.', 'Un. [Ce chat dort.] Deux.'],
    ['its last word changed', 'Un. [Le chat dort.] Deux.', 'Un. [Le chat rêve.] Deux.'],
    ['the sentence before it changed', 'Un mot. [Le chat dort.] Deux.', 'Une phrase. [Le chat dort.] Deux.'],
    ['half a word', 'Il [vien]t.', 'Or il [vien]t.'],
  ];
  it.each(cases)('%s', (_, before, after) => {
    const span = { start: before.indexOf('['), end: before.indexOf(']') - 1 };
    const expected = { start: after.indexOf('['), end: after.indexOf(']') - 1 };
    expect(spanMover(before.replace(/[[\]]/g, ''), after.replace(/[[\]]/g, ''))(span)).toEqual(expected);
  });

  it.each([
    ['Il est parti.', 'Autre chose ici.'],
    ['Il est parti.', ''],
  ])('%j gone in %j', (before, after) => {
    expect(spanMover(before, after)({ start: 0, end: before.length })).toBeNull();
  });

  it('answers spans that lie in the text, with the same words where they did not change', () => {
    fc.assert(
      fc.property(sentences, sentences, sentences, fc.nat(), fc.nat(), (head, body, tail, from, length) => {
        const start = from % body.length;
        const span = { start, end: start + 1 + (length % (body.length - start)) };
        const moved = spanMover(body, body)(span);
        expect(moved).toEqual(span);
        const after = `${head} ${tail}`;
        const elsewhere = spanMover(body, after)(span);
        if (elsewhere) {
          expect(elsewhere.start).toBeGreaterThanOrEqual(0);
          expect(elsewhere.end).toBeLessThanOrEqual(after.length);
          expect(elsewhere.end).toBeGreaterThan(elsewhere.start);
        }
      }),
    );
  });

  it('finds an unchanged text behind a new beginning', () => {
    fc.assert(
      fc.property(sentences, fc.nat(), fc.nat(), (body, from, length) => {
        const start = from % body.length;
        const end = start + 1 + (length % (body.length - start));
        const after = `Zut alors ! ${body}`;
        const moved = spanMover(body, after)({ start, end });
        expect(moved && after.slice(moved.start, moved.end)).toBe(body.slice(start, end));
      }),
    );
  });
});
