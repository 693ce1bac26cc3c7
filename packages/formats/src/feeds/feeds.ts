/** Feeds that tell of new texts, and catalogues that list books: bytes in, values out. */
export type { Book, BookFile, Catalogue, CatalogueLink } from './catalogue.ts';
export * from './errors.ts';
export type { Feed, FeedItem } from './feed.ts';
export { type FeedLink, findFeeds } from './find-feeds.ts';
export { searchAddress, searchTemplateIn } from './open-search.ts';
export { type OpmlFeed, readOpml, writeOpml } from './opml.ts';
export { readCatalogue } from './read-catalogue.ts';
export { readFeed, readFeedOrCatalogue } from './read-feed.ts';
