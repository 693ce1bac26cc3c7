/** Problems of screens that are brought late: see problems.ts. */
export const problems = {
  'problems.file-gone.title': 'The file is no longer kept',
  'problems.file-gone.detail': 'What was to be imported is kept for a week after an import that did not succeed. Please import it again.',
  'problems.file-not-text.title': 'The file holds no text Glossa can read',
  'problems.file-not-text.detail':
    'Its content is no text, and no document of a kind Glossa knows. Nothing was stored. Please choose a text, EPUB, PDF, Word or subtitle file.',
  'problems.file-damaged.title': 'The file is damaged',
  'problems.file-damaged.detail':
    'It is cut short, or not what its name says, so it cannot be opened. Nothing was stored. Please fetch it again and try once more.',
  'problems.file-protected.title': 'The file is protected',
  'problems.file-protected.detail': 'It needs a password, or is locked by the shop it comes from. Nothing was stored. Please choose a copy without protection.',
  'problems.file-scanned.title': 'The pages are pictures',
  'problems.file-scanned.detail': 'The file holds photographs of its pages and no text. Nothing was stored. A program that recognises text (OCR) can add it.',
  'problems.address-invalid.title': 'This is no web address',
  'problems.address-invalid.detail': 'Please give one that begins with http:// or https://.',
  'problems.address-not-public.title': 'This address is not on the open web',
  'problems.address-not-public.detail': 'Glossa fetches from public addresses only, never from this machine or the network around it. Nothing was fetched.',
  'problems.address-refused.title': 'The page did not open',
  'problems.address-refused.detail': '{host} answered with the code {status}. The address may be mistyped, or only open to people who are signed in there.',
  'problems.address-unreachable.title': '{host} does not answer',
  'problems.address-unreachable.detail':
    'The address may be mistyped, or that server is away or too slow just now. Nothing was stored. Please check it and try again.',
  'problems.language-not-found.title': 'The language was not recognised',
  'problems.language-not-found.detail': 'The text does not say which language it is in, and is too short or too mixed to tell. Please choose it.',
  'problems.text-already-here.title': 'You have this text already',
  'problems.text-already-here.detail': 'It is in your library as “{title}”. Nothing was made. You can open it, or import the text once more.',
  'problems.report-not-found.title': 'The report was not found',
  'problems.report-not-found.detail': 'It may have been closed already.',
  'problems.withdrawal-not-found.title': 'This is not taken down',
  'problems.withdrawal-not-found.detail': 'Sharing may have been allowed again already.',
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
