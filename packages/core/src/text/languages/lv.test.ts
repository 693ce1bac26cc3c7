import { describeRows } from './rows.ts';

describeRows('lv', {
  right: ['Viņš| |dzimis| |1990|.| |gada| |3|.| |maijā|. ¶ Tad| |aizbrauca|.'],
  never: ['1990|. ¶ gada', '3|. ¶ maijā'],
});
