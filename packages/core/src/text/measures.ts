import { isDigit } from './characters.ts';
import type { Token } from './model.ts';
import type { WordLookup } from './word-lookup.ts';

/**
 * What is written with a number belongs to it and is no word to learn: units behind it, and the short signs of references before it.
 *
 *     14 h 30    160 km/h    p. 12    n° 5
 */
export function takeMeasures(tokens: readonly Token[], text: string, lookup: WordLookup): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'number' || !isDigit(text.charCodeAt(token.start))) continue;
    const after = beside(tokens, i, 1);
    if (after && isUnit(text, after, lookup)) asNumber(after);
    const per = after?.kind === 'number' ? tokens[tokens.indexOf(after, i) + 2] : undefined;
    if (per?.kind === 'word' && text.charAt(per.start - 1) === '/' && isUnit(text, per, lookup)) asNumber(per);
    const before = beside(tokens, i, -1);
    if (before && isReference(text, before, lookup)) asNumber(before);
  }
}

/** The word beside a token, over one space at most. */
function beside(tokens: readonly Token[], i: number, step: 1 | -1): Token | null {
  const next = tokens[i + step];
  const token = next?.kind === 'space' && next.end - next.start === 1 ? tokens[i + 2 * step] : next;
  return token?.kind === 'word' ? token : null;
}

const LONGEST_REFERENCE = 3;

const isUnit = (text: string, { key = '', end }: Token, { units }: WordLookup): boolean => units.has(key) && text.charCodeAt(end - 1) !== 0x2e;

function isReference(text: string, { key = '', start, end }: Token, { dottedBeforeNumbers }: WordLookup): boolean {
  if (end - start > LONGEST_REFERENCE) return false;
  const last = text.charCodeAt(end - 1);
  return (last === 0x2e && dottedBeforeNumbers.has(key.slice(0, -1))) || (last === 0xb0 && dottedBeforeNumbers.has(key));
}

function asNumber(token: Token): void {
  token.kind = 'number';
  delete token.key;
  delete token.parts;
}
