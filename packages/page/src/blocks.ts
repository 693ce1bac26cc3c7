import type { AnalyzedBlock, Sentence, Token } from '@glossa/core/text';
import { escapeHtml } from './escape.ts';
import { type Look, markOf } from './look.ts';
import { phraseRuns } from './phrase-runs.ts';
import { renderPictures } from './picture.ts';
import { rubyText } from './ruby.ts';

/**
 * A block as one HTML string. Each sentence is a `span.s`, each word a `span.w`; the n-th of them is the n-th of the block.
 * - `data-is` where it is a `name` or `foreign`
 * - `data-s` status, only where it shows
 * - `ruby` goes around a piece of a word that has a reading
 * - `span.n` goes around numbers with dashes between them, to be kept on one line
 * - `span.ph` goes around what kept phrases reach over; its attributes tell the rules below it (`phrase-runs.ts`)
 */
export function renderBlock(block: AnalyzedBlock, look: Look): string {
  const name = elementOf(block);
  const inner = block.sentences.map((sentence) => `<span class="s">${renderSentence(block.text, sentence, look)}</span>`).join('');
  return `<${name} data-block="${escapeHtml(block.id)}"${block.kind === 'cue' ? ' class="cue"' : ''}>${inner}</${name}>`;
}

/** Blocks in order with the pictures beside them, as pieces of HTML that stand by themselves: neighbouring items share one list. */
export function renderBlocks(blocks: readonly AnalyzedBlock[], look: Look): string[] {
  const picturesOf = (block: AnalyzedBlock | undefined, where: 'before' | 'behind') =>
    look.addressOf ? renderPictures(block?.pictures, where, look.addressOf) : '';
  const stretches: AnalyzedBlock[][] = [];
  for (const block of blocks) {
    const last = stretches.at(-1)?.at(-1);
    const goesOn = block.kind === 'item' && last?.kind === 'item' && picturesOf(last, 'behind') + picturesOf(block, 'before') === '';
    if (goesOn) stretches.at(-1)?.push(block);
    else stretches.push([block]);
  }
  return stretches.map((stretch) => {
    const html = stretch.map((block) => renderBlock(block, look)).join('');
    return `${picturesOf(stretch[0], 'before')}${stretch[0]?.kind === 'item' ? `<ul>${html}</ul>` : html}${picturesOf(stretch.at(-1), 'behind')}`;
  });
}

/** What stands inside a sentence's `span.s`. `text` is the block's. */
export function renderSentence(text: string, sentence: Sentence, look: Look): string {
  const { opens, closes } = phraseRuns(text, sentence, look);
  let html = '';
  sentence.tokens.forEach((token, index) => {
    const range = token.kind === 'number' ? rangeAt(text, sentence.tokens, index) : null;
    if (opens.has(index)) html += `<span class="ph"${opens.get(index)}>`;
    if (range === 'first') html += '<span class="n">';
    html += renderToken(text, token, look);
    if (range === 'last') html += '</span>';
    if (closes.has(index)) html += '</span>';
  });
  return html;
}

/** Whether a number is the first or last of numbers with dashes between them (`2015-2017`): browsers break lines after the dash. */
function rangeAt(text: string, tokens: readonly Token[], index: number): 'first' | 'last' | null {
  const isNumber = (at: number) => tokens[at]?.kind === 'number';
  const isDash = (at: number) => {
    const token = tokens[at];
    return token !== undefined && /^\p{Pd}$/u.test(text.slice(token.start, token.end));
  };
  const before = isDash(index - 1) && isNumber(index - 2);
  const after = isDash(index + 1) && isNumber(index + 2);
  if (before === after) return null;
  return after ? 'first' : 'last';
}

function elementOf(block: AnalyzedBlock): string {
  if (block.kind === 'heading') return `h${Math.min(Math.max(block.level ?? 2, 1), 3)}`;
  return block.kind === 'item' ? 'li' : 'p';
}

function renderToken(text: string, token: Token, look: Look): string {
  const written = text.slice(token.start, token.end);
  if (token.kind !== 'word' || token.key === undefined) return escapeHtml(written);
  const pieces = look.rubyOf?.(written, token) ?? [];
  const shown = pieces.length === 0 ? escapeHtml(written) : rubyText(pieces);
  const is = token.is ? ` data-is="${token.is}"` : '';
  return `<span class="w"${is}${markOf(look.statusOf(token.key))}>${shown}</span>`;
}
