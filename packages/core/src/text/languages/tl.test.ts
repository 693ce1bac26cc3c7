import { describeRows } from './rows.ts';

describeRows('tl', {
  right: ['Si| |Dr.| |Reyes| |ay| |dumating|. ¶ Siya| |ay| |umalis|.'],
  never: ['Dr|. ¶ Reyes'],
});
