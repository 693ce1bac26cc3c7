import type { Translated } from '../keys.ts';

export const aligning = {
  'aligning.bring.title': 'Додати переклад',
  'aligning.bring.detail': 'Glossa з’ясує, які його речення перекладають речення уроку',
  'aligning.bring.language': 'Мова перекладу',
  'aligning.bring.text': 'Переклад',
  'aligning.bring.do': 'Зв’язати речення',
  'aligning.bring.progress': 'Речення зв’язуються',
  'aligning.links.title': 'Перевірити зв’язки',
  'aligning.links.detail':
    'У кожному рядку речення, що належать разом. Обирайте рядок стрілками; Alt зі стрілкою пересуває речення перекладу, J об’єднує з наступним рядком, S розділяє.',
  'aligning.links.done': 'Готово',
  'aligning.links.stored': 'Зміну збережено.',
  'aligning.links.row': 'Рядок {number}',
  'aligning.links.up': 'Рядок {number}: перше перекладене речення вгору',
  'aligning.links.down': 'Рядок {number}: останнє перекладене речення вниз',
  'aligning.links.join': 'Рядок {number}: об’єднати з наступним',
  'aligning.links.split': 'Рядок {number}: розділити',
  'aligning.links.noSource': 'Немає в уроці',
  'aligning.links.noTarget': 'Не перекладено',
  'aligning.links.check': 'Перевірити зв’язки: {language}',
} satisfies Translated;
