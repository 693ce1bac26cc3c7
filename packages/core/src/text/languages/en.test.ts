import { describe, expect, it } from 'vitest';
import { notation, plain } from '../testing.ts';

const right = [
  "I| |don't| |know| |John's| |o'clock|.",
  'a| |well+-+known| |state+-+of+-+the+-+art| |e-mail',
  'Mr.| |Smith| |met| |Dr.| |Jones|. ¶ They| |left|.',
  'He| |left| |at| |5| |p.m.| |on| |Monday|.',
  "The| |game| |is| |at| |10| |p.m. ¶ I'm| |going|.",
  'I| |live| |in| |the| |U.S. ¶ The| |weather| |is| |fine|.',
  'the| |U.S.| |Senate',
  'fruit|,| |e.g.| |Granny| |Smith|,| |i.e.| |apples|.',
  'J.| |R.| |R.| |Tolkien| |wrote| |it|.',
  'It| |costs| |1,000.50| |dollars|.',
  'See| |p.| |55| |and| |No.| |7|.',
  '1|.| |Introduction',
  '"|This| |is| |great|,"| |she| |said|. ¶ He| |left|.',
  '"|This| |is| |great|!"| |she| |said|.',
  '"|This| |is| |great|." ¶ She| |held| |it|.',
  'a| |martyr|.[|1|] ¶ The| |emperor| |decreed|.',
  'It| |works| |(|type| |2|).|10 ¶ This| |helps| |No.|10| |Downing| |Street|.',
  'i| |want| |it|. ¶ they| |know|.',
  'I| |want| |it|… ¶ They| |know|.',
  'Kay| |Mann ¶ 04|/|26|/|2001| |07|:|17| |AM ¶ have| |you| |heard|?',
  'We| |sent| |it| |on| |04|/|26|/|2001| |07|:|17| |AM|.',
  'From|:| |kay@enron.com ¶ We| |agree|.',
  'Write| |to| |kay@enron.com| |today|.',
  'Best| |wishes| |==========| |Get| |it'.replace(' |==========| |', ' ¶ |========== ¶ ').replace('wishes| ¶ |', 'wishes ¶ '),
  'I| |____| |to| |school|.',
  'GREAT| |NEWS| |TODAY ¶ The| |shop| |opens|.',
];
const wrong = ["I| |don|'|t", 'Mr|. ¶ Smith', 'U|.|S|.| |Senate', 'well|-|known'];

describe('English', () => {
  it.each(right)('%s', (row) => expect(notation(plain(row), 'en')).toBe(row));
  it.each(wrong)('not %s', (row) => expect(notation(plain(row), 'en')).not.toBe(row));
});
