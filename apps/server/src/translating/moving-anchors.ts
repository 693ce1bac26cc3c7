import type { Anchor } from '@glossa/core/text';

/** What became of the sentences of a text that was edited. Texts are without white space at their ends. */
export interface Moves {
  /** Where it is in its block now, or null where little of it is left. */
  move(anchor: Anchor): Anchor | null;
  /** What the text read at a place. */
  before(anchor: Anchor): string;
  now(anchor: Anchor): string;
  /** Whether a block that is new or changed reads so at exactly this place. */
  isThere(text: string, at: Anchor): boolean;
  /** The sentences of new and changed blocks that read so, in their order: those of this place's block, and of all. */
  places(text: string, at: Anchor): readonly (readonly Anchor[])[];
}

interface Span {
  block_id: string;
  start: number;
  end: number;
}
/** As much of a translation as its place depends on. */
export interface Settling extends Span {
  id: string;
  lang: string;
  source: string;
  original: string;
  updated_at: number;
  /** Of one that is set aside: what the text read where it stood. */
  sentence?: string;
}

export const anchorOf = ({ block_id, start, end }: Span): Anchor => ({ blockId: block_id, start, end });
export const at = <T extends Span>(row: T, { blockId, start, end }: Anchor): T => ({ ...row, block_id: blockId, start, end });
export const isAt = (row: Span, { blockId, start, end }: Anchor): boolean => row.block_id === blockId && row.start === start && row.end === end;

/** Where a translation may go: `same` to its own sentence where that went, `back` where that stood before, `again` to one that reads like it, `changed` to what its sentence became. */
interface Way {
  kind: 'same' | 'back' | 'again' | 'changed';
  places: readonly (readonly Anchor[])[];
}
const kinds: readonly Way['kind'][] = ['same', 'back', 'again', 'changed'];

/** Null where its sentence is gone. An engine's translation does not go to a sentence that reads otherwise. */
function wayOf({ source, original, sentence, ...span }: Omit<Settling, 'id' | 'lang' | 'updated_at'>, moves: Moves): Way | null {
  const from = anchorOf(span);
  const here = sentence === undefined ? moves.move(from) : null;
  const read = sentence ?? moves.before(from);
  if (here && moves.now(here) === read) return { kind: 'same', places: [[here]] };
  if (read !== '' && moves.isThere(read, from)) return { kind: 'back', places: [[from], ...moves.places(read, from)] };
  const again = [...moves.places(read, from), ...moves.places(original.trim(), from)].filter((places) => places.length > 0);
  if (again.length > 0) return { kind: 'again', places: again };
  return here && source !== 'engine' ? { kind: 'changed', places: [[here]] } : null;
}

export interface Settled<T> {
  placed: { row: T; place: Anchor }[];
  /** They were set aside, and where they come back to has another one of their language and source. */
  crowded: { row: T; place: Anchor }[];
  /** The text has no sentence for them, or none that is free. */
  gone: T[];
}

/** Finds a place for each translation after an edit. One that stays with its sentence comes before one that comes to it, and both before one whose sentence was changed. */
export function settle<T extends Settling>(rows: readonly T[], moves: Moves): Settled<T> {
  const settled: Settled<T> = { placed: [], crowded: [], gone: [] };
  const firstFree = freePlaces();
  const ways = rows.flatMap((row) => {
    const way = wayOf(row, moves);
    if (!way) settled.gone.push(row);
    return way ? [{ row, way }] : [];
  });
  ways.sort(
    (a, b) => kinds.indexOf(a.way.kind) - kinds.indexOf(b.way.kind) || (a.way.kind === 'again' ? bySpan(a.row, b.row) : 0) || newestFirst(a.row, b.row),
  );
  for (const { row, way } of ways) {
    const free = firstFree(row, way.places);
    if (free) settled.placed.push({ row, place: free });
    else if (row.sentence === undefined) settled.gone.push(row);
    else settled.crowded.push({ row, place: way.places[0]?.[0] as Anchor });
  }
  return settled;
}

/** Within a block as they stand in it; between blocks in one order, whichever. */
const bySpan = (a: Span, b: Span): number => (a.block_id === b.block_id ? a.start - b.start : a.block_id < b.block_id ? -1 : 1);
const newestFirst = (a: Settling, b: Settling): number => b.updated_at - a.updated_at || (a.id < b.id ? 1 : -1);

/** Gives each place once for each language and source. Many may ask for those of one sentence, so each goes on looking where the last one found its own. */
function freePlaces(): (row: Settling, places: Way['places']) => Anchor | undefined {
  const taken = new Set<string>();
  const looked = new Map<readonly Anchor[], Map<string, number>>();
  return (row, places) => {
    const kind = `${row.lang} ${row.source}`;
    for (const list of places) {
      const from = looked.get(list) ?? new Map<string, number>();
      looked.set(list, from);
      for (let n = from.get(kind) ?? 0; n < list.length; n++) {
        const { blockId, start, end } = list[n] as Anchor;
        const spot = `${kind} ${start} ${end} ${blockId}`;
        from.set(kind, n + 1);
        if (taken.has(spot)) continue;
        taken.add(spot);
        return list[n];
      }
    }
    return undefined;
  };
}

/** Where former versions go: along with the translation that stood before them, else as that would. Several may be at one place. */
export function versionPlaces(settled: Settled<Settling>, moves: Moves): (version: Omit<Settling, 'id' | 'updated_at'>) => Anchor | null {
  const spotOf = ({ lang, sentence, ...span }: Span & { lang: string; sentence?: string }) =>
    `${lang} ${span.start} ${span.end} ${span.block_id} ${sentence ?? moves.before(anchorOf(span))}`;
  const along = new Map<string, Anchor | null>(settled.gone.filter(({ source }) => source !== 'engine').map((row) => [spotOf(row), null]));
  for (const { row, place } of [...settled.placed, ...settled.crowded]) along.set(spotOf(row), place);
  return (version) => {
    const place = along.get(spotOf(version));
    return place === undefined ? (wayOf(version, moves)?.places[0]?.[0] ?? null) : place;
  };
}
