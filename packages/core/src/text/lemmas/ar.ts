import { arabicLemma, arabicPlace } from './ar-forms.ts';
import type { LemmaRules } from './rules.ts';

/** Arabic has no dictionary here: its words tell their dictionary forms by their shape. */
export const ar: LemmaRules = {
  irregular: `
كان: يكن تكن كنت كنا
أمكن: يمكن يمكنك يمكنه يمكنها تمكن
تم: يتم تتم
ضم: يضم تضم
ظل: يظل تظل
زال: يزال تزال
رأى: نرى يرى ترى أرى
بدأ: بدأت
أيضا: أيضا
جدا: جدا
شيء: أشياء شيئا
دولة: دول
سنة: سنوات سنين
يوم: أيام
أرض: أراضي
أول: أولى
آخر: أخرى
أعلى: عليا
ناس: ناس
`,
  guess: arabicLemma,
  place: arabicPlace,
};
