import type { Translated } from '../keys.ts';

export const problems: Translated = {
  'problems.not-a-feed.title': 'Там немає стрічки',
  'problems.not-a-feed.detail':
    'Адреса веде на сторінку, яка не повідомляє про жодну стрічку. Знайдіть на сайті посилання RSS, Atom або «Стрічка» і вставте його адресу.',
  'problems.not-a-catalogue.title': 'Там немає каталогу',
  'problems.not-a-catalogue.detail': 'Адреса веде не до каталогу OPDS. Знайдіть на сайті його адресу OPDS.',
  'problems.too-many-feeds.title': 'Ви вже стежите за багатьма стрічками',
  'problems.too-many-feeds.detail':
    'Один обліковий запис може стежити щонайбільше за {limit, number} стрічками. Спершу відмовтеся від якоїсь, а тоді додайте цю.',
  'problems.feed-not-found.title': 'Стрічку не знайдено',
  'problems.feed-not-found.detail': 'Можливо, ви за нею більше не стежите, або вона належить комусь іншому.',
  'problems.file-too-hard.title': 'Перегляд триває задовго',
  'problems.file-too-hard.detail':
    'Це потребувало більше часу чи пам’яті, ніж дається перед імпортом. Нічого не збережено. Можна все одно імпортувати або спершу розділити.',
};
