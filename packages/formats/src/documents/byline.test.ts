import { describe, expect, it } from 'vitest';
import { authorOf, bylineIn, withoutByline } from './byline.ts';

const day = (written: string) => Date.parse(written);

describe('a line that says who wrote a text and when', () => {
  it.each<[string, string, string | null, string | null]>([
    ['fr', 'Par Jeanne Dupont, le 12 mars 2024 à 10:32', 'Jeanne Dupont', '2024-03-12T10:32Z'],
    ['fr', 'Publié le 1er février 2021 à 06h00, mis à jour à 09h15', null, '2021-02-01T06:00Z'],
    ['fr', 'Propos recueillis par Paul Morin', 'Paul Morin', null],
    ['en', 'By Tom Ellery | March 3, 2023 | 4 min read', 'Tom Ellery', '2023-03-03T00:00Z'],
    ['en', 'Tuesday 15 October 2019 by Bradley M. Kuhn', 'Bradley M. Kuhn', '2019-10-15T00:00Z'],
    ['en', 'Updated Mar 3rd, 2023 at 4:05 pm EST', null, '2023-03-03T16:05Z'],
    ['en', '4 min read', null, null],
    ['en', 'By Tom Ellery, 03/04/2023', 'Tom Ellery', null],
    ['de', 'Von Anna Schmidt und Peter Maier', 'Anna Schmidt und Peter Maier', null],
    ['de', 'Stand: 12.03.2024, 10:32 Uhr | Lesezeit: 3 Minuten', null, '2024-03-12T10:32Z'],
    ['es', 'Por Lucía Romero, 5 de mayo de 2022', 'Lucía Romero', '2022-05-05T00:00Z'],
    ['es', 'Madrid - 12 MAR 2024 - 10:32 CET', null, '2024-03-12T10:32Z'],
    ['it', 'di Marta Bianchi – 12 gennaio 2024', 'Marta Bianchi', '2024-01-12T00:00Z'],
    ['uk', 'Оновлено: 14 лютого 2024 року', null, '2024-02-14T00:00Z'],
    ['uk', 'Автор: Олена Коваль, 3 березня 2024, 09:10', 'Олена Коваль', '2024-03-03T09:10Z'],
    ['ja', '2024年3月12日 10時32分', null, '2024-03-12T10:32Z'],
    ['ja', '記者：山田太郎', '山田太郎', null],
    ['ja', '山田太郎記者', '山田太郎', null],
    ['ar', 'بقلم: سارة أحمد', 'سارة أحمد', null],
    ['ar', 'نُشر في ١٢ مارس ٢٠٢٤، الساعة 10:32', null, '2024-03-12T10:32Z'],
    ['ko', '입력 2024년 3월 12일 10:32', null, '2024-03-12T10:32Z'],
    ['sv', 'Publicerad 2024-04-02', null, '2024-04-02T00:00Z'],
  ])('%s: %s', (lang, line, author, written) => {
    expect(bylineIn(line, lang)).toEqual({ author, publishedAt: written === null ? null : day(written) });
  });

  it.each<[string, string]>([
    ['en', 'By the river'],
    ['de', 'Von ihm nun träumen müßt'],
    ['de', 'Von Berlin nach Paris'],
    ['es', 'Por fin'],
    ['en', 'On 3 March 2023 the bakery opened its doors'],
    ['fr', 'Préparation : 20 min'],
    ['en', '20 min'],
    ['en', '10:45'],
    ['en', 'Chapter 3'],
    ['en', 'Anna Karenina'],
    ['fr', 'Par Jeanne Dupont, le 12 mars 2024 à 10:32, devant la mairie de son village'],
  ])('is none: %s %s', (lang, line) => {
    expect(bylineIn(line, lang)).toBeNull();
  });

  it.each([
    ['Von Anna Schmidt', 'Anna Schmidt'],
    ['بقلم: سارة أحمد', 'سارة أحمد'],
    ['di Marta Bianchi12 gennaio 2024', 'Marta Bianchi'],
    ['史蒂文的家_藍天 (stevenhgm)', '史蒂文的家_藍天 (stevenhgm)'],
  ])('%s names its author alone', (said, name) => {
    expect(authorOf(said, null)).toBe(name);
  });
});

describe('the top of a text', () => {
  const sentence = 'Veinte años después, el tren ha vuelto al valle, y los vecinos lo esperaban en el andén.';
  const paragraphs = (...texts: string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }));

  it('is taken apart into text, author and date, and what was taken is told with its place', () => {
    const { blocks, authors, publishedAt, dropped } = withoutByline(
      paragraphs('El tren vuelve al valle.', 'Carlos Pérez', 'Madrid - 12 MAR 2024 - 10:32 CET', sentence, sentence),
      'es',
    );
    expect(blocks.map(({ text }) => text)).toEqual(['El tren vuelve al valle.', sentence, sentence]);
    expect([authors, publishedAt]).toEqual([['Carlos Pérez'], day('2024-03-12T10:32Z')]);
    expect(dropped.map(({ text, before }) => [text, before])).toEqual([
      ['Carlos Pérez', 1],
      ['Madrid - 12 MAR 2024 - 10:32 CET', 1],
    ]);
  });

  it('leaves a picture of such a line where it stood', () => {
    const [first, byline, ...rest] = paragraphs('Lema.', 'Por Lucía Romero', sentence);
    const picture = { alt: '', source: 'a.jpg' };
    const { blocks } = withoutByline([first as never, { ...byline, pictures: [picture] } as never, ...rest], 'es');
    expect(blocks[1]?.pictures).toEqual([{ ...picture, before: true }]);
  });

  it.each<[string, string[]]>([
    [
      'a diary, whose days are dated',
      ['1 de marzo de 2024', 'Llueve.', '2 de marzo de 2024', 'Llueve.', '3 de marzo de 2024', 'Llueve.', '4 de marzo de 2024', 'Sol.'],
    ],
    ['what stands further down', [sentence, sentence, 'Por Lucía Romero']],
    ['a text of nothing else', ['Por Lucía Romero']],
  ])('keeps %s', (_, texts) => {
    expect(withoutByline(paragraphs(...texts), 'es').blocks.map(({ text }) => text)).toEqual(texts);
  });
});
