import type { KyselyPlugin, OperationNode, PluginTransformQueryArgs, PluginTransformResultArgs, RootOperationNode } from 'kysely';
import { type TableName, tableKinds } from './tables/tables.ts';

/**
 * Holds every query to the rule of its tables' kinds: one that touches an owner's table names its owner, and none joins
 * an owner's lesson tables with the reader's. That is isolation between people and, later, sharding by owner.
 *
 * An owner is named by `<table>.owner_id = …` among the conditions that must all hold, or by inserting the column.
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
  const named = new Set(conditionsOf(node).flatMap(ownerNamedBy));
  for (const source of owned)
    if (!named.has(source.alias) && !(named.has('') && sources.length === 1)) throw new OwnerlessQueryError(`A query on ${source.table} does not name its owner.`);
  const sides = new Set(owned.map((source) => (tableKinds[source.table] as { side: string }).side));
  if (sides.has('lesson') && sides.has('reader')) throw new OwnerlessQueryError(`A query joins lesson tables with the reader’s: ${owned.map((s) => s.table).join(', ')}.`);
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

/** The conditions of a query that must all hold: of `where`, and of inner joins' `on`. */
function conditionsOf(node: AnyNode): AnyNode[] {
  const roots = [node.where?.where, ...(node.joins ?? []).map((join: AnyNode) => join.on?.on)];
  return roots.filter(Boolean).flatMap(conjuncts);
}
function conjuncts(node: AnyNode): AnyNode[] {
  if (node.kind === 'AndNode') return [...conjuncts(node.left), ...conjuncts(node.right)];
  if (node.kind === 'ParensNode') return conjuncts(node.node);
  return [node];
}

/** Aliases whose owner a condition names; '' stands for an unqualified column. */
function ownerNamedBy(node: AnyNode): string[] {
  if (node.kind !== 'BinaryOperationNode' || node.operator?.operator !== '=') return [];
  return [node.leftOperand, node.rightOperand].filter(isOwnerColumn).map((column: AnyNode) => column.table?.table.identifier.name ?? '');
}
const isOwnerColumn = (node: AnyNode): boolean => node.kind === 'ReferenceNode' && node.column?.column?.name === 'owner_id';
