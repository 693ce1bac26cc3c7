import { describeRows } from './rows.ts';

describeRows('gl', {
  right: ['O| |Sr.| |Souto| |díxome| |que| |si|. ¶ Despois| |foise|.'],
  never: ['Sr|. ¶ Souto'],
});
