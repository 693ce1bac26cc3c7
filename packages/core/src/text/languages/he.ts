import { list, tuned } from './generic.ts';

export const he = tuned({
  code: 'he',
  ownName: 'עברית',
  dir: 'rtl',
  version: 2,
  words: {
    abbreviationDots: false,
    silentMarks: /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/g,
  },
  sentences: {
    neverEnd: list('מר, גב, פרופ, רח, שד, לדוג, ר, עי, ראה'),
    seldomEnd: list('וכו, וגו, וכד, א. ק'),
    beforeNumbers: list('עמ, מס, סע, פ, ס, כרך, טל, פרק'),
    starters: list(`
      הוא, היא, הם, הן, אני, אתה, את, אנחנו, זה, זו, אלה, אך, אבל, או, אם, כאשר, כי, כש, מה, מי, איפה, למה, איך, גם, לא, כן, יש, אין, על, עם, של, אל, לפי,
      אחרי, לפני, בין, היום, אתמול, עכשיו, שם, כאן, ראשית, שנית, לבסוף, בנוסף, אולם, לכן`),
  },
});
