import type { Compilable, CompiledQuery } from 'kysely';
import type { Db } from './database.ts';
import { type DialectFacts, factsOf } from './dialect.ts';
import { ownerGuard } from './guard.ts';
import type { TableName } from './tables/tables.ts';

/** Stands for a value while the query is built. */
class Slot {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  /** Called where the value would become part of a longer one. */
  toJSON(): never {
    throw new Error(`A prepared query uses "${this.name}" only as values, one by one.`);
  }
}

/**
 * A query that is built, held to its owner and compiled once for each kind of database, and then run with other values:
 * for the few acts that are done all the time, since building costs more than running. `build` may use what it is given
 * only as values, and every one of them at least once. Gives the rows.
 */
export function prepared<T extends TableName, V extends object, R>(build: (db: Db<T>, values: V) => Compilable<R>): (db: Db<T>, values: V) => Promise<R[]> {
  const slots = new Proxy({}, { get: (_, name) => new Slot(String(name)) }) as V;
  const compiled = new Map<DialectFacts, CompiledQuery<R>>();
  return async (db, values) => {
    const executor = db.getExecutor();
    if (isWatched(db)) return (await executor.executeQuery<R>(build(db, values).compile())).rows;
    const facts = factsOf(db);
    const query = compiled.get(facts) ?? build(db, slots).compile();
    compiled.set(facts, query);
    const parameters = query.parameters.map((value) => (value instanceof Slot ? values[value.name as keyof V] : value));
    const { rows } = await executor.executeQuery<R>({ ...query, parameters });
    return rows;
  };
}

/** Whether somebody wants to see each query as it is built, as `recording` does; the house itself adds only its guard. */
const isWatched = (db: Pick<Db<never>, 'getExecutor'>): boolean => db.getExecutor().plugins.some((plugin) => plugin !== ownerGuard);
