/** What the library's list shows; lives in the address, so that it can be kept and gone back to. */
export interface LibraryView {
  q?: string;
  course?: string;
  tag?: string;
  show?: 'archived' | 'deleted';
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value.slice(0, 200) : undefined);

/** Whatever stands in an address, as a view; what means nothing is left out. */
export function viewFrom(search: Record<string, unknown>): LibraryView {
  const { show } = search;
  const view = { q: text(search.q), course: text(search.course), tag: text(search.tag), show: show === 'archived' || show === 'deleted' ? show : undefined };
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined));
}

/** True where nothing is chosen: the whole library. */
export const isPlain = (view: LibraryView): boolean => Object.keys(view).length === 0;
