import { describeRows } from './rows.ts';

describeRows('et', {
  right: ['Ta| |sündis| |3|.| |mail| |1990|. ¶ Siis| |läks| |ta| |ära|.', 'See| |on| |nt.| |hea|.'],
  never: ['3|. ¶ mail'],
});
