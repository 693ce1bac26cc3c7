import { describeRows } from './rows.ts';

describeRows('fa', {
  right: ['او| |آمد|. ¶ آیا| |رفت|؟ ¶ بله|.'],
  never: ['آمد|.| |آیا'],
});
