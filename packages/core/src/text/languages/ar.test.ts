import { describeRows } from './rows.ts';

describeRows('ar', {
  right: ['قال| |د.| |أحمد| |نعم|. ¶ هل| |جاء|؟ ¶ نعم|.', 'وُلد| |سنة| |500| |ق.م.| |تقريبا|.'],
  never: ['د|. ¶ أحمد'],
});
