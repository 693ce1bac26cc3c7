import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';
import { root } from '../lib/steps.ts';

/** A node of a syntax tree (ESTree with TypeScript and JSX). */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [member: string]: unknown;
}

export interface Source {
  /** From the root of the house, with `/`. */
  path: string;
  text: string;
  tree: SyntaxNode;
}

const places = ['apps', 'packages', 'scripts', 'bench', 'e2e'];

/** Every TypeScript file of the house, parsed. */
export const allSources = (): Source[] => places.filter((place) => existsSync(join(root, place))).flatMap((place) => sourcesUnder(join(root, place)));

function sourcesUnder(folder: string): Source[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'dist', '.wxt'].includes(entry.name) ? [] : sourcesUnder(path);
    return /\.tsx?$/.test(entry.name) ? [sourceOf(relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8'))] : [];
  });
}

/** Parses one file. Throws where it is not TypeScript. */
export function sourceOf(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return { path, text, tree: program as unknown as SyntaxNode };
}

/** Every node below and including this one, parents first, each with the chain of nodes above it. */
export function* walk(node: SyntaxNode, above: SyntaxNode[] = []): Generator<{ node: SyntaxNode; above: SyntaxNode[] }> {
  yield { node, above };
  const inside = [...above, node];
  for (const value of Object.values(node)) for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child, inside);
}
const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

const importing = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression', 'TSImportType'];

/** What a file imports, as it is written, types included. */
export function importsOf({ tree }: Source): string[] {
  const asked: string[] = [];
  for (const { node } of walk(tree)) {
    const source = importing.includes(node.type) ? (node.source as { value?: unknown } | null) : null;
    if (typeof source?.value === 'string') asked.push(source.value);
  }
  return asked;
}

/** The file of the house that an import means; null for packages of others. */
export function targetOf(from: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return relative(root, resolve(root, dirname(from), specifier)).replaceAll('\\', '/');
  const [, workspace = '', rest] = /^@glossa\/([^/]+)(\/.+)?$/.exec(specifier) ?? [];
  return workspace ? entryOf(workspace, `.${rest ?? ''}`) : null;
}

const entries = new Map<string, Record<string, string>>();
function entryOf(workspace: string, name: string): string | null {
  if (!entries.has(workspace)) {
    const file = join(root, 'packages', workspace, 'package.json');
    entries.set(workspace, existsSync(file) ? ((JSON.parse(readFileSync(file, 'utf8')) as { exports: Record<string, string> }).exports ?? {}) : {});
  }
  const entry = entries.get(workspace)?.[name];
  return entry ? `packages/${workspace}/${entry.replace('./', '')}` : null;
}
