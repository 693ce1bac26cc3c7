import Sqlite from 'better-sqlite3';
import type { KyselyPlugin, RootOperationNode } from 'kysely';
import type { Database, Tx } from '../apps/server/src/platform/database/database.ts';

/** The same database, noting every query that goes through it. */
export function noting(db: Database): { db: Database; queries: () => { sql: string; parameters: readonly unknown[] }[] } {
  const nodes: RootOperationNode[] = [];
  const recorder: KyselyPlugin = {
    transformQuery: ({ node }) => {
      nodes.push(node);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return {
    db: {
      facts: db.facts,
      get read() {
        return db.read.withPlugin(recorder);
      },
      write: (run) => db.write((tx) => run(tx.withPlugin(recorder) as Tx)),
      writeUnguarded: db.writeUnguarded,
      snapshot: db.snapshot,
      close: db.close,
    },
    queries: () => nodes.map((node) => db.read.getExecutor().compileQuery(node as never, { queryId: '' } as never)),
  };
}

/** Tables that these queries read from end to end, as SQLite plans them; a list handed in as a parameter is no table. */
export function tableScans(file: string, queries: readonly { sql: string; parameters: readonly unknown[] }[]): string[] {
  const reader = new Sqlite(file, { readonly: true });
  try {
    return queries.flatMap(({ sql, parameters }) =>
      (reader.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[])
        .filter(({ detail }) => /^SCAN (?!json_each|CONSTANT ROW)/.test(detail))
        .map(({ detail }) => `${detail} — ${sql}`),
    );
  } finally {
    reader.close();
  }
}
