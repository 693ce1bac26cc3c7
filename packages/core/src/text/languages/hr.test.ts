import { describeRows } from './rows.ts';

describeRows('hr', {
  right: ['Rođen| |je| |3|.| |svibnja| |1990|. ¶ Poslije| |je| |otišao|.', 'Npr.| |gđa.| |Horvat| |je| |došla|. ¶ Ona| |je| |tu|.'],
  never: ['3|. ¶ svibnja'],
});
