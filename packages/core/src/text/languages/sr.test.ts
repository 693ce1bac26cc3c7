import { describeRows } from './rows.ts';

describeRows('sr', {
  right: ['Рођен| |је| |3|.| |маја| |1990|. ¶ Он| |је| |отишао|.', 'Došao| |je| |dr.| |Petrović|. ¶ On| |je| |tu|.'],
  never: ['3|. ¶ маја', 'dr|. ¶ Petrović'],
});
