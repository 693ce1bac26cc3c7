import { describeRows } from './rows.ts';

describeRows('ka', {
  right: ['პროფ.| |გელაშვილი| |მოვიდა|. ¶ ის| |წავიდა|.'],
  never: ['პროფ|. ¶ გელაშვილი'],
});
