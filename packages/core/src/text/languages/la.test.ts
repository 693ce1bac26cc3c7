import { describeRows } from './rows.ts';

describeRows('la', {
  right: ['C.| |Iulius| |Caesar| |Galliam| |vicit|. ¶ Deinde| |Romam| |venit|.'],
  never: ['C|. ¶ Iulius'],
});
