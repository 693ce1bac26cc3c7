import { describeRows } from './rows.ts';

describeRows('ko', {
  right: ['1517년| |세종은| |왔다|. ¶ 제4조에서| |보면| |그렇다|.', '그는| |갔다|! ¶ 정말|? ¶ 네|.'],
  never: ['1517|년', '왔다|.| |제4조에서'],
});
