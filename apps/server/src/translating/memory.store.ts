import { type Db, inList } from '../platform/database/database.ts';

type MemoryDb = Db<'translation_memory'>;

/** One hop of one engine, as translations are remembered by it. */
export interface Hop {
  engine: string;
  version: string;
  source: string;
  target: string;
}

const hopOf = (db: MemoryDb, { engine, version, source, target }: Hop, hashes: readonly string[]) =>
  db
    .selectFrom('translation_memory')
    .where((e) => inList(db, e.ref('translation_memory.text_hash'), hashes))
    .where('source_lang', '=', source)
    .where('target_lang', '=', target)
    .where('engine', '=', engine)
    .where('engine_version', '=', version);

/** What is remembered of texts, by their hash. */
export async function recall(db: MemoryDb, hop: Hop, hashes: readonly string[]): Promise<Map<string, { text: string; usedAt: number }>> {
  const rows = await hopOf(db, hop, hashes).select(['text_hash', 'text', 'used_at']).execute();
  return new Map(rows.map((row) => [row.text_hash, { text: row.text, usedAt: row.used_at }]));
}

/** Remembers translations by their hash; one that somebody else has just remembered stays. */
export async function remember(db: MemoryDb, { engine, version, source, target }: Hop, texts: ReadonlyMap<string, string>, now: number): Promise<void> {
  if (texts.size === 0) return;
  const hop = { source_lang: source, target_lang: target, engine, engine_version: version, used_at: now };
  await db
    .insertInto('translation_memory')
    .values([...texts].map(([text_hash, text]) => ({ text_hash, text, ...hop })))
    .onConflict((c) => c.doNothing())
    .execute();
}

/** Notes that these were used. */
export async function noteUse(db: MemoryDb, { engine, version, source, target }: Hop, hashes: readonly string[], now: number): Promise<void> {
  await db
    .updateTable('translation_memory')
    .set({ used_at: now })
    .where((e) => inList(db, e.ref('translation_memory.text_hash'), hashes))
    .where('source_lang', '=', source)
    .where('target_lang', '=', target)
    .where('engine', '=', engine)
    .where('engine_version', '=', version)
    .execute();
}

/** Forgets what was not used since a time; at most `limit`. Returns how many. */
export async function forgetUnused(db: MemoryDb, before: number, limit: number): Promise<number> {
  const rows = await db.selectFrom('translation_memory').selectAll().where('used_at', '<', before).orderBy('used_at').limit(limit).execute();
  for (const row of rows)
    await db
      .deleteFrom('translation_memory')
      .where('text_hash', '=', row.text_hash)
      .where('source_lang', '=', row.source_lang)
      .where('target_lang', '=', row.target_lang)
      .where('engine', '=', row.engine)
      .where('engine_version', '=', row.engine_version)
      .where('used_at', '<', before)
      .execute();
  return rows.length;
}
