import { expect, test } from 'vitest';
import { courseChoices } from './course-choices.ts';

test.each<[why: string, courses: [title: string, lang: string][], labels: string[]]>([
  [
    'by their names',
    [
      ['Journal', 'fr'],
      ['Zeitung', 'de'],
    ],
    ['Journal', 'Zeitung'],
  ],
  [
    'with their languages where two have one name',
    [
      ['Quick Imports', 'fr'],
      ['Journal', 'fr'],
      ['Quick Imports', 'de'],
    ],
    ['Quick Imports · of fr', 'Journal', 'Quick Imports · of de'],
  ],
  [
    'by name alone where one language has it twice, since telling it would not help',
    [
      ['Journal', 'fr'],
      ['Journal', 'fr'],
    ],
    ['Journal', 'Journal'],
  ],
  ['none of none', [], []],
])('courses are listed %s', (_, courses, labels) => {
  const given = courses.map(([title, lang], at) => ({ id: String(at), title, lang }));
  const choices = courseChoices(given, (lang) => `of ${lang}`);
  expect(choices.map(({ label }) => label)).toEqual(labels);
  expect(choices.map(({ id, lang }) => [id, lang])).toEqual(given.map(({ id, lang }) => [id, lang]));
});
