import type { Tables, Tx } from '../apps/server/src/platform/database/database.ts';
import { type OwnerId, systemIds } from '../apps/server/src/platform/ids.ts';
import { createWordSearch } from '../apps/server/src/reading/word-search.ts';
import { statusList } from '../apps/server/src/vocabulary/vocabulary.store.ts';
import { randomOf, wordOfRank } from './french.ts';
import { openHouse, roomsOver } from './house.ts';
import { processorTime, type Result, takeTurns } from './measure.ts';

type House = Awaited<ReturnType<typeof openHouse>>;

const [lessons, terms, wordsOfLesson, ranks] = [10_000, 50_000, 600, 80_000];
const kanaWords = 94_000;
const vocabularyOf = Array.from({ length: ranks }, (_, rank) => wordOfRank(rank).toLowerCase());

/** A library of 10,000 lessons at 50,000 terms: the first 50 lessons, and all of them ordered by coverage, cold and after a word has changed. */
export async function shelf(): Promise<Result[]> {
  const house = await openHouse();
  const owner = await house.addOwner();
  const { courseId, counts } = await fill(house, owner);
  const byCoverage = { lang: 'fr', sort: 'coverage', reversed: false, limit: 50 } as const;

  const [first, rows] = await takeTurns(
    () => roomsOver(house.db).reading.browse(owner, { lang: 'fr', reversed: false, limit: 50 }),
    () => readBarely(house, owner),
  );
  const [cold, parsing] = await takeTurns(
    () => roomsOver(house.db).reading.browse(owner, byCoverage),
    () => counts.reduce((sum, json) => sum + (JSON.parse(json) as { keys: string[] }).keys.length, 0),
  );
  await house.reading.browse(owner, byCoverage);
  const after = await afterOneWord(house, owner, {
    all: () => house.reading.browse(owner, byCoverage),
    course: () => house.reading.getCourseSummary(owner, courseId),
  });
  const [searched] = await takeTurns(
    () => house.reading.browse(owner, { lang: 'fr', search: 'le ma', reversed: false, limit: 50 }),
    () => undefined,
  );
  const [cut] = await takeTurns(
    () => house.reading.browse(owner, { lang: 'fr', search: hostile, reversed: false, limit: 50 }),
    () => undefined,
  );
  const [firstSearch, firstKana] = await takeTurns(
    () => createWordSearch(vocabularyOf)('ma'),
    () => createWordSearch(kana)('あか'),
  );
  const findKana = createWordSearch(kana);
  const [cutKana] = await takeTurns(
    async () => {
      for (const typed of hostileKana) await findKana(typed);
    },
    () => undefined,
  );
  const [candidates] = await takeTurns(
    () => house.library.candidates(owner, { lang: 'fr', archived: false, deleted: false }, 'recent'),
    () => undefined,
  );
  await house.db.close();
  const of = `${lessons.toLocaleString('en')} lessons, ${terms.toLocaleString('en')} terms`;
  return [
    { name: `first 50 lessons with coverage, cold: ${of}`, ours: first, unit: 'ms', limit: 50 },
    { name: 'the same beside', ours: first, unit: 'ms', baseline: { name: 'reading the rows it is made of, alone', value: rows }, limit: 4 },
    { name: `all by coverage, cold: ${of}`, ours: cold, unit: 'ms', limit: 2000 },
    { name: 'the same beside', ours: cold, unit: 'ms', baseline: { name: 'JSON.parse of all counts alone', value: parsing }, limit: 2 },
    { name: `all by coverage, after one word changed: ${of}`, ours: after.all, unit: 'ms', limit: 50 },
    { name: 'the same beside', ours: after.all, unit: 'ms', baseline: { name: 'reading the ids of all', value: candidates }, limit: 4 },
    { name: `those found by the beginnings of two words: ${of}`, ours: searched, unit: 'ms', limit: 250 },
    { name: `those found by three runs of letters that may be cut everywhere: ${of}`, ours: cut, unit: 'ms', limit: 250 },
    { name: `words of ${ranks.toLocaleString('en')} found for the first time, folded`, ours: firstSearch, unit: 'ms', limit: 500 },
    { name: `the same of ${kanaWords.toLocaleString('en')} in kana`, ours: firstKana, unit: 'ms', limit: 250 },
    { name: `words in kana found by 200 signs that may be cut everywhere`, ours: cutKana, unit: 'ms', limit: 150 },
    {
      name: 'a course of all of them summed up, after one word changed',
      ours: after.course,
      unit: 'ms',
      baseline: { name: 'JSON.parse of all counts alone', value: parsing },
      limit: 0.25,
    },
  ];
}

/** What may be several words at every sign, as long as a search may be. */
const hostile = Array.from({ length: 3 }, (_, n) => [...'abcdefghijklmnopqrstuvwxyzabcdef'].slice(n).join('-').slice(0, 59)).join(' ');
const hostileKana = ['あかさたな', 'かきくけこ', 'さしすせそ'].map((row) => row.repeat(12));
const kana = Array.from({ length: kanaWords }, (_, n) =>
  String.fromCharCode(0x3041 + (n % 80), 0x3041 + (Math.floor(n / 80) % 80), 0x30a1 + Math.floor(n / 6400)),
);

/** What looks cost, on average, each after a word has changed; as many that are not counted come before. */
async function afterOneWord(house: House, owner: OwnerId, looks: Record<'all' | 'course', () => Promise<unknown>>) {
  const rounds = 20;
  const spent = { all: 0, course: 0 };
  for (let round = -rounds; round < rounds; round++)
    for (const [look, status] of [
      ['all', round % 2 ? '1' : 'known'],
      ['course', round % 2 ? '2' : '1'],
    ] as const) {
      await house.vocabulary.change(owner, change([vocabularyOf[((round + rounds) * 977) % 5000] as string], status));
      const began = processorTime();
      await looks[look]();
      if (round >= 0) spent[look] += (processorTime() - began) / rounds;
    }
  return spent;
}

/** All that the first 50 lessons are made of, as it comes from storage. */
async function readBarely({ db, library }: House, owner: OwnerId): Promise<void> {
  const { items } = await library.listLessons(owner, { lang: 'fr', archived: false, deleted: false, limit: 50 });
  await library.countLessons(owner, { lang: 'fr', archived: false, deleted: false });
  await statusList(db.read, owner, 'fr');
  await library.storedCounts(
    owner,
    items.map(({ id }) => id),
  );
}

const change = (words: readonly string[], status: 'known' | '1' | '2') => ({
  operationId: systemIds.next(),
  lang: 'fr',
  kind: 'change' as const,
  changes: words.map((word) => ({ words: [word], text: word, status })),
});

/** Lessons as an import leaves them, as far as a list looks at them. Gives their course and their counts. */
async function fill({ db, library, vocabulary }: House, owner: OwnerId): Promise<{ courseId: string; counts: string[] }> {
  const { id: courseId } = await library.createCourse(owner, { operationId: systemIds.next(), lang: 'fr', title: 'Journal', tags: [] });
  const random = randomOf(5);
  const all = Array.from({ length: lessons }, () => countsOf(random));
  for (let from = 0; from < lessons; from += 50) await db.write((tx) => insert(tx, owner, courseId, from, all.slice(from, from + 50)));
  for (let from = 0; from < terms; from += 5000) await vocabulary.change(owner, change(vocabularyOf.slice(from, from + 5000), 'known'));
  return { courseId, counts: all };
}

function countsOf(random: () => number): string {
  const counts = new Map<string, number>();
  for (let n = 0; n < wordsOfLesson; n++) {
    const word = vocabularyOf[Math.floor(ranks ** random()) - 1] as string;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return JSON.stringify({ keys: [...counts.keys()], counts: [...counts.values()], numbers: 3 });
}

async function insert(tx: Tx, owner: OwnerId, courseId: string, from: number, counts: readonly string[]): Promise<void> {
  const rows = counts.map((_, n) => lessonRow(owner, courseId, from + n));
  await tx.insertInto('lesson').values(rows).execute();
  await tx
    .insertInto('lesson_counts')
    .values(counts.map((counts_json, n) => ({ owner_id: owner, lesson_id: rows[n]?.id as string, counts_json })))
    .execute();
}

function lessonRow(owner: OwnerId, courseId: string, n: number): Tables['lesson'] {
  const id = systemIds.next();
  const absent = { author: null, source_url: null, opened_at: null, archived_at: null, deleted_at: null };
  const brought = { site_name: null, published_at: null, picture_id: null, picture_alt: null, original_id: null, text_hash: null };
  const stamps = { recent_at: n, created_at: n, updated_at: n, position: n, corrected: 0, serial: n + 1, revision: 1 };
  const text = { title: `Leçon ${n}`, title_key: `lecon ${n}`, tags_json: '[]', words: wordsOfLesson, pages: 1, analysis: 'bench', edition: id };
  return { owner_id: owner, id, course_id: courseId, lang: 'fr', ...absent, ...brought, ...stamps, ...text };
}
