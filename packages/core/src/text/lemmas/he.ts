import { hebrewForms } from './he-forms.ts';
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
יותר: יותר
שלא: שלא
האם: האם
בעיקר: בעיקר
מאוד: מאוד
לאלתר: לאלתר
ייתכן: ייתכן
אחר: אחרת אחרים אחרות האחרת האחרים האחרות
`,
  forms: hebrewForms,
};
