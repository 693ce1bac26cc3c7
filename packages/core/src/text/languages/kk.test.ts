import { describeRows } from './rows.ts';

describeRows('kk', {
  right: ['Абай| |1845| |ж.| |туған|. ¶ Ол| |ақын|.', 'Бұл| |кім|? ¶ не|?'],
  never: ['кім|?| |не'],
});
