import { describeRows } from './rows.ts';

describeRows('cy', {
  right: ["Mae| |Dr.| |Jones| |yma|. ¶ Mae'n| |hapus|."],
  never: ['Dr|. ¶ Jones'],
});
