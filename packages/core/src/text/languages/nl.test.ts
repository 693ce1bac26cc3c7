import { describeRows } from './rows.ts';

describeRows('nl', {
  right: [
    "'t| |Is| |koud|. ¶ Dhr.| |Jansen| |zag| |d.w.z.| |niets|.",
    "Mr.| |de| |Vries| |kwam|. ¶ ,,| |Kom| |maar|.| |'' ¶ Hij| |ging|.",
    "Hij| |zei|:| |,,|Ik| |kom|.'' ¶ ,,|Goed|'',| |zei| |ze|.",
    'een| |Zuid-Amerikaanse| |24-jarige',
    'Het| |was| |raak|. ¶ ...|en| |toen| |ging| |het| |mis|.',
    'Dat| |was| |vroeger|. ¶ Het| |is| |past|. ¶ Hij| |ging|.',
  ],
  never: ['|t| |Is', 'Dhr|. ¶ Jansen', 'Zuid|-|Amerikaanse'],
});
