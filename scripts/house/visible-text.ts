import { type Source, type SyntaxNode, walk } from './sources.ts';

/** Attributes and properties whose text people see or hear. */
const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
  'title',
  'placeholder',
  'alt',
  'label',
  'description',
  'errorMessage',
]);
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** Text that people would see and that is written in the code instead of `packages/messages`: `line: text`. */
export function literalTexts(source: Source): string[] {
  const found: string[] = [];
  const note = (node: SyntaxNode, text: string) => {
    if (hasLetters(text)) found.push(`${source.text.slice(0, node.start).split('\n').length}: ${text.trim()}`);
  };
  for (const { node, above } of walk(source.tree)) {
    if (node.type === 'JSXText' && !isKeyCap(node, above.at(-1))) note(node, node.value as string);
    if (node.type === 'JSXExpressionContainer' && above.at(-1)?.type !== 'JSXAttribute')
      for (const text of textsIn(node.expression as SyntaxNode)) note(node, text);
    if (node.type === 'JSXAttribute' && spoken.has(nameOf(node))) for (const text of textsIn(node.value as SyntaxNode | null)) note(node, text);
    if (node.type === 'TemplateLiteral' || node.type === 'Literal') for (const text of markupTexts(node)) note(node, text);
  }
  return found;
}

/** A letter on a key is the same in every language. */
const isKeyCap = (text: SyntaxNode, element: SyntaxNode | undefined): boolean =>
  /^\s*[A-Z]\s*$/.test(text.value as string) && (element?.openingElement as { name?: { name?: string } } | undefined)?.name?.name === 'kbd';

const nameOf = (attribute: SyntaxNode): string => {
  const { name, namespace } = attribute.name as unknown as { name: string | { name: string }; namespace?: { name: string } };
  return namespace ? `${namespace.name}:${(name as { name: string }).name}` : (name as string);
};

/** The texts an expression may turn out to be, as far as they stand in it. */
function textsIn(node: SyntaxNode | null): string[] {
  if (!node) return [];
  const part = (name: string) => textsIn(node[name] as SyntaxNode);
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'TemplateLiteral') return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
  if (node.type === 'JSXExpressionContainer') return part('expression');
  if (node.type === 'ConditionalExpression') return [...part('consequent'), ...part('alternate')];
  if (node.type === 'LogicalExpression') return [...part('left'), ...part('right')];
  return [];
}

/** Words between tags, and in attributes that people see, of HTML that is put together from strings. */
function markupTexts(node: SyntaxNode): string[] {
  const html = node.type === 'Literal' ? node.value : (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('\uFFFC');
  if (typeof html !== 'string' || !/<\/?[a-z][^<]*>/i.test(html)) return [];
  const outside = html.replace(/<(style|script)\b.*?<\/\1>/gis, '').split(/<[^<>]*>/);
  const spokenValues = [...html.matchAll(/\s([a-z-]+)="([^"\uFFFC]*)"/gi)].filter(([, name = '']) => spoken.has(name)).map(([, , value = '']) => value);
  return [...outside.map((text) => text.replaceAll(/&\w+;/g, '')), ...spokenValues].map((text) => text.replaceAll('\uFFFC', ''));
}
