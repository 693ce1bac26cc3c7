import type { KyselyPlugin, OperationNode, PluginTransformQueryArgs, PluginTransformResultArgs, RootOperationNode } from 'kysely';
import { type TableName, tableKinds } from './tables/tables.ts';

/**
 * Holds every query to the rule of its tables' kinds: one that touches an owner's table names its owner, and none joins
 * an owner's lesson tables with the reader's. That is isolation between people and, later, sharding by owner.
 *
 * An owner is named by `<table>.owner_id = <value>` among the conditions that must all hold, by being equal to that of a
 * table whose owner is named, or by inserting the column.
 */
export class OwnerlessQueryError extends Error {
  override name = 'OwnerlessQueryError';
}

type AnyNode = OperationNode & Record<string, any>;
interface Source {
  table: TableName;
  alias: string;
}

export const ownerGuard: KyselyPlugin = {
  transformQuery: ({ node }: PluginTransformQueryArgs): RootOperationNode => {
    check(node as AnyNode);
    return node;
  },
  transformResult: async ({ result }: PluginTransformResultArgs) => result,
};

function check(node: AnyNode): void {
  if (node.kind === 'SelectQueryNode') checkSources(node, [...(node.from?.froms ?? []), ...(node.joins ?? []).map((j: AnyNode) => j.table)]);
  else if (node.kind === 'UpdateQueryNode') checkSources(node, [node.table, ...(node.from?.froms ?? [])]);
  else if (node.kind === 'DeleteQueryNode') checkSources(node, node.from.froms);
  else if (node.kind === 'InsertQueryNode') checkInsert(node);
  for (const [name, value] of Object.entries(node)) if (name !== 'kind') checkInside(value);
}

function checkInside(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) checkInside(item);
  else if (value && typeof value === 'object' && 'kind' in value) check(value as AnyNode);
}

function checkSources(node: AnyNode, given: AnyNode[]): void {
  const sources = given.map(sourceOf).filter((source): source is Source => source !== undefined);
  const owned = sources.filter((source) => tableKinds[source.table].kind === 'owner');
  if (owned.length === 0) return;
  const named = namedIn(node, sources);
  for (const source of owned) if (!named.has(source.alias)) throw new OwnerlessQueryError(`A query on ${source.table} does not name its owner.`);
  const sides = new Set(owned.map((source) => (tableKinds[source.table] as { side: string }).side));
  if (sides.has('lesson') && sides.has('reader'))
    throw new OwnerlessQueryError(`A query joins lesson tables with the reader’s: ${owned.map((s) => s.table).join(', ')}.`);
}

function checkInsert(node: AnyNode): void {
  const source: Source | undefined = node.into ? sourceOf(node.into) : undefined;
  if (!source || tableKinds[source.table].kind !== 'owner') return;
  const columns: string[] = (node.columns ?? []).map((column: AnyNode) => column.column.name);
  if (!columns.includes('owner_id')) throw new OwnerlessQueryError(`An insert into ${source.table} does not name its owner.`);
}

function sourceOf(node: AnyNode): Source | undefined {
  if (node.kind === 'AliasNode') {
    const inner = sourceOf(node.node);
    return inner && { table: inner.table, alias: node.alias.name ?? inner.alias };
  }
  if (node.kind !== 'TableNode') return undefined;
  const table = node.table.identifier.name as string;
  return table in tableKinds ? { table: table as TableName, alias: table } : undefined;
}

/** Aliases whose owner a query names. An alias that is none of its own is an outer query's, which is held to the rule by itself. */
function namedIn(node: AnyNode, sources: Source[]): Set<string> {
  const own = new Set(sources.map((source) => source.alias));
  const equalities = conditionsOf(node).flatMap((condition) => equalitiesOf(condition, sources));
  const named = new Set<string>();
  const isGiven = (alias: string) => named.has(alias) || !own.has(alias);
  const isNamed = (side: AnyNode) => side.kind === 'ValueNode' || (isOwnerColumn(side) && isGiven(aliasOf(side, sources)));
  for (let size = -1; size < named.size; ) {
    size = named.size;
    for (const { alias, equals } of equalities) if (isNamed(equals)) named.add(alias);
  }
  return named;
}

interface Condition {
  node: AnyNode;
  /** The only alias that it restricts, for the `on` of a left join; null where it restricts all. */
  only: string | null;
}

/** The conditions of a query that must all hold: of `where`, of inner joins' `on`, and, for the joined table alone, of left joins' `on`. */
function conditionsOf(node: AnyNode): Condition[] {
  const joined = (node.joins ?? []).flatMap((join: AnyNode): Condition[] => {
    if (!join.on || !['InnerJoin', 'LeftJoin'].includes(join.joinType)) return [];
    const only = join.joinType === 'LeftJoin' ? (sourceOf(join.table)?.alias ?? '') : null;
    return conjuncts(join.on.on).map((each) => ({ node: each, only }));
  });
  return [...(node.where ? conjuncts(node.where.where) : []).map((each) => ({ node: each, only: null })), ...joined];
}
function conjuncts(node: AnyNode): AnyNode[] {
  if (node.kind === 'AndNode') return [...conjuncts(node.left), ...conjuncts(node.right)];
  if (node.kind === 'ParensNode') return conjuncts(node.node);
  return [node];
}

/** Aliases whose owner a condition holds equal to something. */
function equalitiesOf({ node, only }: Condition, sources: Source[]): { alias: string; equals: AnyNode }[] {
  if (node.kind !== 'BinaryOperationNode' || node.operator?.operator !== '=') return [];
  const sides: [AnyNode, AnyNode][] = [
    [node.leftOperand, node.rightOperand],
    [node.rightOperand, node.leftOperand],
  ];
  return sides.flatMap(([side, equals]) => {
    if (!isOwnerColumn(side)) return [];
    const alias = aliasOf(side, sources);
    return only === null || only === alias ? [{ alias, equals }] : [];
  });
}
const isOwnerColumn = (node: AnyNode): boolean => node.kind === 'ReferenceNode' && node.column?.column?.name === 'owner_id';
/** A column without a table's name is that of the only table. */
const aliasOf = (column: AnyNode, sources: Source[]): string => column.table?.table.identifier.name ?? (sources.length === 1 ? sources[0]?.alias : '') ?? '';
