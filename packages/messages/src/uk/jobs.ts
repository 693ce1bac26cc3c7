import type { Translated } from '../keys.ts';

export const jobs = {
  'jobs.title': 'Активність',
  'jobs.views': 'Вид активності',
  'jobs.view.tasks': 'Завдання',
  'jobs.view.words': 'Слова',
  'jobs.empty.title': 'Нічого не виконується',
  'jobs.empty.detail': 'Тут з’являються імпорти та інша тривала робота з її перебігом.',
  'jobs.kind.import-text': 'Імпорт',
  'jobs.kind.take-lesson': 'Копіювання спільного уроку',
  'jobs.kind.take-course': 'Копіювання спільного курсу',
  'jobs.kind.translate-lesson': 'Машинний переклад',
  'jobs.kind.analyze-lesson': 'Повторний пошук слів уроку',
  'jobs.kind.other': 'Завдання',
  'jobs.state.queued': 'Чекає своєї черги',
  'jobs.state.retrying':
    'Чекає повторної спроби; спроб: {attempts, plural, one {{attempts, number}} few {{attempts, number}} many {{attempts, number}} other {{attempts, number}}}',
  'jobs.state.running': 'Виконується',
  'jobs.state.done': 'Готово',
  'jobs.state.failed': 'Неможливо',
  'jobs.state.dead':
    'Припинено після {attempts, plural, one {{attempts, number} спроби} few {{attempts, number} спроб} many {{attempts, number} спроб} other {{attempts, number} спроби}}',
  'jobs.state.cancelled': 'Скасовано',
  'jobs.step.fetching': 'Завантаження сторінки',
  'jobs.step.reading': 'Читання файлу',
  'jobs.step.words': 'Пошук слів',
  'jobs.step.lessons': 'Урок {done, number} з {total, number}',
  'jobs.progressOf': 'Перебіг: {label}',
  'jobs.cancel': 'Скасувати',
  'jobs.cancelOf': 'Скасувати: {label}',
  'jobs.retry': 'Спробувати ще раз',
  'jobs.retryOf': 'Спробувати ще раз: {label}',
  'jobs.readOf': 'Читати {label}',
  'jobs.cancelled': 'Скасовано: {label}',
  'jobs.leftNoTrace': 'Незавершене не лишило сліду.',
  'jobs.keptSoFar': 'Зроблене збережено.',
  'jobs.unknownProblem': 'Завершилося помилкою: {code}.',
  'jobs.journal.change':
    '{count, plural, =1 {Змінено} one {Змінено {count, number} слово} few {Змінено {count, number} слова} many {Змінено {count, number} слів} other {Змінено {count, number} слова}}',
  'jobs.journal.mark-known':
    '{count, plural, =1 {Позначено відомим} one {Позначено відомим {count, number} слово} few {Позначено відомими {count, number} слова} many {Позначено відомими {count, number} слів} other {Позначено відомими {count, number} слова}}',
  'jobs.journal.undo':
    '{count, plural, =1 {Скасовано} one {Скасовано {count, number} зміну} few {Скасовано {count, number} зміни} many {Скасовано {count, number} змін} other {Скасовано {count, number} зміни}}',
  'jobs.journal.undid': 'Що скасовано: {act}, {when}',
  'jobs.journal.step.status': '{before} → {after}',
  'jobs.journal.step.added':
    '{count, plural, one {додано значення: {meanings}} few {додано значення: {meanings}} many {додано значення: {meanings}} other {додано значення: {meanings}}}',
  'jobs.journal.step.removed':
    '{count, plural, one {прибрано значення: {meanings}} few {прибрано значення: {meanings}} many {прибрано значення: {meanings}} other {прибрано значення: {meanings}}}',
  'jobs.journal.undone': 'скасовано',
  'jobs.journal.undo.do': 'Скасувати',
  'jobs.journal.undo.doOf': 'Скасувати: {what}',
  'jobs.journal.done':
    '{count, plural, =0 {Не було чого скасовувати} one {Скасовано для {count, number} слова} few {Скасовано для {count, number} слів} many {Скасовано для {count, number} слів} other {Скасовано для {count, number} слова}}',
  'jobs.journal.conflicts':
    '{count, plural, one {Не зачеплено, бо відтоді змінено: {words}} few {Не зачеплено, бо відтоді змінено: {words}} many {Не зачеплено, бо відтоді змінено: {words}} other {Не зачеплено, бо відтоді змінено: {words}}}',
  'jobs.journal.more': 'і ще {count, number}',
  'jobs.journal.empty.title': 'Слів ще немає',
  'jobs.journal.empty.detail': 'Тут записується все, що ви зберігаєте, позначаєте й змінюєте під час читання, і це можна скасувати.',
  'jobs.step.links': 'Зв’язування речень',
} satisfies Translated;
