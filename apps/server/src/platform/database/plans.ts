import type { Kysely, KyselyPlugin, RootOperationNode } from 'kysely';
import { CompiledQuery, sql } from 'kysely';
import type { Database, Tables, Tx } from './database.ts';

/** A database that notes the queries that go through it, for asking how they would be run. */
export function recording(db: Database) {
  const seen: RootOperationNode[] = [];
  const recorder: KyselyPlugin = {
    transformQuery: ({ node }) => {
      seen.push(node);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const recorded: Database = {
    facts: db.facts,
    get read() {
      return db.read.withPlugin(recorder);
    },
    write: (run) => db.write((tx) => run(tx.withPlugin(recorder) as Tx)),
    snapshot: db.snapshot,
    writeUnguarded: db.writeUnguarded,
    close: db.close,
  };
  return { db: recorded, seen, plans: () => db.writeUnguarded((tx) => plansOf(db, tx, seen)) };
}

/** One text for each query; PostgreSQL is made to use an index, and its order, wherever there is one. */
async function plansOf(db: Database, tx: Tx, seen: readonly RootOperationNode[]): Promise<string[]> {
  const sqlite = db.facts.engine === 'sqlite';
  for (const way of sqlite ? [] : ['seqscan', 'sort', 'incremental_sort']) await sql`set local ${sql.raw(`enable_${way}`)} = off`.execute(tx);
  const plans: string[] = [];
  for (const node of seen) {
    const { sql: text, parameters } = compiled(tx, node);
    const { rows } = await tx.executeQuery<Record<string, unknown>>(CompiledQuery.raw(`${sqlite ? 'explain query plan' : 'explain'} ${text}`, [...parameters]));
    plans.push(rows.map((row) => String(row.detail ?? row['QUERY PLAN'])).join('\n'));
  }
  return plans;
}

const compiled = (db: Kysely<Tables>, node: RootOperationNode) => db.getExecutor().compileQuery(node, { queryId: 'plan' } as never);

/** A walk over a whole table; a list given as a parameter, or rows to be inserted, are walked too, which is no table. */
export const scansTable = (plan: string): boolean => /\bSCAN (?!json_each|\d+-ROW VALUES)|Seq Scan/.test(plan);

/** Rows put in order by the query itself, which takes as long as there are rows, however few are asked for. */
export const sortsRows = (plan: string): boolean => /USE TEMP B-TREE FOR (LAST TERM OF )?ORDER BY|\bSort Key/.test(plan);
