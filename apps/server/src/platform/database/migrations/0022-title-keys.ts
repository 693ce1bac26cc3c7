import { type Kysely, sql } from 'kysely';

/** Titles are found without the signs that folding has come to take out: the stroke in Arabic words, joiners, more apostrophes. */
export async function up(db: Kysely<any>): Promise<void> {
  const out = ['\u0640', '\u200c', '\u200d'].reduce((text, sign) => sql<string>`replace(${text}, ${sign}, '')`, sql<string>`title_key`);
  const folded = ['\u2018', '\u02bb'].reduce((text, sign) => sql<string>`replace(${text}, ${sign}, ${"'"})`, out);
  await sql`update lesson set title_key = ${folded} where title_key <> ${folded}`.execute(db);
}
