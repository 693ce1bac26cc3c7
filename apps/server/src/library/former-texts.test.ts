import { randomUUID } from 'node:crypto';
import type { Block } from '@glossa/core/text';
import { beforeAll, expect, it } from 'vitest';
import type { Database } from '../platform/database/database.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { asOwner } from '../platform/ids.ts';
import { excerptOf } from './excerpt.ts';
import { formerTexts, keepFormerText } from './former-texts.store.ts';

const megabyte = 1024 * 1024;

eachDatabase('former texts of a lesson', (open) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });

  it.each<[string, number[], number[]]>([
    ['twenty of them', Array.from({ length: 23 }, () => 10), Array.from({ length: 20 }, (_, n) => 22 - n)],
    ['as many as fit into four megabytes', [megabyte, 3 * megabyte, megabyte, megabyte / 2], [3, 2]],
    ['exactly four megabytes', [1, 2 * megabyte, 2 * megabyte], [2, 1]],
    ['the newest alone where it is larger', [10, 10, 5 * megabyte], [2]],
    ['small ones again behind a large one', [5 * megabyte, 10, 10], [2, 1]],
  ])('are the newest: %s', async (_, sizes, kept) => {
    const [owner, lesson_id] = [asOwner(randomUUID()), randomUUID()];
    await db.write((tx) => keepFormerText(tx, { lesson_id: 'other', revision: 0, replaced_at: 0, words: 1, bytes: 1, excerpt: '', blocks_json: '[]' }, owner));
    for (const [revision, bytes] of sizes.entries())
      await db.write((tx) => keepFormerText(tx, { lesson_id, revision, replaced_at: revision, words: 1, bytes, excerpt: '', blocks_json: '[]' }, owner));
    expect((await formerTexts(db.read, owner, lesson_id)).map(({ revision }) => revision)).toEqual(kept);
    expect(await formerTexts(db.read, owner, 'other')).toHaveLength(1);
  });
});

const text = (...blocks: string[]): Block[] => blocks.map((each, n) => ({ id: `${n}`, kind: 'paragraph', text: each }));
const long = (of: string) => `${of} `.repeat(60).trim();

it.each<[string, Block[], Block[], string]>([
  ['a block that is gone', text('Un.', 'Deux.', 'Trois.'), text('Un.'), 'Deux.'],
  [
    'a block that is changed, from shortly before',
    text('Un.', `${long('mot')} deux fin`),
    text('Un.', `${long('mot')} trois fin`),
    '… mot mot mot mot mot deux fin',
  ],
  ['the beginning of a long one', text(`Deux ${long('mot')}`), text('Un'), `Deux${' mot'.repeat(29)} …`],
  ['the block before one that was added', text('Un.', 'Deux.'), text('Un.', 'Deux.', 'Trois.'), 'Deux.'],
  ['the whole line where something was added behind it', text('Un mot.'), text('Un mot. Encore.'), 'Un mot.'],
  ['one line of several', text('Un\n  deux'), text('x'), 'Un deux'],
  ['where there are no spaces', text(`${'語'.repeat(50)}犬`), text(`${'語'.repeat(50)}猫`), '… 犬'],
  ['no half of a character', text(`a${'😀'.repeat(100)}`), text('b'), `a${'😀'.repeat(59)} …`],
])('an excerpt is of %s', (_, before, after, excerpt) => {
  expect(excerptOf(before, after)).toBe(excerpt);
});
