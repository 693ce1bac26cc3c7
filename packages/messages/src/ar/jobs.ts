import type { Translated } from '../keys.ts';

export const jobs = {
  'jobs.title': 'النشاط',
  'jobs.views': 'نوع النشاط',
  'jobs.view.tasks': 'المهام',
  'jobs.view.words': 'الكلمات',
  'jobs.empty.title': 'لا شيء يعمل',
  'jobs.empty.detail': 'تظهر هنا الاستيرادات وغيرها من الأعمال الطويلة مع مدى تقدمها.',
  'jobs.kind.import-text': 'استيراد',
  'jobs.kind.take-lesson': 'أخذ درس مشترَك',
  'jobs.kind.take-course': 'أخذ دورة مشترَكة',
  'jobs.kind.translate-lesson': 'ترجمة آلية',
  'jobs.kind.analyze-lesson': 'إعادة إيجاد كلمات درس',
  'jobs.kind.other': 'مهمة',
  'jobs.state.queued': 'في انتظار دوره',
  'jobs.state.retrying':
    'في انتظار محاولة أخرى؛ حوول {attempts, plural, zero {مرة} one {مرة واحدة} two {مرتين} few {{attempts, number} مرات} many {{attempts, number} مرة} other {{attempts, number} مرة}}',
  'jobs.state.running': 'قيد العمل',
  'jobs.state.done': 'تم',
  'jobs.state.failed': 'غير ممكن',
  'jobs.state.dead':
    'تُرك بعد {attempts, plural, zero {محاولة} one {محاولة واحدة} two {محاولتين} few {{attempts, number} محاولات} many {{attempts, number} محاولة} other {{attempts, number} محاولة}}',
  'jobs.state.cancelled': 'أُلغي',
  'jobs.step.fetching': 'جلب الصفحة',
  'jobs.step.reading': 'قراءة الملف',
  'jobs.step.words': 'البحث عن الكلمات',
  'jobs.step.lessons': 'الدرس {done, number} من {total, number}',
  'jobs.progressOf': 'تقدم {label}',
  'jobs.cancel': 'إلغاء',
  'jobs.cancelOf': 'إلغاء {label}',
  'jobs.retry': 'حاول مجددًا',
  'jobs.retryOf': 'حاول مجددًا: {label}',
  'jobs.readOf': 'اقرأ {label}',
  'jobs.cancelled': 'أُلغي: {label}',
  'jobs.leftNoTrace': 'ما لم يكتمل لم يترك أثرًا.',
  'jobs.keptSoFar': 'ما أُنجز محفوظ.',
  'jobs.unknownProblem': 'انتهت بخلل: {code}.',
  'jobs.journal.change':
    '{count, plural, zero {لم يتغير شيء} one {تغيّرت} two {تغيّرت كلمتان} few {تغيّرت {count, number} كلمات} many {تغيّرت {count, number} كلمة} other {تغيّرت {count, number} كلمة}}',
  'jobs.journal.mark-known':
    '{count, plural, zero {لم تُعلَّم كلمات} one {عُلِّمت معروفة} two {عُلِّمت كلمتان معروفتين} few {عُلِّمت {count, number} كلمات معروفة} many {عُلِّمت {count, number} كلمة معروفة} other {عُلِّمت {count, number} كلمة معروفة}}',
  'jobs.journal.undo':
    '{count, plural, zero {لا تراجع} one {تم التراجع} two {تم التراجع عن تغييرين} few {تم التراجع عن {count, number} تغييرات} many {تم التراجع عن {count, number} تغييرًا} other {تم التراجع عن {count, number} تغيير}}',
  'jobs.journal.undid': 'ما تم التراجع عنه: {act}، {when}',
  'jobs.journal.step.status': '{before} ← {after}',
  'jobs.journal.step.added':
    '{count, plural, zero {أُضيف معنى: {meanings}} one {أُضيف معنى: {meanings}} two {أُضيف معنيان: {meanings}} few {أُضيفت معانٍ: {meanings}} many {أُضيفت معانٍ: {meanings}} other {أُضيفت معانٍ: {meanings}}}',
  'jobs.journal.step.removed':
    '{count, plural, zero {أُزيل معنى: {meanings}} one {أُزيل معنى: {meanings}} two {أُزيل معنيان: {meanings}} few {أُزيلت معانٍ: {meanings}} many {أُزيلت معانٍ: {meanings}} other {أُزيلت معانٍ: {meanings}}}',
  'jobs.journal.undone': 'تم التراجع عنه',
  'jobs.journal.undo.do': 'تراجع',
  'jobs.journal.undo.doOf': 'تراجع: {what}',
  'jobs.journal.done':
    '{count, plural, =0 {لم يبق ما يُتراجع عنه} zero {لم يبق ما يُتراجع عنه} one {تم التراجع لكلمة واحدة} two {تم التراجع لكلمتين} few {تم التراجع لـ {count, number} كلمات} many {تم التراجع لـ {count, number} كلمة} other {تم التراجع لـ {count, number} كلمة}}',
  'jobs.journal.conflicts':
    '{count, plural, zero {تُرك لأنه تغيّر بعد ذلك: {words}} one {تُركت لأنها تغيّرت بعد ذلك: {words}} two {تُركتا لأنهما تغيّرتا بعد ذلك: {words}} few {تُركت لأنها تغيّرت بعد ذلك: {words}} many {تُركت لأنها تغيّرت بعد ذلك: {words}} other {تُركت لأنها تغيّرت بعد ذلك: {words}}}',
  'jobs.journal.more': 'و{count, number} أخرى',
  'jobs.journal.empty.title': 'لا كلمات بعد',
  'jobs.journal.empty.detail': 'ما تحفظه وتعلّمه وتغيّره أثناء القراءة يُدوَّن هنا، ويمكن التراجع عنه.',
  'jobs.step.links': 'ربط الجمل',
} satisfies Translated;
