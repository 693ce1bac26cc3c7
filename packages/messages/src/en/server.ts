/** ICU messages. A key is `server.` and what it is for: what the server itself says, outside the app's pages. */
export const server = {
  'server.localName': 'Reader',
  'server.setup.code': 'Nobody has an account here yet. To make the first one, open {place} and enter this code: {code} (good until {until} UTC, once)',
  'server.setup.anyAddress': 'this machine’s address at port {port}',
  'server.docs.title': 'The Glossa API',
  'server.docs.lead': 'Everything the app does, it does through this API, and so can your own programs. The same, for machines:',
  'server.docs.tokens':
    'Programs sign their requests with an API token, made in the settings: {header}. Answers and requests are JSON; times are milliseconds since 1970, UTC.',
  'server.docs.problems':
    'What cannot be done is told as problem details (RFC 9457) with one of the codes under each address. Any of them can also answer: {codes}.',
  'server.docs.contents': 'Contents',
  'server.docs.anyone': 'For anyone',
  'server.docs.reader': 'Signed in, or a token with the scope {scope}',
  'server.docs.person': 'Signed in; no token can do this',
  'server.docs.admin': 'Signed in as an admin; no token can do this',
  'server.docs.params': 'In the path',
  'server.docs.query': 'In the query',
  'server.docs.body': 'Sends',
  'server.docs.form': 'Sends a form',
  'server.docs.answer': 'Answers {status}',
  'server.docs.events': 'Answers with server-sent events',
  'server.docs.bytes': 'Answers with a file',
  'server.docs.codes': 'Problems',
  'server.docs.things': 'Things',
} as const;
