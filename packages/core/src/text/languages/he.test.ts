import { describeRows } from './rows.ts';

describeRows('he', {
  right: ['מר| |כהן| |גר| |בארה"ב|. ¶ טוב| |לו|.', 'שלום|! ¶ מה| |שלומך|? ¶ בסדר|.'],
  never: ['בארה|"|ב', 'שלומך|?| |בסדר'],
});
