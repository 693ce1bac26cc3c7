import type { Correction } from './corrections.ts';
import type { Anchor, Block } from './model.ts';
import { type MoveSpan, spanMover } from './move-spans.ts';

/**
 * Takes corrections along when a text is edited. One whose words were edited away keeps its old place and rests there:
 * it applies again once its words are back. None is lost.
 */
export function moveCorrections<C extends Correction>(corrections: readonly C[], before: readonly Block[], after: readonly Block[]): C[] {
  const old = new Map(before.map((block) => [block.id, block.text]));
  const changed = after.filter((block) => old.get(block.id) !== block.text);
  const now = new Map(after.map((block) => [block.id, block]));
  const movers = new Map<string, MoveSpan>();
  const moveIn = ({ id, text }: Block, was: string): MoveSpan => {
    const mover = movers.get(id) ?? spanMover(was, text);
    movers.set(id, mover);
    return mover;
  };
  const placeNow = (words: string, at: Anchor, was: string | undefined): Anchor | null => {
    const own = now.get(at.blockId);
    if (own && own.text === was) return at;
    const span = own && was?.slice(at.start, at.end) === words ? moveIn(own, was)(at) : null;
    if (own && span && own.text.slice(span.start, span.end) === words) return { blockId: own.id, ...span };
    return onlyPlace(words, own ? [own] : []) ?? onlyPlace(words, changed);
  };
  return corrections.map((correction) => {
    if (correction.at === null || changed.length === 0) return correction;
    const at = placeNow(correction.text, correction.at, old.get(correction.at.blockId));
    return at ? { ...correction, at } : correction;
  });
}

/** The place of words that stand once in these blocks. */
function onlyPlace(words: string, blocks: readonly Block[]): Anchor | null {
  const places = blocks.flatMap(({ id, text }) => {
    const first = text.indexOf(words);
    if (first < 0) return [];
    const place = { blockId: id, start: first, end: first + words.length };
    return text.lastIndexOf(words) === first ? [place] : [place, place];
  });
  return places.length === 1 ? (places[0] as Anchor) : null;
}
