import type { Translated } from '../keys.ts';

export const previewing = {
  'previewing.title': 'Перед імпортом',
  'previewing.looking': 'Перегляд тексту',
  'previewing.nothingStored': 'До імпорту нічого не зберігається.',
  'previewing.look': 'Спершу переглянути',
  'previewing.titleFound': 'Якщо порожньо, назва буде «{title}».',
  'previewing.legend.known': '{count, number} відомо',
  'previewing.legend.learning': '{count, number} вивчається',
  'previewing.legend.new': '{count, number} нового',
  'previewing.words': '{count, plural, one {{count, number} слово} few {{count, number} слова} many {{count, number} слів} other {{count, number} слова}}',
  'previewing.aboutWords':
    '{count, plural, one {близько {count, number} слова} few {близько {count, number} слів} many {близько {count, number} слів} other {близько {count, number} слова}}',
  'previewing.pages':
    '{count, plural, one {{count, number} сторінка} few {{count, number} сторінки} many {{count, number} сторінок} other {{count, number} сторінки}}',
  'previewing.lessons': '{count, plural, one {{count, number} урок} few {{count, number} уроки} many {{count, number} уроків} other {{count, number} уроку}}',
  'previewing.time':
    '{unit, select, hour {{count, plural, one {близько {count, number} години} few {близько {count, number} годин} many {близько {count, number} годин} other {близько {count, number} години}}} other {{count, plural, one {близько {count, number} хвилини} few {близько {count, number} хвилин} many {близько {count, number} хвилин} other {близько {count, number} хвилини}}}}',
  'previewing.beginning': 'Текст довгий, тож частки й слова — з його початку.',
  'previewing.newWords':
    '{count, plural, =0 {Нових слів немає} one {{count, number} різне слово нове} few {{count, number} різні слова нові} many {{count, number} різних слів нові} other {{count, number} різного слова нові}}',
  'previewing.learn':
    '{count, plural, =1 {Вивчіть спершу це слово — і знатимете {share, number, percent}} one {Вивчіть спершу це {count, number} слово — і знатимете {share, number, percent}} few {Вивчіть спершу ці {count, number} слова — і знатимете {share, number, percent}} many {Вивчіть спершу ці {count, number} слів — і знатимете {share, number, percent}} other {Вивчіть спершу ці {count, number} слова — і знатимете {share, number, percent}}}',
  'previewing.learnHint': 'Вони становлять {share, number, percent} того, чого ви не знаєте. Число показує, скільки разів кожне трапляється.',
  'previewing.easy': 'Ви знаєте достатньо, щоб читати його легко.',
  'previewing.word': '{word} {count, number}, {status}',
  'previewing.keep': 'Зберегти',
  'previewing.iKnow': 'Знаю',
  'previewing.letGo': 'Зробити знову новим',
  'previewing.keepAll':
    '{count, plural, =1 {Зберегти} one {Зберегти всі {count, number}} few {Зберегти всі {count, number}} many {Зберегти всі {count, number}} other {Зберегти всі {count, number}}}',
  'previewing.kept':
    '{count, plural, one {Збережено {count, number} слово} few {Збережено {count, number} слова} many {Збережено {count, number} слів} other {Збережено {count, number} слова}}',
  'previewing.noLanguage': 'Виберіть мову, і побачите, скільки з тексту ви знаєте.',
  'previewing.sameText': 'Цей текст у вас уже є:',
  'previewing.translations': 'З перекладами',
  'previewing.translated':
    '{language}: {count, plural, one {{count, number} речення} few {{count, number} речення} many {{count, number} речень} other {{count, number} речення}}',
  'previewing.view': 'Що показати з тексту',
  'previewing.view.lesson': 'Урок',
  'previewing.view.pasted': 'Як вставлено',
  'previewing.left': 'Не взято: {kinds}.',
  'previewing.left.byline': 'автора й дату',
  'previewing.left.repeated': 'другу копію тексту',
  'previewing.left.cookies': 'повідомлення про файли cookie',
  'previewing.left.sign': 'позначки зображень і кнопок',
  'previewing.left.menu': 'меню',
  'previewing.left.other-language': 'текст іншою мовою',
  'previewing.left.outside': 'те, що навколо тексту',
  'previewing.left.title': 'Не взято',
  'previewing.left.see': 'Переглянути й повернути',
  'previewing.left.hide': 'Сховати список',
  'previewing.left.take': 'Повернути',
  'previewing.left.takeOf': 'Повернути: {text}',
  'previewing.left.putAway': 'Не брати',
  'previewing.left.putAwayOf': 'Не брати: {text}',
  'previewing.left.asIs': 'Узяти все, як вставлено',
  'previewing.left.isAsIs': 'Узято все, як вставлено.',
  'previewing.left.clean': 'Знову знайти в ньому текст',
  'previewing.left.make': 'Створити урок без них',
  'previewing.left.count': 'Частин, що пропускаються, бо це не текст для читання: {count, number}.',
} satisfies Translated;
