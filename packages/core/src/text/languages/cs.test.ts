import { describeRows } from './rows.ts';

describeRows('cs', {
  right: [
    'Narodil| |se| |3|.| |května| |1990|. ¶ Pak| |odjel|.',
    'Je| |to| |např.| |dobré|. ¶ Ing.| |Novák| |přišel|.',
    'Stalo| |se| |to| |v| |18|.| |století|.',
  ],
  never: ['3|. ¶ května', 'např|. ¶ dobré'],
});
