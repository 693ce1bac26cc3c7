import { describeRows } from './rows.ts';

describeRows('hu', {
  right: ['Az| |5|.| |században| |élt|. ¶ Dr.| |Kovács| |mondta|.', 'Május| |3|.| |volt|. ¶ Ez| |pl.| |jó|.'],
  never: ['5|. ¶ században', 'Dr|. ¶ Kovács'],
});
