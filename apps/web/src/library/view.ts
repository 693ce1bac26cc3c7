import type { CallOf, reading } from '@glossa/contract';

export type BrowseQuery = Omit<NonNullable<CallOf<typeof reading.browseShelf>['query']>, 'cursor' | 'limit'>;

export const shows = ['unread', 'started', 'finished', 'archived', 'deleted'] as const;
/** Shares of known words in percent. */
export const knownRanges = { high: [95, 100], good: [85, 98], middle: [60, 90], low: [0, 60] } as const;
/** Running words. */
export const lengths = { short: [0, 500], medium: [500, 2000], long: [2000, undefined] } as const;
export const sorts = ['added', 'title', 'length', 'coverage', 'new'] as const;

/** What the library's list shows; lives in the address, so that it can be kept and gone back to. */
export interface LibraryView {
  q?: string;
  course?: string;
  tag?: string;
  show?: (typeof shows)[number];
  known?: keyof typeof knownRanges;
  length?: keyof typeof lengths;
  /** Absent for the usual order: what was read or made last. */
  sort?: (typeof sorts)[number];
  reversed?: true;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value.slice(0, 200) : undefined);
const among = <T extends string>(value: unknown, all: readonly T[]): T | undefined => all.find((one) => one === value);

/** Whatever stands in an address, as a view; what means nothing is left out. */
export function viewFrom(search: Record<string, unknown>): LibraryView {
  const view = {
    q: text(search.q),
    course: text(search.course),
    tag: text(search.tag),
    show: among(search.show, shows),
    known: among(search.known, Object.keys(knownRanges) as (keyof typeof knownRanges)[]),
    length: among(search.length, Object.keys(lengths) as (keyof typeof lengths)[]),
    sort: among(search.sort, sorts),
    reversed: search.reversed === true || search.reversed === 'true' ? true : undefined,
  };
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined));
}

/** True where nothing is chosen: the whole library. */
export const isPlain = (view: LibraryView): boolean => Object.keys(view).length === 0;

/** What to ask the server for. */
export function queryOf({ q, course, tag, show, known, length, sort, reversed }: LibraryView, lang: string | null): BrowseQuery {
  const [knownFrom, knownTo] = known ? knownRanges[known] : [];
  const [wordsFrom, wordsTo] = length ? lengths[length] : [];
  const query = {
    lang: lang ?? undefined,
    search: q,
    courseId: course,
    tag,
    state: show === 'deleted' ? undefined : show,
    knownFrom,
    knownTo,
    wordsFrom,
    wordsTo,
    sort: sort ?? (course ? 'recent' : undefined),
    reversed: reversed ? 'true' : undefined,
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}
