/** One text a feed tells of. What people read is plain text, well-formed and without markup. */
export interface FeedItem {
  /** Its name for itself; else its address, else what it says. The same in every reading of the feed. */
  id: string;
  title: string;
  /** The page it stands on. */
  link: string | null;
  authors: string[];
  /** Epoch milliseconds. */
  publishedAt: number | null;
  /** Its beginning, or what it is about. */
  summary: string;
  /** The whole text as HTML, where the feed has it: not only a beginning that leads to the page. */
  content: string | null;
}

/** What RSS, Atom and JSON Feed turn into. */
export interface Feed {
  title: string;
  /** The page it belongs to. */
  site: string | null;
  /** A language code; null where neither the feed nor its texts tell. */
  lang: string | null;
  /** As the feed has them, most often the newest first; none twice. */
  items: FeedItem[];
}

/** So many of a feed's items are read. */
export const mostItems = 500;
