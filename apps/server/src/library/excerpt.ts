import { type Block, wellFormed } from '@glossa/core/text';
import { cutWell } from './titles.ts';

const longest = 120;
const shownBefore = 24;

/** A line of a text where another reads otherwise: of the first block that is changed or gone there, else of where their order differs. */
export function excerptOf(text: readonly Block[], other: readonly Block[]): string {
  const others = new Map(other.map((block) => [block.id, block.text]));
  const block = text.find((each) => others.get(each.id) !== each.text) ?? text.findLast(({ id }, at) => other[at]?.id === id) ?? text[0];
  return block ? lineAround(block.text, firstDifference(block.text, others.get(block.id) ?? '')) : '';
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at === one.length ? 0 : at;
}

function lineAround(text: string, at: number): string {
  const begin = at <= shownBefore ? 0 : wordBegin(text, at);
  const line = wellFormed(text.slice(begin, begin + 2 * longest))
    .replace(/\s+/g, ' ')
    .trim();
  const cut = cutWell(line, longest);
  return `${begin > 0 ? '… ' : ''}${cut}${cut.length < line.length ? ' …' : ''}`;
}

/** Some way before a place, where a word begins; in a script without spaces, wherever that is. */
function wordBegin(text: string, at: number): number {
  const space = text.indexOf(' ', at - shownBefore);
  return space >= 0 && space < at ? space + 1 : at;
}
