import { describeRows } from './rows.ts';

describeRows('sq', {
  right: ['Z.| |Hoxha| |erdhi|. ¶ Ai| |iku|.'],
  never: ['Z|. ¶ Hoxha'],
});
