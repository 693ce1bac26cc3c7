import type { Translated } from '../keys.ts';

export const problems: Translated = {
  'problems.not-a-feed.title': 'لا توجد خلاصة هناك',
  'problems.not-a-feed.detail': 'يؤدي العنوان إلى صفحة لا تعلن عن أي خلاصة. ابحث في الموقع عن رابط باسم RSS أو Atom أو «خلاصة» والصق عنوانه.',
  'problems.not-a-catalogue.title': 'لا يوجد فهرس هناك',
  'problems.not-a-catalogue.detail': 'يؤدي العنوان إلى شيء غير فهرس OPDS. ابحث في الموقع عن عنوان OPDS.',
  'problems.too-many-feeds.title': 'أنت تتابع خلاصات كثيرة بالفعل',
  'problems.too-many-feeds.detail': 'يمكن للحساب أن يتابع {limit, number} خلاصة. أوقف متابعة واحدة أولًا ثم تابع هذه.',
  'problems.feed-not-found.title': 'لم يُعثر على الخلاصة',
  'problems.feed-not-found.detail': 'ربما لم تعد تتابعها، أو أنها تخص شخصًا آخر.',
  'problems.file-too-hard.title': 'يستغرق الاطلاع عليه وقتًا طويلًا',
  'problems.file-too-hard.detail': 'احتاج إلى وقت أو ذاكرة أكثر مما يُتاح قبل الاستيراد. لم يُحفظ شيء. يمكنك استيراده رغم ذلك، أو تقسيمه أولًا.',
};
