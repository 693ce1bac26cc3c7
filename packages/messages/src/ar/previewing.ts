import type { Translated } from '../keys.ts';

export const previewing = {
  'previewing.title': 'قبل الاستيراد',
  'previewing.looking': 'قراءة النص',
  'previewing.nothingStored': 'لا يُحفظ شيء قبل الاستيراد.',
  'previewing.look': 'ألقِ نظرة أولًا',
  'previewing.titleFound': 'إن تُرك فارغًا كان العنوان «{title}».',
  'previewing.legend.known': '{count, number} معروف',
  'previewing.legend.learning': '{count, number} قيد التعلم',
  'previewing.legend.new': '{count, number} جديد',
  'previewing.words':
    '{count, plural, zero {لا كلمات} one {كلمة واحدة} two {كلمتان} few {{count, number} كلمات} many {{count, number} كلمة} other {{count, number} كلمة}}',
  'previewing.aboutWords':
    '{count, plural, zero {لا كلمات} one {نحو كلمة واحدة} two {نحو كلمتين} few {نحو {count, number} كلمات} many {نحو {count, number} كلمة} other {نحو {count, number} كلمة}}',
  'previewing.pages':
    '{count, plural, zero {لا صفحات} one {صفحة واحدة} two {صفحتان} few {{count, number} صفحات} many {{count, number} صفحة} other {{count, number} صفحة}}',
  'previewing.lessons':
    '{count, plural, zero {لا دروس} one {درس واحد} two {درسان} few {{count, number} دروس} many {{count, number} درسًا} other {{count, number} درس}}',
  'previewing.time':
    '{unit, select, hour {{count, plural, zero {أقل من ساعة} one {نحو ساعة} two {نحو ساعتين} few {نحو {count, number} ساعات} many {نحو {count, number} ساعة} other {نحو {count, number} ساعة}}} other {{count, plural, zero {أقل من دقيقة} one {نحو دقيقة} two {نحو دقيقتين} few {نحو {count, number} دقائق} many {نحو {count, number} دقيقة} other {نحو {count, number} دقيقة}}}}',
  'previewing.beginning': 'النص طويل، فالنسب والكلمات مأخوذة من أوله.',
  'previewing.newWords':
    '{count, plural, =0 {لا كلمة جديدة فيه} zero {لا كلمة جديدة فيه} one {كلمة واحدة جديدة} two {كلمتان مختلفتان جديدتان} few {{count, number} كلمات مختلفة جديدة} many {{count, number} كلمة مختلفة جديدة} other {{count, number} كلمة مختلفة جديدة}}',
  'previewing.learn':
    '{count, plural, zero {تعرف {share, number, percent}} one {تعلّم هذه الكلمة أولًا فتعرف {share, number, percent}} two {تعلّم هاتين الكلمتين أولًا فتعرف {share, number, percent}} few {تعلّم هذه الكلمات الـ{count, number} أولًا فتعرف {share, number, percent}} many {تعلّم هذه الكلمات الـ{count, number} أولًا فتعرف {share, number, percent}} other {تعلّم هذه الكلمات الـ{count, number} أولًا فتعرف {share, number, percent}}}',
  'previewing.learnHint': 'تشكل {share, number, percent} مما لا تعرفه، والرقم عدد مرات ورود كل كلمة.',
  'previewing.easy': 'تعرف منه ما يكفي لقراءته بيسر.',
  'previewing.word': '{word} {count, number}، {status}',
  'previewing.keep': 'احتفظ بها',
  'previewing.iKnow': 'أعرفها',
  'previewing.letGo': 'أعدها جديدة',
  'previewing.keepAll':
    '{count, plural, zero {احتفظ بها} one {احتفظ بها} two {احتفظ بالكلمتين} few {احتفظ بها كلها ({count, number})} many {احتفظ بها كلها ({count, number})} other {احتفظ بها كلها ({count, number})}}',
  'previewing.kept':
    '{count, plural, zero {لم تُحفظ كلمة} one {حُفظت كلمة واحدة} two {حُفظت كلمتان} few {حُفظت {count, number} كلمات} many {حُفظت {count, number} كلمة} other {حُفظت {count, number} كلمة}}',
  'previewing.noLanguage': 'اختر اللغة لترى كم تعرف من النص.',
  'previewing.sameText': 'لديك هذا النص:',
  'previewing.translations': 'مع ترجماته',
  'previewing.translated':
    '{language}: {count, plural, zero {لا جمل} one {جملة واحدة} two {جملتان} few {{count, number} جمل} many {{count, number} جملة} other {{count, number} جملة}}',
  'previewing.view': 'ما يُعرض من النص',
  'previewing.view.lesson': 'الدرس',
  'previewing.view.pasted': 'كما أُلصق',
  'previewing.left': 'تُرك جانبًا: {kinds}.',
  'previewing.left.byline': 'الكاتب والتاريخ',
  'previewing.left.repeated': 'نسخة ثانية من النص',
  'previewing.left.cookies': 'إشعار عن ملفات الارتباط',
  'previewing.left.sign': 'علامات صور وأزرار',
  'previewing.left.menu': 'قوائم',
  'previewing.left.other-language': 'نص بلغة أخرى',
  'previewing.left.outside': 'ما يحيط به',
  'previewing.left.title': 'ما تُرك جانبًا',
  'previewing.left.see': 'اعرضه واسترجع منه',
  'previewing.left.hide': 'أخفِ القائمة',
  'previewing.left.take': 'استرجع',
  'previewing.left.takeOf': 'استرجع: {text}',
  'previewing.left.putAway': 'اترك',
  'previewing.left.putAwayOf': 'اترك: {text}',
  'previewing.left.asIs': 'خذ كل شيء كما أُلصق',
  'previewing.left.isAsIs': 'أُخذ كل شيء كما أُلصق.',
  'previewing.left.clean': 'ابحث عن النص فيه من جديد',
  'previewing.left.make': 'إنشاء درس من دونها',
  'previewing.left.count': 'أجزاء مما لُصق تُترك لأنها ليست نصًا للقراءة: {count, number}.',
} satisfies Translated;
