import { DocumentError } from '../documents/errors.ts';

/** Read without fault, but it is no feed: most often a page of the web. */
export class NotFeedError extends DocumentError {
  readonly name = 'NotFeedError';
  constructor() {
    super('there is no feed in it');
  }
}

/** Read without fault, but it is no catalogue of books. */
export class NotCatalogueError extends DocumentError {
  readonly name = 'NotCatalogueError';
  constructor() {
    super('there is no catalogue in it');
  }
}
