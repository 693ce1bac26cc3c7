import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import { factsOf } from '../dialect.ts';

/** Column types for migrations, spelt for the database at hand. */
export function columnsFor(db: Kysely<any>) {
  const facts = factsOf(db);
  return {
    /** Ids, keys, codes: compared and sorted by code point. */
    key: sql.raw(`text${facts.keyCollation}`),
    text: sql.raw('text'),
    int: sql.raw(facts.integer),
    /** For `modifyEnd`, on tables of short rows found by their primary key alone. */
    keptInKey: sql.raw(facts.keptInKey),
  } as const;
}

/** Names a primary key; an owner's table begins it with `owner_id`. */
export const primaryKey = <T extends string, C extends string>(table: CreateTableBuilder<T, C>, name: string, columns: C[]) =>
  table.addPrimaryKeyConstraint(`${name}_pk`, columns as never);
