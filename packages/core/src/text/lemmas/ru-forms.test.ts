import { describe, expect, it } from 'vitest';
import { russianForms } from './ru-forms.ts';
import { dictionaryOf } from './testing.ts';

/** What the list makes of forms: `form: word word`. A word alone is its own. */
const dictionary = dictionaryOf(
  `
жил: жила жить
пили: пилить пить
пила: пила пить
жди
ждите: жди
ждать
почти: почти почтить
рук: рук рука
лис: лис лиса
лису: лис лиса
месяцев
месяц
месяцу: месяц
отцов
отец
замужем
замуж
недель
неделя
неделям: неделя
писем
письмо
денег
деньги
деньгам: деньги
сестёр
сестра
сестрам: сестра
яиц
яйцо
ветер
ветру: ветер
ветра
огонь
огни
огням: огни
совсем
`,
);

describe('Russian forms', () => {
  it.each([
    ['жил', 'жить'],
    ['пили', 'пить'],
    ['пила', undefined],
    ['жди', 'ждать'],
    ['ждите', 'ждать'],
    ['почти', undefined],
    ['рук', 'рука'],
    ['лис', undefined],
    ['месяцев', 'месяц'],
    ['отцов', 'отец'],
    ['замужем', undefined],
    ['недель', 'неделя'],
    ['писем', 'письмо'],
    ['денег', 'деньги'],
    ['сестёр', 'сестра'],
    ['яиц', 'яйцо'],
    ['ветер', undefined],
    ['огонь', undefined],
    ['совсем', undefined],
    ['xyz', undefined],
    ['', undefined],
  ])('%s is of %s', (form, expected) => {
    expect(russianForms(form, dictionary)[0]).toBe(expected);
  });
});
