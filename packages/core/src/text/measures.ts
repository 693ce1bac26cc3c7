import { isDigit } from './characters.ts';
import { type Form, numberForm } from './forms.ts';
import type { Token } from './model.ts';
import type { WordLookup } from './word-lookup.ts';

/**
 * What is written with a number belongs to it and is no word to learn: units behind it, and the short signs of references before it.
 * `forms` are those of the words and numbers among the tokens.
 *
 *     14 h 30    160 km/h    p. 12    n° 5
 */
export function takeMeasures(tokens: Token[], forms: Form[], text: string, lookup: WordLookup): void {
  const take = (at: number, word: number) => {
    const { start, end } = tokens[at] as Token;
    tokens[at] = { start, end, kind: 'number' };
    forms[word] = numberForm;
  };
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, start } = tokens[i] as Token;
    if (kind === 'space' || kind === 'punctuation') continue;
    const word = next++;
    if (kind !== 'number' || !isDigit(text.charCodeAt(start))) continue;
    const after = beside(tokens, i, 1);
    if (isUnit(text, tokens[after], lookup)) {
      take(after, word + 1);
      const per = tokens[after + 2];
      if (per && text.charAt(per.start - 1) === '/' && isUnit(text, per, lookup)) take(after + 2, word + 2);
    }
    const before = beside(tokens, i, -1);
    if (isReference(text, tokens[before], lookup)) take(before, word - 1);
  }
}

/** Where the word beside a token is, over one space at most. */
function beside(tokens: readonly Token[], i: number, step: 1 | -1): number {
  const next = tokens[i + step];
  return next?.kind === 'space' && next.end - next.start === 1 ? i + 2 * step : i + step;
}

const LONGEST_REFERENCE = 3;

const isUnit = (text: string, token: Token | undefined, { units }: WordLookup): boolean =>
  token?.key !== undefined && units.has(token.key) && text.charCodeAt(token.end - 1) !== 0x2e;

function isReference(text: string, token: Token | undefined, { dottedBeforeNumbers }: WordLookup): boolean {
  if (token?.key === undefined || token.end - token.start > LONGEST_REFERENCE) return false;
  const last = text.charCodeAt(token.end - 1);
  return (last === 0x2e && dottedBeforeNumbers.has(token.key.slice(0, -1))) || (last === 0xb0 && dottedBeforeNumbers.has(token.key));
}
