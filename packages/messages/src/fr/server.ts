import type { Translated } from '../keys.ts';

export const server = {
  'server.localName': 'Lecteur',
  'server.setup.code':
    'Personne n’a encore de compte ici. Pour créer le premier, ouvrez {place} et saisissez ce code : {code} (valable jusqu’au {until} UTC, une fois)',
  'server.setup.anyAddress': 'l’adresse de cette machine, port {port}',
  'server.docs.title': 'L’API de Glossa',
  'server.docs.lead': 'Tout ce que fait l’application passe par cette API, et vos propres programmes peuvent en faire autant. La même, pour les machines :',
  'server.docs.tokens':
    'Les programmes signent leurs requêtes avec un jeton d’API, créé dans les réglages : {header}. Requêtes et réponses sont en JSON ; les temps sont des millisecondes depuis 1970, UTC.',
  'server.docs.problems':
    'Ce qui ne peut être fait est dit en détails de problème (RFC 9457), avec l’un des codes donnés sous chaque adresse. Toutes peuvent aussi répondre : {codes}.',
  'server.docs.contents': 'Contenu',
  'server.docs.anyone': 'Pour tout le monde',
  'server.docs.reader': 'Connecté, ou un jeton de portée {scope}',
  'server.docs.person': 'Connecté ; aucun jeton ne peut le faire',
  'server.docs.admin': 'Connecté comme administrateur ; aucun jeton ne peut le faire',
  'server.docs.params': 'Dans le chemin',
  'server.docs.query': 'Dans la requête',
  'server.docs.body': 'Envoie',
  'server.docs.form': 'Envoie un formulaire',
  'server.docs.answer': 'Répond {status}',
  'server.docs.events': 'Répond par des événements du serveur',
  'server.docs.bytes': 'Répond par un fichier',
  'server.docs.codes': 'Problèmes',
  'server.docs.things': 'Objets',
} satisfies Translated;
