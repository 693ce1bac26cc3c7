import { describeRows } from './rows.ts';

describeRows('yue', {
  right: ['佢|話|：「|你好|。」 ¶ 我|走|咗|。', 'Dr.| |Wong| |嚟|咗|。'],
  never: ['你好|。 ¶ 」', '」|我', 'Dr|. ¶ Wong'],
});
