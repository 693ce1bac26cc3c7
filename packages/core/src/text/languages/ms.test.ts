import { describeRows } from './rows.ts';

describeRows('ms', {
  right: ['Dr.| |Ahmad| |datang|. ¶ Dia| |pulang|.'],
  never: ['Dr|. ¶ Ahmad'],
});
