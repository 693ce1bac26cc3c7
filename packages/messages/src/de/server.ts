import type { Translated } from '../keys.ts';

export const server = {
  'server.localName': 'Leser',
  'server.setup.code':
    'Hier hat noch niemand ein Konto. Um das erste anzulegen, öffnen Sie {place} und geben Sie diesen Code ein: {code} (gilt bis {until} UTC, einmal)',
  'server.setup.anyAddress': 'die Adresse dieses Rechners, Port {port}',
  'server.docs.title': 'Die Glossa-API',
  'server.docs.lead': 'Alles, was die App tut, tut sie über diese API, und Ihre eigenen Programme können das auch. Dasselbe für Maschinen:',
  'server.docs.tokens':
    'Programme weisen sich mit einem API-Token aus, das in den Einstellungen entsteht: {header}. Anfragen und Antworten sind JSON, Zeiten Millisekunden seit 1970, UTC.',
  'server.docs.problems':
    'Was nicht geht, wird als Problembeschreibung (RFC 9457) gesagt, mit einem der Codes bei jeder Adresse. Jede kann auch antworten: {codes}.',
  'server.docs.contents': 'Inhalt',
  'server.docs.anyone': 'Für alle',
  'server.docs.reader': 'Angemeldet oder mit einem Token mit dem Recht {scope}',
  'server.docs.person': 'Angemeldet; kein Token kann das',
  'server.docs.admin': 'Als Verwalter angemeldet; kein Token kann das',
  'server.docs.params': 'Im Pfad',
  'server.docs.query': 'In der Abfrage',
  'server.docs.body': 'Sendet',
  'server.docs.form': 'Sendet ein Formular',
  'server.docs.answer': 'Antwortet {status}',
  'server.docs.events': 'Antwortet mit Server-Ereignissen',
  'server.docs.bytes': 'Antwortet mit einer Datei',
  'server.docs.codes': 'Probleme',
  'server.docs.things': 'Dinge',
} satisfies Translated;
