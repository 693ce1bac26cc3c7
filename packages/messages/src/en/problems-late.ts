/** Problems of screens that are brought late: see problems.ts. */
export const problems = {
  'problems.not-a-feed.title': 'There is no feed there',
  'problems.not-a-feed.detail':
    'The address leads to a page that tells of no feed. Please look on the site for a link named RSS, Atom or Feed, and paste its address.',
  'problems.not-a-catalogue.title': 'There is no catalogue there',
  'problems.not-a-catalogue.detail': 'The address leads to something else than an OPDS catalogue. Please look on the site for its OPDS address.',
  'problems.too-many-feeds.title': 'You follow many feeds already',
  'problems.too-many-feeds.detail': 'An account can follow {limit, number}. Please leave one first, then follow this one.',
  'problems.feed-not-found.title': 'The feed was not found',
  'problems.feed-not-found.detail': 'You may follow it no longer, or it belongs to somebody else.',
  'problems.file-too-hard.title': 'This takes too long to look at',
  'problems.file-too-hard.detail':
    'It took more time or memory than is given before an import. Nothing was stored. You can import it all the same, or split it first.',
} as const;
