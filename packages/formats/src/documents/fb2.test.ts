import { describe, expect, it } from 'vitest';
import { png, read, shapesOf, titlesOf, utf8, zip } from './testing.ts';

const book = (body: string, more = '') => `<?xml version="1.0" encoding="utf-8"?><FictionBook xmlns:l="x"><description><title-info><book-title>Дама</book-title>
  <author><first-name>Антон</first-name><last-name>Чехов</last-name></author><lang>ru</lang></title-info></description><body>${body}</body>${more}</FictionBook>`;

describe('a FictionBook', () => {
  const parts = `<title><p>Дама</p></title><section><title><p>Часть</p><p>первая</p></title><section><title><p>I</p></title><p>Говорили<a l:href="#n" type="note">[1]</a>.</p></section>
    <section><title><p>II</p></title><poem><stanza><v>Раз,</v><v>два.</v></stanza></poem><empty-line/></section></section>`;

  it('becomes chapters, notes left out', async () => {
    const document = await read(book(parts, '<body name="notes"><section><p>Note</p></section></body>'), 'x.fb2');
    expect(document).toMatchObject({ title: 'Дама', authors: ['Антон Чехов'], lang: 'ru' });
    expect(titlesOf(document)).toEqual(['', 'Часть первая · I', 'II']);
    expect(shapesOf(document)).toEqual([
      'heading 1: Дама',
      'heading 1: Часть первая',
      'heading 2: I',
      'paragraph: Говорили.',
      'heading 2: II',
      'paragraph: Раз,',
      'paragraph: два.',
    ]);
  });

  it('has its cover', async () => {
    const covered = book('<p>Да.</p>', `<binary id="c.jpg">${Buffer.from(png(60, 90)).toString('base64')}</binary>`).replace(
      '<lang>',
      '<coverpage><image l:href="#c.jpg"/></coverpage><lang>',
    );
    expect((await read(covered, 'x.fb2')).cover).toEqual({ bytes: png(60, 90) });
  });

  it.each<[string, Uint8Array]>([
    ['in a zip', zip({ 'x.fb2': book('<p>Да.</p>') })],
    [
      'in an encoding of its own',
      new Uint8Array([...utf8('<?xml version="1.0" encoding="windows-1251"?><FictionBook><body><p>'), 0xc4, 0xe0, 0x2e, ...utf8('</p></body></FictionBook>')]),
    ],
  ])('%s is read', async (_, bytes) => expect(shapesOf(await read(bytes, 'x'))).toEqual(['paragraph: Да.']));

  it.each([
    ['without a body', '<FictionBook><description/></FictionBook>', 'DamagedDocumentError'],
    ['without words', book('<section><empty-line/></section>'), 'EmptyDocumentError'],
  ])('%s is refused', async (_, text, name) => {
    await expect(read(text, 'x.fb2')).rejects.toMatchObject({ name });
  });
});
