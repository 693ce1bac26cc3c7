import { describeRows } from './rows.ts';

describeRows('mk', {
  right: ['Проф.| |Петров| |дојде|. ¶ Тој| |замина|.'],
  never: ['Проф|. ¶ Петров'],
});
