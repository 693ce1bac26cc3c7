import type { Translated } from '../keys.ts';

export const problems: Translated = {
  'problems.file-gone.title': 'Файл уже не зберігається',
  'problems.file-gone.detail': 'Після невдалого імпорту файл зберігається тиждень. Імпортуйте його ще раз.',
  'problems.file-not-text.title': 'Файл не є текстом',
  'problems.file-not-text.detail': 'Його вміст не схожий на простий текст у жодному кодуванні. Виберіть текстовий файл.',
  'problems.file-damaged.title': 'Файл пошкоджено',
  'problems.file-damaged.detail':
    'Він обірваний або не те, що каже його назва, тож відкрити його не можна. Нічого не збережено. Отримайте його знову й спробуйте ще раз.',
  'problems.file-protected.title': 'Файл захищено',
  'problems.file-protected.detail': 'Йому потрібен пароль, або його заблокувала крамниця. Нічого не збережено. Виберіть копію без захисту.',
  'problems.file-scanned.title': 'Сторінки є зображеннями',
  'problems.file-scanned.detail': 'Файл містить фотографії сторінок, а не текст. Нічого не збережено. Додати його може програма розпізнавання тексту (OCR).',
  'problems.address-invalid.title': 'Це не вебадреса',
  'problems.address-invalid.detail': 'Вкажіть адресу, що починається з http:// або https://.',
  'problems.address-not-public.title': 'Ця адреса не у відкритому вебі',
  'problems.address-not-public.detail':
    'Glossa завантажує лише з публічних адрес і ніколи — із цього комп’ютера чи мережі довкола нього. Нічого не завантажено.',
  'problems.address-refused.title': 'Сторінка не відкрилася',
  'problems.address-refused.detail': '{host} відповів кодом {status}. Можливо, в адресі помилка або вона доступна лише тим, хто ввійшов на той сайт.',
  'problems.address-unreachable.title': '{host} не відповідає',
  'problems.address-unreachable.detail':
    'Можливо, в адресі помилка, або той сервер зараз недоступний чи надто повільний. Нічого не збережено. Перевірте адресу і спробуйте ще раз.',
  'problems.language-not-found.title': 'Мову не розпізнано',
  'problems.language-not-found.detail': 'У тексті не вказано, якою мовою він написаний, і він закороткий або надто змішаний, щоб це визначити. Виберіть мову.',
  'problems.text-already-here.title': 'Цей текст у вас уже є',
  'problems.text-already-here.detail': 'Він у вашій бібліотеці під назвою «{title}». Нічого не створено. Його можна відкрити або імпортувати ще раз.',
  'problems.report-not-found.title': 'Скаргу не знайдено',
  'problems.report-not-found.detail': 'Можливо, її вже закрито.',
  'problems.withdrawal-not-found.title': 'Це не знято з публікації',
  'problems.withdrawal-not-found.detail': 'Можливо, ділитися вже знову дозволено.',
  'problems.not-a-feed.title': 'Там немає стрічки',
  'problems.not-a-feed.detail':
    'Адреса веде на сторінку, яка не повідомляє про жодну стрічку. Знайдіть на сайті посилання RSS, Atom або «Стрічка» і вставте його адресу.',
  'problems.not-a-catalogue.title': 'Там немає каталогу',
  'problems.not-a-catalogue.detail': 'Адреса веде не до каталогу OPDS. Знайдіть на сайті його адресу OPDS.',
  'problems.too-many-feeds.title': 'Ви вже підписані на багато стрічок',
  'problems.too-many-feeds.detail': 'Один обліковий запис може мати щонайбільше {limit, number} підписок. Спершу відпишіться від якоїсь, а тоді додайте цю.',
  'problems.feed-not-found.title': 'Стрічку не знайдено',
  'problems.feed-not-found.detail': 'Можливо, ви на неї більше не підписані, або вона належить комусь іншому.',
  'problems.file-too-hard.title': 'Перегляд триває задовго',
  'problems.file-too-hard.detail':
    'Це потребувало більше часу чи пам’яті, ніж дається перед імпортом. Нічого не збережено. Можна все одно імпортувати або спершу розділити.',
};
