import { describeRows } from './rows.ts';

describeRows('ro', {
  right: ['Dl.| |Popescu| |a| |venit|. ¶ El| |a| |plecat|.', 'De| |ex.| |asta|,| |etc|. ¶ Acum| |e| |bine|.'],
  never: ['Dl|. ¶ Popescu'],
});
