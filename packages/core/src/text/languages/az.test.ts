import { describeRows } from './rows.ts';

describeRows('az', {
  right: ['Prof.| |Əliyev| |gəldi|. ¶ Bu| |İlham| |deyil|.', "1996'da| |Bakıda| |idi|."],
  never: ['Prof|. ¶ Əliyev'],
});
