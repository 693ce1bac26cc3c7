import type { Translated } from '../keys.ts';

export const translating = {
  'translating.source': '{engine}, {date}',
  'translating.sourceVia': '{engine}, через посередництво: {languages}, {date}',
  'translating.byVia': '{engine}, через посередництво: {languages}',
  'translating.do': 'Перекласти',
  'translating.doing': 'Перекладається',
  'translating.missing':
    '{count, plural, one {Перекласти {count, number} відсутнє…} few {Перекласти {count, number} відсутні…} many {Перекласти {count, number} відсутніх…} other {Перекласти {count, number} відсутнього…}}',
  'translating.title': 'Перекласти те, чого бракує',
  'translating.detail': 'Рушій перекладе речення всього уроку, які ще не мають перекладу. Написане людьми лишиться, як є.',
  'translating.sentences':
    '{count, plural, =0 {нічого не бракує} one {{count, number} речення} few {{count, number} речення} many {{count, number} речень} other {{count, number} речення}}',
  'translating.into': 'Перекласти: {language}',
  'translating.progress': 'Перекладається: {language}',
  'translating.progressOf': '{done, number} із {total, number}',
  'translating.waiting': 'чекає своєї черги',
  'translating.stop': 'Зупинити',
  'translating.stopInto': 'Зупинити переклад: {language}',
  'translating.stopped':
    '{count, plural, =0 {Зупинено. {language}: нічого не перекладено.} one {Зупинено. {language}: {count, number} речення перекладено, воно збережене.} few {Зупинено. {language}: {count, number} речення перекладено, вони збережені.} many {Зупинено. {language}: {count, number} речень перекладено, вони збережені.} other {Зупинено. {language}: {count, number} речення перекладено, вони збережені.}}',
  'translating.done':
    '{count, plural, =0 {{language}: перекладати вже нема чого.} one {{language}: перекладено {count, number} речення.} few {{language}: перекладено {count, number} речення.} many {{language}: перекладено {count, number} речень.} other {{language}: перекладено {count, number} речення.}}',
  'translating.left':
    '{count, plural, one {Для {count, number} речення рушій не мав доброї відповіді.} few {Для {count, number} речень рушій не мав доброї відповіді.} many {Для {count, number} речень рушій не мав доброї відповіді.} other {Для {count, number} речення рушій не мав доброї відповіді.}}',
  'translating.failed': 'Переклад зупинився: {language}',
  'translating.again': 'Спробувати ще раз',
  'translating.how': 'Як його налаштувати',
  'translating.sentence': 'Речення іншою мовою: {language}',
  'translating.versions': 'Інші версії',
  'translating.versionsOf': 'Інші версії: {what}',
  'translating.versions.none': 'Інших версій немає.',
  'translating.versions.under': 'за тією, що показана',
  'translating.versions.replaced': 'замінено: {date}',
  'translating.versions.person': 'Ви, {date}',
  'translating.versions.bringBack': 'Повернути',
  'translating.versions.broughtBack': 'Версію повернуто. Попередню збережено.',
  'translating.engines': 'Переклад',
  'translating.engines.title': 'Рушії перекладу',
  'translating.engines.hint': 'Вони перекладають речення, у такому порядку переваги. Їх називає в налаштуваннях той, хто тримає сервер.',
  'translating.engines.none': 'Жодного не налаштовано, і ніщо від цього не залежить: переклади можна писати самому та приносити разом із текстами.',
  'translating.engines.apertium': 'Apertium — вільна програма. Вона перекладає на цьому комп’ютері й нічого нікуди не надсилає. У Debian:',
  'translating.engines.others':
    'Можна назвати й DeepL, Google, LibreTranslate та все, що говорить так, як OpenAI. Вони бачать речення, які перекладають. Усі налаштування показує {command}.',
  'translating.engines.any': 'З будь-якої мови на будь-яку',
  'translating.engines.into': '{source} → {targets}',
} satisfies Translated;
