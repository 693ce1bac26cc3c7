/** A cue whose lines still stand apart. */
export interface RawCue {
  startMs: number;
  endMs: number;
  lines: string[];
}

/** Between cues of one caption that rolls on there is no more than this, in milliseconds. */
const GAP = 500;

/** Each line once: captions that roll show a line again below or above the next, and some subtitles show one cue twice at the same time. */
export function rolledOut(cues: readonly RawCue[]): RawCue[] {
  const apart = cues.filter((cue, i) => !cues.slice(Math.max(0, i - 8), i).some((before) => isSame(before, cue)));
  const rolls = apart.filter((cue, i) => i > 0 && rollsOn(apart[i - 1] as RawCue, cue)).length;
  if (rolls < 2 || rolls < apart.length / 4) return apart;
  return apart.flatMap((cue, i) => {
    const lines = cue.lines.slice(i > 0 ? repeated(apart[i - 1] as RawCue, cue) : 0);
    const next = apart[i + 1];
    // A last line that grows word by word is taken when it is whole.
    if (next && growsOn(cue, next)) lines.pop();
    return lines.length > 0 ? [{ ...cue, lines }] : [];
  });
}

const textOf = ({ lines }: RawCue): string => lines.join('\n');
const isSame = (a: RawCue, b: RawCue): boolean => textOf(a) === textOf(b) && b.startMs < a.endMs;
const isNear = (a: RawCue, b: RawCue): boolean => b.startMs - a.endMs <= GAP;
const grows = (line: string | undefined, next: string | undefined): boolean =>
  line !== undefined && next !== undefined && next.length > line.length && next.startsWith(`${line} `);

const growsOn = (cue: RawCue, next: RawCue): boolean =>
  isNear(cue, next) && next.lines.length === cue.lines.length && grows(cue.lines.at(-1), next.lines.at(-1));
const rollsOn = (before: RawCue, cue: RawCue): boolean => repeated(before, cue) > 0 || growsOn(before, cue);

/** How many lines a cue begins with that the one before ended with. */
function repeated(before: RawCue, cue: RawCue): number {
  if (!isNear(before, cue)) return 0;
  for (let count = Math.min(before.lines.length, cue.lines.length); count > 0; count--) {
    if (before.lines.slice(-count).every((line, i) => line === cue.lines[i])) return count;
  }
  return 0;
}
