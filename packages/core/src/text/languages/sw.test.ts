import { describeRows } from './rows.ts';

describeRows('sw', {
  right: ['Dkt.| |Juma| |alikuja|. ¶ Yeye| |ni| |daktari|.'],
  never: ['Dkt|. ¶ Juma'],
});
