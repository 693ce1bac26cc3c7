import { describeRows } from './rows.ts';

describeRows('sk', {
  right: ['Narodil| |sa| |3|.| |mája| |1990|. ¶ Potom| |odišiel|.', 'Je| |to| |napr.| |dobré|.'],
  never: ['3|. ¶ mája', 'napr|. ¶ dobré'],
});
