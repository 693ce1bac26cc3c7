import { describeRows } from './rows.ts';

describeRows('lt', {
  right: ['Jis| |gimė| |1990| |m.| |gegužės| |3| |d.| |Vilniuje|. ¶ Tada| |išvyko|.', 'Pvz.| |tai| |gerai|.'],
  never: ['Pvz|. ¶ tai'],
});
