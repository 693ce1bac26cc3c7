import type { Translated } from '../keys.ts';

export const vocabulary = {
  'vocabulary.nowStatus': '{word} الآن: {status}',
  'vocabulary.familyNowStatus':
    '{word} و{count, plural, zero {# صيغة أخرى} one {صيغة أخرى} two {صيغتان أخريان} few {# صيغ أخرى} many {# صيغة أخرى} other {# صيغة أخرى}}: الآن {status}',
  'vocabulary.letGo': '{word} جديدة مرة أخرى',
  'vocabulary.letGoPhrase': 'لم تعد {word} محفوظة',
  'vocabulary.meaningKept': 'حُفظ معنى {word}',
  'vocabulary.meaningGivenUp': 'تُرك معنى {word} غير المكتمل',
  'vocabulary.meaningRemoved': 'أُزيل معنى {word}',
  'vocabulary.markedKnown':
    '{count, plural, zero {لم تُعلَّم كلمات} one {عُلِّمت كلمة معروفة} two {عُلِّمت كلمتان معروفتين} few {عُلِّمت # كلمات معروفة} many {عُلِّمت # كلمة معروفة} other {عُلِّمت # كلمة معروفة}}',
  'vocabulary.undone.status': 'تم التراجع. {word} عادت: {status}',
  'vocabulary.undone.letGo': 'تم التراجع. {word} جديدة مرة أخرى',
  'vocabulary.undone.letGoPhrase': 'تم التراجع. لم تعد {word} محفوظة',
  'vocabulary.undone.meanings': 'تم التراجع. استعادت {word} معانيها السابقة',
  'vocabulary.undone.several':
    '{count, plural, zero {تم التراجع} one {تم التراجع. عادت كلمة واحدة كما كانت} two {تم التراجع. عادت كلمتان كما كانتا} few {تم التراجع. عادت # كلمات كما كانت} many {تم التراجع. عادت # كلمة كما كانت} other {تم التراجع. عادت # كلمة كما كانت}}',
  'vocabulary.nothingToUndo': 'لا شيء للتراجع عنه.',
  'vocabulary.refused': 'لم يُحفظ: {words}. {reason}',
  'vocabulary.conflicts':
    '{count, plural, zero {تُرك كما هو لأنه تغيّر بعد ذلك: {words}} one {تُرك كما هو لأنه تغيّر بعد ذلك: {words}} two {تُركت كلمتان لأنهما تغيّرتا بعد ذلك: {words}} few {تُركت # كما هي لأنها تغيّرت بعد ذلك: {words}} many {تُركت # كما هي لأنها تغيّرت بعد ذلك: {words}} other {تُركت # كما هي لأنها تغيّرت بعد ذلك: {words}}}',
  'vocabulary.passedOver':
    '{count, plural, zero {تغيّر لاحقا على جهاز آخر وبقي كذلك: {words}} one {تغيّر لاحقا على جهاز آخر وبقي كذلك: {words}} two {تغيّرت كلمتان لاحقا على جهاز آخر وبقيتا كذلك: {words}} few {تغيّرت # كلمات لاحقا على جهاز آخر وبقيت كذلك: {words}} many {تغيّرت # كلمة لاحقا على جهاز آخر وبقيت كذلك: {words}} other {تغيّرت # كلمة لاحقا على جهاز آخر وبقيت كذلك: {words}}}',
  'vocabulary.waiting':
    '{count, plural, zero {لا تغيير ينتظر} one {تغيير واحد ينتظر} two {تغييران ينتظران} few {# تغييرات تنتظر} many {# تغييرًا ينتظر} other {# تغيير ينتظر}} الخادم',
  'vocabulary.signIn': 'تسجيل الدخول',
  'vocabulary.waitingSignedOut':
    '{count, plural, zero {لا تغيير ينتظر} one {تغيير واحد ينتظر} two {تغييران ينتظران} few {# تغييرات تنتظر} many {# تغييرًا ينتظر} other {# تغيير ينتظر}} تسجيل دخولك',
} satisfies Translated;
