import { describeRows } from './rows.ts';

describeRows('is', {
  right: ['Hann| |fæddist| |3|.| |maí| |1990|. ¶ Hún| |kom| |t.d.| |seint|.'],
  never: ['3|. ¶ maí', 't.d|. ¶ seint'],
});
