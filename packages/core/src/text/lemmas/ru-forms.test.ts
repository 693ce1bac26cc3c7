import { describe, expect, it } from 'vitest';
import { russianForms } from './ru-forms.ts';

/** What the list makes of forms: `form: word word`. A word alone is its own. */
const listed = new Map(
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
совсем`
    .trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const [form = '', words] = line.split(': ');
      return [form, words?.split(' ') ?? [form]];
    }),
);
const stems = (form: string) => listed.get(form) ?? [];
const dictionary = {
  lists: (word: string) => stems(word).includes(word),
  knows: (form: string) => stems(form).length > 0,
  stems,
  irregular: () => undefined,
  irregulars: () => [],
};

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
