import type { Translated } from '../keys.ts';

export const aligning = {
  'aligning.bring.title': 'إحضار ترجمة',
  'aligning.bring.detail': 'يجد Glossa أي جملها تترجم جمل الدرس',
  'aligning.bring.language': 'لغة الترجمة',
  'aligning.bring.text': 'الترجمة',
  'aligning.bring.do': 'ربط الجمل',
  'aligning.bring.progress': 'يجري ربط الجمل',
  'aligning.links.title': 'مراجعة الروابط',
  'aligning.links.detail': 'يضم كل صف جملا متقابلة. اختر صفا بمفاتيح الأسهم؛ ينقل Alt مع سهم جملة من الترجمة، ويضم J الصف إلى الذي يليه، ويقسم S الصف.',
  'aligning.links.done': 'تم',
  'aligning.links.stored': 'حُفظ التغيير.',
  'aligning.links.row': 'الصف {number}',
  'aligning.links.up': 'الصف {number}: أول جملة مترجمة إلى الأعلى',
  'aligning.links.down': 'الصف {number}: آخر جملة مترجمة إلى الأسفل',
  'aligning.links.join': 'الصف {number}: ضمه إلى الصف التالي',
  'aligning.links.split': 'الصف {number}: تقسيمه',
  'aligning.links.noSource': 'لا شيء في الدرس',
  'aligning.links.noTarget': 'غير مترجم',
  'aligning.links.check': 'مراجعة الروابط: {language}',
} satisfies Translated;
