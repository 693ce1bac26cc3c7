import type { LemmaRules } from './rules.ts';

/** Hebrew writes the article, `and` and short prepositions as the beginning of the word. */
export const he: LemmaRules = {
  irregular: `
איש: אנשים אנשי האנשים איש
שנה: שנים שנות שנה בשנת בשנים השנים
בן: בני בנים הבנים
בת: בנות
בית: בתים
יש: שיש יש
אישה: אשה נשים
ביותר: ביותר
השבוע: השבוע
השנה: השנה
מאז: מאז
כיום: כיום
היום: היום
יום: ביום ימים ימי יום
עובד: עובדים העובדים עובדי
פנים: פני
`,
  endings: `
!ויות > ות
~יות > ית יה
!ים > - ה
!יים > י
!ות > ה ת
!תי > ה
~ת > ה
~י > -
ית > י
ו > -
`,
  prefixes: ['ה', 'ו', 'ב', 'ל', 'מ', 'ש', 'כ', 'וה', 'שה', 'מה', 'בה'],
  preferOwn: true,
};
