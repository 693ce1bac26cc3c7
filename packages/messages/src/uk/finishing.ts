import type { Translated } from '../keys.ts';

export const finishing = {
  'finishing.done': 'Прочитано до кінця',
  'finishing.waits': 'Завершення записано на цьому пристрої й буде надіслано, щойно сервер відповість.',
  'finishing.count': '{count, number}',
  'finishing.met': 'Слів у тексті',
  'finishing.met.detail': '{distinct, plural, one {# різне слово} few {# різні слова} many {# різних слів} other {# різного слова}}',
  'finishing.kept': 'Збережено',
  'finishing.kept.detail': 'слова й вислови, збережені відколи ви почали читати',
  'finishing.known': 'Уже відомо',
  'finishing.known.detail': '{distinct, plural, one {з # різного слова} few {з # різних слів} many {з # різних слів} other {з # різного слова}}',
  'finishing.families': 'Відомо родинами',
  'finishing.families.detail':
    '{distinct, plural, one {з # родини: форми одного слова} few {з # родин: форми одного слова} many {з # родин: форми одного слова} other {з # родини: форми одного слова}}',
  'finishing.byFamily': '{share, number, percent}, якщо форми слова рахувати разом',
  'finishing.left': 'Лишилося нових',
  'finishing.left.detail': 'не збережені й не позначені відомими',
  'finishing.time': 'Час',
  'finishing.time.detail': 'із цим уроком перед очима',
  'finishing.next': 'Що далі',
  'finishing.nextLesson': 'Наступний урок:',
  'finishing.again': 'Читати ще раз',
  'finishing.reopen': 'Ще не закінчено',
  'finishing.howMuch': 'Скільки ви знаєте',
  'finishing.forms': 'За формами',
  'finishing.ofText': 'Відомо {share, number, percent} тексту',
  'finishing.forms.known':
    '{distinct, plural, one {{known, number} з # різного слова} few {{known, number} з # різних слів} many {{known, number} з # різних слів} other {{known, number} з # різних слів}}',
  'finishing.byFamilies': 'За родинами',
  'finishing.families.known':
    '{distinct, plural, one {{known, number} з # родини: форми одного слова} few {{known, number} з # родин: форми одного слова} many {{known, number} з # родин: форми одного слова} other {{known, number} з # родин: форми одного слова}}',
} satisfies Translated;
