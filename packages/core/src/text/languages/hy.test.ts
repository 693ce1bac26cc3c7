import { describeRows } from './rows.ts';

describeRows('hy', {
  right: ['Բարև| |Ձեզ|: ¶ Ինչպե՞ս| |եք|:', 'Ժամը| |12|:|30| |է|։ ¶ Գնացինք|։'],
  never: ['Ձեզ|:| |Ինչպե՞ս'],
});
