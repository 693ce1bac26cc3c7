import type { Translated } from '../keys.ts';

export const problems: Translated = {
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
