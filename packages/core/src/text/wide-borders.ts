import { isWide } from './characters.ts';

/**
 * Where sentences may end in text of Chinese signs and kana: what Intl.Segmenter answers, several times faster. What each
 * mark does is asked of Intl itself, once; text in which more counts than that (full stops, line breaks, other scripts) is left to it.
 */

const OTHER = 0;
/** Ends a sentence. */
const TERMINATOR = 1;
/** Belongs to the terminator before it. */
const CLOSER = 2;
const SPACE = 3;
/** After a terminator: the sentence goes on. */
const CONTINUER = 4;
const UNSURE = 5;

/** Space, marks and letters that stand among Chinese and Japanese ones: first and last units. */
const ASKED = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x2027],
  [0x3000, 0x303f],
  [0xff01, 0xff65],
] as const;

type Classes = Uint8Array;
const tables = new WeakMap<Intl.Segmenter, Classes>();

function classesOf(segmenter: Intl.Segmenter): Classes {
  const known = tables.get(segmenter);
  if (known) return known;
  const classes = new Uint8Array(0x10000).fill(UNSURE);
  classes.fill(OTHER, 0x3041, 0x3097).fill(OTHER, 0x30a1, 0x30ff).fill(OTHER, 0x4e00, 0xa000);
  for (const [first, last] of ASKED) for (let unit = first; unit <= last; unit++) classes[unit] = askedOf(segmenter, String.fromCharCode(unit));
  tables.set(segmenter, classes);
  return classes;
}

/** The class of a unit, by where Intl ends sentences around it. */
function askedOf(segmenter: Intl.Segmenter, unit: string): number {
  const firstEnd = (text: string): number => segmenter.segment(text).containing(0)?.segment.length ?? 0;
  if (firstEnd(`山${unit}山`) < 3) return firstEnd(`山${unit}a`) < 3 ? TERMINATOR : UNSURE;
  const behindTerminator = firstEnd(`山。${unit}山`);
  if (behindTerminator === 2) return OTHER;
  if (behindTerminator === 4) return CONTINUER;
  if (firstEnd(`山。${unit}」山`) === 3) return SPACE;
  return firstEnd(`山。　${unit}山`) === 3 ? CLOSER : UNSURE;
}

/** Adds to `into` where Intl would end the sentences of a text; false, and nothing useful, where Intl must be asked. */
export function wideBorders(text: string, segmenter: Intl.Segmenter, into: number[]): boolean {
  if (!isWide(text.charCodeAt(0)) && !isWide(text.charCodeAt(1))) return false;
  const classes = classesOf(segmenter);
  let after = OTHER;
  for (let at = 0; at < text.length; at++) {
    const unit = classes[text.charCodeAt(at)] as number;
    if (unit === UNSURE) return false;
    if (unit === TERMINATOR || after === OTHER) after = unit === TERMINATOR ? TERMINATOR : OTHER;
    else if (unit === SPACE) after = SPACE;
    else if (unit === OTHER || (unit === CLOSER && after === SPACE)) {
      into.push(at);
      after = OTHER;
    } else if (unit === CONTINUER) after = OTHER;
  }
  into.push(text.length);
  return true;
}
