import type { Translated } from '../keys.ts';

export const aligning = {
  'aligning.bring.title': 'Apporter une traduction',
  'aligning.bring.detail': 'Glossa trouve quelles phrases traduisent celles de',
  'aligning.bring.language': 'Langue de la traduction',
  'aligning.bring.text': 'La traduction',
  'aligning.bring.do': 'Relier les phrases',
  'aligning.bring.progress': 'Les phrases sont en train d’être reliées',
  'aligning.links.title': 'Vérifier les liens',
  'aligning.links.detail':
    'Chaque ligne réunit des phrases qui vont ensemble. Choisissez une ligne avec les flèches ; Alt et une flèche déplace une phrase de la traduction, J joint à la ligne suivante, S sépare.',
  'aligning.links.done': 'Terminé',
  'aligning.links.stored': 'La modification est enregistrée.',
  'aligning.links.row': 'Ligne {number}',
  'aligning.links.up': 'Ligne {number} : première phrase traduite vers le haut',
  'aligning.links.down': 'Ligne {number} : dernière phrase traduite vers le bas',
  'aligning.links.join': 'Ligne {number} : joindre à la ligne suivante',
  'aligning.links.split': 'Ligne {number} : séparer',
  'aligning.links.noSource': 'Rien dans la leçon',
  'aligning.links.noTarget': 'Pas traduit',
  'aligning.links.check': 'Vérifier les liens : {language}',
} satisfies Translated;
