import { describeRows } from './rows.ts';

describeRows('eu', {
  right: ['Dr.| |Agirre| |etorri| |da|. ¶ Hau| |ona| |da|.'],
  never: ['Dr|. ¶ Agirre'],
});
