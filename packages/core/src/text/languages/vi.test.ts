import { describeRows } from './rows.ts';

describeRows('vi', {
  right: ['TS.| |Nguyễn| |đến|. ¶ Ông| |ấy| |ở| |TP.| |Hà| |Nội|.'],
  never: ['TS|. ¶ Nguyễn'],
});
