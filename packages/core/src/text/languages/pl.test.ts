import { describeRows } from './rows.ts';

describeRows('pl', {
  right: [
    'Prof|.| |Kowalski| |mieszka| |przy| |ul|.| |Długiej|. ¶ On| |pracuje| |m.in|.| |tu|.',
    'W| |1990| |r|.| |wyjechał|. ¶ Zapłacił| |5| |tys|.| |zł| |za| |dom|.',
  ],
  never: ['Prof|. ¶ Kowalski', 'ul|. ¶ Długiej', 'r|. ¶ wyjechał'],
});
