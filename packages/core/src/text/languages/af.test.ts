import { describeRows } from './rows.ts';

describeRows('af', {
  right: ["Dr.| |Botha| |het| |'n| |hond|. ¶ Hy| |blaf|.", 'Ons| |bly| |bv.| |in| |die| |Kaap|. ¶ Dit| |is| |mooi|.'],
  never: ['Dr|. ¶ Botha'],
});
