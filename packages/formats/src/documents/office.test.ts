import { describe, expect, it } from 'vitest';
import { docx, odt, read, readingsOf, shapesOf, titlesOf, utf8, zip } from './testing.ts';

const w = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const heading = '<w:pStyle w:val="Titre1"/>';
const long = 'Il pleut sur la ville. '.repeat(300);

describe('a Word document', () => {
  it.each<[string, string, string[]]>([
    ['headings by their style, in any language', w('Titre', heading) + w('Sous', '<w:pStyle w:val="X"/>'), ['heading 1: Titre', 'heading 2: Sous']],
    ['items', w('Un', '<w:numPr/>'), ['item: Un']],
    [
      'runs of one paragraph joined',
      '<w:p><w:r><w:t>aujour</w:t></w:r><w:r><w:t>d’hui</w:t><w:tab/><w:t>non</w:t></w:r></w:p>',
      ['paragraph: aujourd’hui non'],
    ],
    ['line breaks', '<w:p><w:r><w:t>Un.</w:t><w:br/><w:t>Deux.</w:t></w:r></w:p>', ['paragraph: Un.', 'paragraph: Deux.']],
    [
      'no deleted text, codes or notes',
      '<w:p><w:del><w:r><w:t>Non</w:t></w:r></w:del><w:r><w:instrText>PAGE</w:instrText><w:t>Oui</w:t></w:r></w:p>',
      ['paragraph: Oui'],
    ],
    ['cells of tables', `<w:tbl><w:tr><w:tc>${w('Un')}</w:tc><w:tc>${w('Deux')}</w:tc></w:tr></w:tbl>`, ['paragraph: Un', 'paragraph: Deux']],
  ])('has %s', async (_, body, shapes) => expect(shapesOf(await read(docx(body), 'x.docx'))).toEqual(shapes));

  it('keeps readings above characters apart from its text', async () => {
    const ruby = '<w:ruby><w:rubyPr/><w:rt><w:r><w:t>かん</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby>';
    expect(readingsOf(await read(docx(`<w:p><w:r><w:t>古</w:t>${ruby}<w:t>文</w:t></w:r></w:p>`), 'x.docx'))).toEqual(['古漢(かん)文']);
  });

  it('says title, author and language', async () => {
    const core = '<cp:coreProperties><dc:title>Conte</dc:title><dc:creator>Anne</dc:creator><dc:language>fr-FR</dc:language></cp:coreProperties>';
    expect(await read(docx(w('Bonjour.'), { 'docProps/core.xml': core }), 'x.docx')).toMatchObject({ title: 'Conte', authors: ['Anne'], lang: 'fr-FR' });
  });

  it('of some length becomes chapters, a short one does not', async () => {
    const chapters = (text: string) => docx(['Un', 'Deux', 'Trois'].map((title) => w(title, heading) + w(text)).join(''));
    expect(titlesOf(await read(chapters(long), 'x.docx'))).toEqual(['Un', 'Deux', 'Trois']);
    expect(titlesOf(await read(chapters('Bref.'), 'x.docx'))).toEqual(['']);
  });

  it.each<[string, Uint8Array, string]>([
    ['without its text', zip({ 'word/document.xml': '<x/>' }), 'DamagedDocumentError'],
    ['of empty paragraphs', docx(w(' ')), 'EmptyDocumentError'],
    ['with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...utf8('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0')]), 'EncryptedDocumentError'],
    ['of an older Word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'NotTextError'],
  ])('%s is refused', async (_, bytes, name) => {
    await expect(read(bytes, 'x.docx')).rejects.toMatchObject({ name });
  });
});

describe('an OpenDocument text', () => {
  it('has headings, items and paragraphs, without notes, comments and what was deleted', async () => {
    const body = `<text:tracked-changes><text:p>Vieux</text:p></text:tracked-changes><text:h text:outline-level="2">Un  <text:span>mot</text:span></text:h>
      <text:p>Deux<text:s/>mots<text:note><text:note-body><text:p>Note</text:p></text:note-body></text:note>.<text:line-break/>Suite.</text:p>
      <text:list><text:list-item><text:p>Item</text:p></text:list-item></text:list><text:p><text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>かん</text:ruby-text></text:ruby></text:p>`;
    const document = await read(odt(body), 'x.odt');
    expect(shapesOf(document)).toEqual(['heading 2: Un mot', 'paragraph: Deux mots.', 'paragraph: Suite.', 'item: Item', 'paragraph: 漢']);
    expect(readingsOf(document).at(-1)).toBe('漢(かん)');
  });

  it('says title, author and language', async () => {
    const meta = '<office:meta><dc:title>Conte</dc:title><meta:initial-creator>Anne</meta:initial-creator><dc:language>fr</dc:language></office:meta>';
    expect(await read(odt('<text:p>Oui.</text:p>', { 'meta.xml': meta }), 'x.odt')).toMatchObject({ title: 'Conte', authors: ['Anne'], lang: 'fr' });
  });

  it.each<[string, Uint8Array, string]>([
    ['with a password', odt('', { 'META-INF/manifest.xml': '<m:manifest><m:encryption-data/></m:manifest>' }), 'EncryptedDocumentError'],
    ['without its text', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }), 'DamagedDocumentError'],
    ['without words', odt('<text:p/>'), 'EmptyDocumentError'],
  ])('%s is refused', async (_, bytes, name) => {
    await expect(read(bytes, 'x.odt')).rejects.toMatchObject({ name });
  });
});
