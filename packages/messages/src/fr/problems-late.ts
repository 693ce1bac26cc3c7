import type { Translated } from '../keys.ts';

export const problems: Translated = {
  'problems.file-gone.title': 'Le fichier n’est plus conservé',
  'problems.file-gone.detail': 'Après une importation qui a échoué, le fichier est gardé une semaine. Importez-le de nouveau.',
  'problems.file-not-text.title': 'Le fichier n’est pas du texte',
  'problems.file-not-text.detail': 'Son contenu ne ressemble à du texte brut dans aucun codage. Choisissez un fichier texte.',
  'problems.file-damaged.title': 'Le fichier est abîmé',
  'problems.file-damaged.detail':
    'Il est coupé, ou n’est pas ce que dit son nom : il ne peut pas être ouvert. Rien n’a été enregistré. Procurez-vous-le de nouveau et réessayez.',
  'problems.file-protected.title': 'Le fichier est protégé',
  'problems.file-protected.detail':
    'Il demande un mot de passe, ou est verrouillé par la boutique d’où il vient. Rien n’a été enregistré. Choisissez une copie sans protection.',
  'problems.file-scanned.title': 'Les pages sont des images',
  'problems.file-scanned.detail':
    'Le fichier contient des photographies de ses pages et aucun texte. Rien n’a été enregistré. Un programme de reconnaissance de texte (OCR) peut l’ajouter.',
  'problems.address-invalid.title': 'Ce n’est pas une adresse web',
  'problems.address-invalid.detail': 'Indiquez une adresse qui commence par http:// ou https://.',
  'problems.address-not-public.title': 'Cette adresse n’est pas publique',
  'problems.address-not-public.detail':
    'Glossa ne lit que des adresses publiques, jamais celles de cette machine ni du réseau qui l’entoure. Rien n’a été chargé.',
  'problems.address-refused.title': 'La page ne s’est pas ouverte',
  'problems.address-refused.detail':
    '{host} a répondu par le code {status}. L’adresse est peut-être mal écrite, ou réservée aux personnes qui y sont connectées.',
  'problems.address-unreachable.title': '{host} ne répond pas',
  'problems.address-unreachable.detail':
    'L’adresse est peut-être mal écrite, ou ce serveur est absent ou trop lent pour l’instant. Rien n’a été enregistré. Vérifiez-la et réessayez.',
  'problems.language-not-found.title': 'La langue n’a pas été reconnue',
  'problems.language-not-found.detail':
    'Le texte ne dit pas dans quelle langue il est écrit, et il est trop court ou trop mêlé pour la deviner. Choisissez-la.',
  'problems.text-already-here.title': 'Vous avez déjà ce texte',
  'problems.text-already-here.detail':
    'Il est dans votre bibliothèque sous le titre « {title} ». Rien n’a été créé. Vous pouvez l’ouvrir, ou importer le texte une fois de plus.',
  'problems.report-not-found.title': 'Le signalement est introuvable',
  'problems.report-not-found.detail': 'Il a peut-être déjà été clos.',
  'problems.withdrawal-not-found.title': 'Ceci n’est pas retiré',
  'problems.withdrawal-not-found.detail': 'Le partage a peut-être déjà été autorisé de nouveau.',
  'problems.not-a-feed.title': 'Il n’y a pas de flux à cette adresse',
  'problems.not-a-feed.detail':
    'L’adresse mène à une page qui n’annonce aucun flux. Cherchez sur le site un lien nommé RSS, Atom ou Flux, et collez son adresse.',
  'problems.not-a-catalogue.title': 'Il n’y a pas de catalogue à cette adresse',
  'problems.not-a-catalogue.detail': 'L’adresse mène à autre chose qu’un catalogue OPDS. Cherchez l’adresse OPDS sur le site.',
  'problems.too-many-feeds.title': 'Vous suivez déjà beaucoup de flux',
  'problems.too-many-feeds.detail': 'Un compte peut en suivre {limit, number}. Cessez d’abord d’en suivre un, puis ajoutez celui-ci.',
  'problems.feed-not-found.title': 'Le flux est introuvable',
  'problems.feed-not-found.detail': 'Vous ne le suivez peut-être plus, ou il appartient à quelqu’un d’autre.',
  'problems.file-too-hard.title': 'C’est trop long à examiner',
  'problems.file-too-hard.detail':
    'Il y a fallu plus de temps ou de mémoire qu’on n’en donne avant une importation. Rien n’a été enregistré. Vous pouvez l’importer quand même, ou le diviser d’abord.',
};
