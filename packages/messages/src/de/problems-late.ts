import type { Translated } from '../keys.ts';

export const problems: Translated = {
  'problems.not-a-feed.title': 'Dort ist kein Feed',
  'problems.not-a-feed.detail':
    'Die Adresse führt zu einer Seite, die keinen Feed nennt. Suchen Sie auf der Website einen Link namens RSS, Atom oder Feed und fügen Sie dessen Adresse ein.',
  'problems.not-a-catalogue.title': 'Dort ist kein Katalog',
  'problems.not-a-catalogue.detail': 'Die Adresse führt zu etwas anderem als einem OPDS-Katalog. Suchen Sie auf der Website nach der OPDS-Adresse.',
  'problems.too-many-feeds.title': 'Sie folgen schon vielen Feeds',
  'problems.too-many-feeds.detail': 'Ein Konto kann {limit, number} Feeds folgen. Beenden Sie erst einen, dann folgen Sie diesem.',
  'problems.feed-not-found.title': 'Der Feed wurde nicht gefunden',
  'problems.feed-not-found.detail': 'Vielleicht folgen Sie ihm nicht mehr, oder er gehört jemand anderem.',
  'problems.file-too-hard.title': 'Das Ansehen dauert zu lange',
  'problems.file-too-hard.detail':
    'Es brauchte mehr Zeit oder Speicher, als vor einem Import gegeben wird. Nichts wurde gespeichert. Sie können es trotzdem importieren oder vorher teilen.',
};
