import type { Translated } from '../keys.ts';

export const translating = {
  'translating.source': '{engine}، {date}',
  'translating.sourceVia': '{engine}، مرورًا بـ{languages}، {date}',
  'translating.byVia': '{engine}، مرورًا بـ{languages}',
  'translating.do': 'ترجِم',
  'translating.doing': 'تجري الترجمة',
  'translating.missing':
    '{count, plural, zero {ترجِم الناقص…} one {ترجِم الجملة الناقصة…} two {ترجِم الجملتين الناقصتين…} few {ترجِم {count, number} جمل ناقصة…} many {ترجِم {count, number} جملة ناقصة…} other {ترجِم {count, number} جملة ناقصة…}}',
  'translating.title': 'ترجمة الناقص',
  'translating.detail': 'يترجم محرّك جمل الدرس كله التي لا ترجمة لها بعد. وما كتبه الناس يبقى كما هو.',
  'translating.sentences':
    '{count, plural, =0 {لا شيء ناقص} zero {لا شيء ناقص} one {جملة واحدة} two {جملتان} few {{count, number} جمل} many {{count, number} جملة} other {{count, number} جملة}}',
  'translating.into': 'ترجِم إلى {language}',
  'translating.progress': 'تجري الترجمة إلى {language}',
  'translating.progressOf': '{done, number} من {total, number}',
  'translating.waiting': 'تنتظر دورها',
  'translating.stop': 'أوقِف',
  'translating.stopInto': 'أوقِف الترجمة إلى {language}',
  'translating.stopped':
    '{count, plural, =0 {توقفت. لم يُترجم شيء إلى {language}.} zero {توقفت. لم يُترجم شيء إلى {language}.} one {توقفت. تُرجمت جملة واحدة إلى {language} وهي محفوظة.} two {توقفت. تُرجمت جملتان إلى {language} وهما محفوظتان.} few {توقفت. تُرجمت {count, number} جمل إلى {language} وهي محفوظة.} many {توقفت. تُرجمت {count, number} جملة إلى {language} وهي محفوظة.} other {توقفت. تُرجمت {count, number} جملة إلى {language} وهي محفوظة.}}',
  'translating.done':
    '{count, plural, =0 {لم يبق ما يُترجم إلى {language}.} zero {لم يبق ما يُترجم إلى {language}.} one {تُرجمت جملة واحدة إلى {language}.} two {تُرجمت جملتان إلى {language}.} few {تُرجمت {count, number} جمل إلى {language}.} many {تُرجمت {count, number} جملة إلى {language}.} other {تُرجمت {count, number} جملة إلى {language}.}}',
  'translating.left':
    '{count, plural, zero {كان لكل جملة جواب صالح.} one {جملة واحدة لم يجد لها المحرّك جوابًا صالحًا.} two {جملتان لم يجد لهما المحرّك جوابًا صالحًا.} few {{count, number} جمل لم يجد لها المحرّك جوابًا صالحًا.} many {{count, number} جملة لم يجد لها المحرّك جوابًا صالحًا.} other {{count, number} جملة لم يجد لها المحرّك جوابًا صالحًا.}}',
  'translating.failed': 'توقفت الترجمة إلى {language}',
  'translating.again': 'أعد المحاولة',
  'translating.how': 'كيف يُضبط محرّك',
  'translating.sentence': 'الجملة باللغة: {language}',
  'translating.versions': 'صيغ أخرى',
  'translating.versionsOf': 'صيغ أخرى: {what}',
  'translating.versions.none': 'لا توجد صيغة أخرى.',
  'translating.versions.under': 'خلف الصيغة المعروضة',
  'translating.versions.replaced': 'حلّت محلها أخرى: {date}',
  'translating.versions.person': 'أنت، {date}',
  'translating.versions.bringBack': 'استعِد',
  'translating.versions.broughtBack': 'عادت الصيغة. وما كان قبلها محفوظ.',
  'translating.engines': 'الترجمة',
  'translating.engines.title': 'محرّكات الترجمة',
  'translating.engines.hint': 'تترجم الجمل، بهذا الترتيب في التفضيل. يسمّيها في الإعدادات من يدير الخادم.',
  'translating.engines.none': 'لم يُضبط أي محرّك، ولا شيء يحتاج إليه: يمكنك أن تكتب الترجمات بنفسك وأن تجلب نصوصًا مع ترجماتها.',
  'translating.engines.apertium': 'أبرتيوم برنامج حر. يترجم على هذا الجهاز ولا يرسل شيئًا إلى غيره. في دبيان:',
  'translating.engines.others':
    'ويمكن أيضًا تسمية DeepL وGoogle وLibreTranslate وكل ما يتكلم كما يتكلم OpenAI. وهي ترى الجمل التي تترجمها. يعرض الأمر {command} كل الإعدادات.',
  'translating.engines.any': 'من أي لغة إلى أي لغة',
  'translating.engines.into': '{source} ← {targets}',
} satisfies Translated;
