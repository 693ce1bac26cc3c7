import type { Translated } from '../keys.ts';

export const finishing = {
  'finishing.done': 'قُرئ حتى النهاية',
  'finishing.waits': 'سُجّل إنهاؤك على هذا الجهاز، وسيُرسل حين يجيب الخادم.',
  'finishing.count': '{count, number}',
  'finishing.met': 'كلمات صادفتها',
  'finishing.met.detail':
    '{distinct, plural, zero {لا كلمات} one {كلمة واحدة} two {كلمتان مختلفتان} few {# كلمات مختلفة} many {# كلمة مختلفة} other {# كلمة مختلفة}}',
  'finishing.kept': 'محفوظة',
  'finishing.kept.detail': 'كلمات وعبارات حفظتها منذ بدأت قراءته',
  'finishing.known': 'معروفة الآن',
  'finishing.known.detail':
    '{distinct, plural, zero {من لا كلمات} one {من كلمة واحدة} two {من كلمتين} few {من # كلمات مختلفة} many {من # كلمة مختلفة} other {من # كلمة مختلفة}}',
  'finishing.families': 'معروفة بحسب العائلة',
  'finishing.families.detail':
    '{distinct, plural, zero {من لا عائلات} one {من عائلة واحدة: صيغ كلمة واحدة} two {من عائلتين: صيغ كلمة واحدة} few {من # عائلات: صيغ كلمة واحدة} many {من # عائلة: صيغ كلمة واحدة} other {من # عائلة: صيغ كلمة واحدة}}',
  'finishing.byFamily': '{share, number, percent} إذا عُدّت صيغ الكلمة معًا',
  'finishing.left': 'كلمات جديدة باقية',
  'finishing.left.detail': 'لم تُحفظ ولم تُعلَّم معروفة',
  'finishing.time': 'الوقت',
  'finishing.time.detail': 'وهذا الدرس أمامك',
  'finishing.next': 'إلى أين الآن',
  'finishing.nextLesson': 'الدرس التالي:',
  'finishing.again': 'اقرأ مرة أخرى',
  'finishing.reopen': 'لم أنتهِ بعد',
  'finishing.howMuch': 'كم تعرف',
  'finishing.forms': 'بحسب الصيغ',
  'finishing.ofText': 'تعرف {share, number, percent} من النص',
  'finishing.forms.known':
    '{distinct, plural, zero {{known, number} من # كلمة مختلفة} one {{known, number} من # كلمة مختلفة} two {{known, number} من # كلمتين مختلفتين} few {{known, number} من # كلمات مختلفة} many {{known, number} من # كلمة مختلفة} other {{known, number} من # كلمة مختلفة}}',
  'finishing.byFamilies': 'بحسب العائلات',
  'finishing.families.known':
    '{distinct, plural, zero {{known, number} من # عائلة: صيغ كلمة واحدة} one {{known, number} من # عائلة: صيغ كلمة واحدة} two {{known, number} من # عائلتين: صيغ كلمة واحدة} few {{known, number} من # عائلات: صيغ كلمة واحدة} many {{known, number} من # عائلة: صيغ كلمة واحدة} other {{known, number} من # عائلة: صيغ كلمة واحدة}}',
} satisfies Translated;
