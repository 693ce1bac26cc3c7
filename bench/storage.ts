import { type Block, blocksFromText } from '@glossa/core/text';
import type { Database } from '../apps/server/src/platform/database/database.ts';
import { recording, scansTable } from '../apps/server/src/platform/database/plans.ts';
import { type OwnerId, systemIds } from '../apps/server/src/platform/ids.ts';
import { frenchBook, randomOf, wordOfRank } from './french.ts';
import { openHouse, roomsOver } from './house.ts';
import { type Result, takeTurns } from './measure.ts';

type House = Awaited<ReturnType<typeof openHouse>>;

/** Keeping one word, as the use case does it: revision, operation, term and journal in one transaction. */
export async function statusWrite(): Promise<Result[]> {
  const house = await openHouse();
  const owner = await house.addOwner();
  const bare = await house.addOwner();
  const statuses = ['1', '2', '3', '4'] as const;
  const [ours, upsert] = await takeTurns(
    (round) => keep(house, owner, wordFor(round), statuses[round % 4] ?? '1'),
    (round) => bareUpsert(house.db, bare, wordFor(round), statuses[round % 4] ?? '1', round),
  );
  await house.db.close();
  return [{ name: 'keeping a word', ours, unit: 'ms', baseline: { name: 'its upsert alone through Kysely, committed', value: upsert }, limit: 4 }];
}

/** No multiple of the statuses: each time a word comes again, it is given another. */
const wordFor = (round: number) => `use${round % 301}`;

const keep = ({ vocabulary }: House, owner: OwnerId, word: string, status: '1' | '2' | '3' | '4') =>
  vocabulary.change(owner, { operationId: systemIds.next(), lang: 'fr', kind: 'change', changes: [{ words: [word], text: word, status }] });

const bareUpsert = (db: Database, owner: OwnerId, word: string, status: string, serial: number) => {
  const text = { lang: 'fr', key: word, lookup_key: word, words: 1, text: word, status, meanings_json: '[]' };
  return db.write((tx) =>
    tx
      .insertInto('term')
      .values({ owner_id: owner, id: systemIds.next(), serial, ...text, created_at: serial, updated_at: serial })
      .onConflict((c) => c.columns(['owner_id', 'lang', 'key']).doUpdateSet({ status, updated_at: serial }))
      .execute(),
  );
};

/** Opening a page of 1,000 words in a small house and in a large one: the same paragraph, with the same words kept. */
export async function pageOpening(): Promise<Result[]> {
  const house = await openHouse();
  const paragraph = frenchBook(1000, 8000, 7).join(' ');
  const small = await reader(house, paragraph, { bookWords: 10_000, terms: 1000, phrases: 0 });
  const large = await reader(house, paragraph, { bookWords: 500_000, terms: 50_000, phrases: 2000 });
  const open = (rooms: Pick<House, 'reading'>, { owner, lessonId, page }: Reader) => rooms.reading.getPage(owner, lessonId, page);
  const [ours, baseline] = await takeTurns(
    () => open(house, large),
    () => open(house, small),
  );
  const recorded = recording(house.db);
  const page = await open(roomsOver(recorded.db), large);
  const scans = (await recorded.plans()).filter(scansTable);
  for (const scan of scans) console.log(scan);
  await house.db.close();
  return [
    {
      name: 'opening a page of 1,000 words: 50,000 terms, 2,000 phrases, book of 500,000',
      ours,
      unit: 'ms',
      baseline: { name: '1,000 terms, book of 10,000', value: baseline },
      limit: 1.5,
    },
    { name: 'that page as JSON', ours: Buffer.byteLength(JSON.stringify(page)) / 1000, unit: 'kB', limit: 25 },
    { name: 'table scans in the query plans of opening it', ours: scans.length, unit: 'scans', limit: 0 },
  ];
}

interface Reader {
  owner: OwnerId;
  lessonId: string;
  page: number;
}

async function reader(house: House, paragraph: string, size: { bookWords: number; terms: number; phrases: number }): Promise<Reader> {
  const owner = await house.addOwner();
  const half = frenchBook(size.bookWords / 2, 80_000, 3).join('\n\n');
  const blocks: Block[] = blocksFromText(`${half}\n\n${paragraph}\n\n${half}`, () => systemIds.next());
  const middle = blocks.find(({ text }) => text.startsWith(paragraph.slice(0, 200))) as Block;
  const { id: lessonId } = await house.library.createLesson(owner, { id: systemIds.next(), lang: 'fr', title: 'Livre', courseId: null, blocks });
  const page = (await house.library.findPage(owner, lessonId, middle.id)) as number;
  const { packed } = await house.library.pageOf(owner, lessonId, page);
  await fill(house, owner, packed.words, size);
  return { owner, lessonId, page };
}

/** Keeps the page's own words, then others, then phrases; one in five is being learned and has a meaning, the others are known. */
async function fill(
  { vocabulary }: House,
  owner: OwnerId,
  pageWords: readonly string[],
  { terms, phrases }: { terms: number; phrases: number },
): Promise<void> {
  const random = randomOf(11);
  const others = Array.from({ length: terms }, (_, rank) => wordOfRank(rank).toLowerCase());
  const words = [...new Set([...pageWords.slice(0, terms), ...others])].slice(0, terms).map((word) => [word]);
  const some = () => wordOfRank(Math.floor(random() * 50_000)).toLowerCase();
  const wanted = [...words, ...Array.from({ length: phrases }, () => [some(), some(), some()])].map((keys, n) => ({
    words: keys,
    text: keys.join(' '),
    ...(n % 5 === 0 ? { status: '2' as const, meanings: [{ lang: 'en', text: `meaning ${n}` }] } : { status: 'known' as const }),
  }));
  for (let at = 0; at < wanted.length; at += 5000)
    await vocabulary.change(owner, { operationId: systemIds.next(), lang: 'fr', kind: 'change', changes: wanted.slice(at, at + 5000) });
}
