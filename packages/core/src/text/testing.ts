import { analyzeBlocks } from './analyze.ts';
import type { Block, Sentence, Token } from './model.ts';

/**
 * The notation of the language tests: `|` between tokens, ` ¶ ` between sentences, `+` between the parts of a
 * word. `Il| |l'|a| |dit|. ¶ Vrai| |?`
 */
export function notation(text: string, language: string): string {
  const [block] = analyzeBlocks([{ id: 'b', kind: 'paragraph', text }], language);
  return notationOf(text, block?.sentences ?? []);
}

/** The same for sentences that are there already. */
export function notationOf(text: string, sentences: readonly Sentence[]): string {
  const one = (token: Token) => token.parts?.map((part) => text.slice(part.start, part.end)).join('+') ?? text.slice(token.start, token.end);
  const sentence = ({ tokens }: Sentence) => tokens.map(one).join('|');
  return sentences.map((each) => sentence(each).replace(/\|?\s+$/u, '')).join(' ¶ ');
}

/** The text that a row of the notation stands for. */
export const plain = (row: string): string => row.replaceAll(' ¶ ', ' ').replaceAll(/[|+]/g, '');

/** Blocks with ids `1`, `2`, … */
export const blocksOf = (...texts: string[]): Block[] => texts.map((text, i) => ({ id: String(i + 1), kind: 'paragraph', text }));

/** Ids `n1`, `n2`, … */
export function newIds(): () => string {
  let made = 0;
  return () => `n${++made}`;
}
