import { describeRows } from './rows.ts';

describeRows('bn', {
  right: ['ড.| |ইউনূস| |এলেন|। ¶ তিনি| |বসলেন|।', 'মো.| |রহিম| |গেলেন|।'],
  never: ['ড|. ¶ ইউনূস', 'মো|. ¶ রহিম', 'এলেন|।| |তিনি'],
});
