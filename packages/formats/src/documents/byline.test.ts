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
    ['en', 'New York, March 5, 2024', null, '2024-03-05T00:00Z'],
    ['en', 'SAN FRANCISCO, 5 March 2024', null, '2024-03-05T00:00Z'],
    ['de', 'Bad Homburg, 3. Mai 2024', null, '2024-05-03T00:00Z'],
    ['fr', 'Saint Malo, le mardi 12 mars 2024', null, '2024-03-12T00:00Z'],
    ['en', 'By Anna Lee, New York, March 5, 2024', 'Anna Lee', '2024-03-05T00:00Z'],
    ['en', 'Anna Lee · March 5, 2024', 'Anna Lee', '2024-03-05T00:00Z'],
    ['pt', 'Publicado segunda-feira, 4 de março de 2024', null, '2024-03-04T00:00Z'],
    ['uk', 'пʼятниця, 1 березня 2024', null, '2024-03-01T00:00Z'],
  ])('%s: %s', (lang, line, author, written) => {
    expect(bylineIn(line, lang)).toMatchObject({ author, publishedAt: written === null ? null : day(written) });
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
    ['en', 'Dear John, March 5, 2024'],
    ['en', 'Dear John Smith | March 5, 2024'],
    ['de', 'Liebe Anna, 3. Mai 2024'],
    ['uk', 'Дорога Олено, 3 березня 2024'],
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
  const page = { isPage: true, areHeadingsGuessed: false };
  const paragraphs = (...texts: string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }));

  it('is taken apart into text, author and date, and what was taken is told with its place', () => {
    const { blocks, authors, publishedAt, dropped } = withoutByline(
      paragraphs('El tren vuelve al valle.', 'Carlos Pérez', 'Madrid - 12 MAR 2024 - 10:32 CET', sentence, sentence),
      'es',
      page,
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
    const { blocks } = withoutByline([first as never, { ...byline, pictures: [picture] } as never, ...rest], 'es', page);
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
    expect(withoutByline(paragraphs(...texts), 'es', page).blocks.map(({ text }) => text)).toEqual(texts);
  });
});

describe('the top of a text that is no page', () => {
  const text = 'Il pleut depuis trois jours, et personne ne sort plus de chez soi, sinon pour le pain.';
  const left = (lines: string[], lang: string) => {
    const blocks = lines.map((line) => ({ kind: 'paragraph' as const, text: line }));
    const { blocks: kept, authors } = withoutByline(blocks, lang, { isPage: false, areHeadingsGuessed: true });
    return { kept: kept.map((block) => block.text), authors };
  };

  it.each<[string, string, string[]]>([
    ['the place and day of a letter', 'fr', ['Paris, le 12 mars 2024', 'Chère Anne,', text]],
    ['the place and day of a letter', 'de', ['Berlin, 12. März 2024', 'Liebe Anna,', text]],
    ['a place of two words', 'en', ['New York, March 5, 2024', text]],
    ['a salutation beside a date', 'en', ['Dear John, March 5, 2024', text]],
    ['the days of a diary of two', 'fr', ['12 mars 2024', text, '13 mars 2024', text]],
    ['a day alone', 'fr', ['12 mars 2024', text]],
    ['a name beside a date', 'fr', ['Jeanne Dupont | 12 mars 2024', text]],
    ['an oath', 'fr', ['Par Toutatis Bélénos', text]],
    ['a signed line with nothing beside it', 'fr', ['Par Jeanne Dupont', text]],
    ['a deadline', 'en', ['By Easter, 5 April 2026', text]],
    ['a play with an author in it', 'en', ['Author: Wilhelm Tell.', 'Tell: Here.', 'Author: Gessler Hermann.', text]],
    ['a text of texts', 'de', ['Text: Hallo Welt', text]],
  ])('keeps %s (%s): %j', (_, lang, lines) => {
    expect(left(lines, lang)).toEqual({ kept: lines, authors: [] });
  });

  it.each<[string, string, string[], string]>([
    ['a signed line with a date', 'fr', ['Par Jeanne Dupont, le 12 mars 2024'], 'Jeanne Dupont'],
    ['a signed line with a reading time', 'en', ['By Tom Ellery | 4 min read'], 'Tom Ellery'],
    ['a signed line above a date', 'de', ['Von Anna Schmidt', '12. März 2024'], 'Anna Schmidt'],
    ['what says that it is the author', 'en', ['Author: Tom Ellery'], 'Tom Ellery'],
    ['what says that it is the author', 'ja', ['作者：山田太郎'], '山田太郎'],
  ])('gives up %s (%s): %j', (_, lang, lines, author) => {
    expect(left([...lines, text], lang)).toEqual({ kept: [text], authors: [author] });
  });

  it('keeps the first day of a signed diary', () => {
    expect(left(['Von Anna Schmidt', '12. März 2024', text, '13. März 2024', text], 'de').kept.slice(-4)).toEqual([
      '12. März 2024',
      text,
      '13. März 2024',
      text,
    ]);
  });

  it.each([true, false])('is looked at and no more where that says enough (of a page: %s)', (isPage) => {
    let looks = 0;
    const blocks = Array.from({ length: 2000 }, (_, i) => ({
      kind: 'paragraph' as const,
      get text() {
        looks += i > 100 ? 1 : 0;
        return `${(i % 28) + 1} mars 2024`;
      },
    }));
    withoutByline(blocks, 'fr', { isPage, areHeadingsGuessed: true });
    expect(looks).toBe(0);
  });
});
