import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DocumentError, readDocument } from './documents.ts';
import { docx, epub, odt, pdf, read, textsOf, titlesOf, utf8, zip } from './testing.ts';

describe('a document', () => {
  it.each<[string, Uint8Array | string]>([
    ['an EPUB', epub({ pages: { 'a.xhtml': '<p>Bonjour.</p>' } })],
    ['a PDF', pdf({ pages: [[{ text: 'Bonjour.', x: 40, y: 500 }]] })],
    ['a Word document', docx('<w:p><w:r><w:t>Bonjour.</w:t></w:r></w:p>')],
    ['an OpenDocument text', odt('<text:p>Bonjour.</text:p>')],
    ['a FictionBook', '<?xml version="1.0"?><FictionBook><body><p>Bonjour.</p></body></FictionBook>'],
    ['a web page', '<!-- saved --><!doctype html><title>x</title><p>Bonjour.</p>'],
    ['an XHTML page', '<?xml version="1.0"?><html xmlns="x"><body><p>Bonjour.</p></body></html>'],
    ['SRT', '1\n00:00:01,000 --> 00:00:02,000\nBonjour.'],
    ['VTT', 'WEBVTT\n\n00:01.000 --> 00:02.000\nBonjour.'],
    ['ASS', '[Script Info]\n[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,Bonjour.'],
    ['a text', 'Bonjour.'],
  ])('is known by its content: %s', async (_, content) => {
    for (const name of ['x', 'x.txt', 'x.srt']) expect(textsOf(await read(content, name))).toEqual(['Bonjour.']);
    if (content !== 'Bonjour.') for (const name of ['x.pdf', 'x.epub']) expect(textsOf(await read(content, name))).toEqual(['Bonjour.']);
  });

  it.each<[string, string | undefined, string[]]>([
    ['x.md', undefined, ['Bonjour.']],
    ['x', 'text/markdown', ['Bonjour.']],
    ['x.txt', 'text/plain', ['**Bonjour.**']],
  ])('is Markdown only where its name or type says so: %s', async (name, type, texts) => {
    expect(textsOf(await readDocument(utf8('**Bonjour.**'), name, { mediaType: type }))).toEqual(texts);
  });

  it('takes its title from its file where it says none, but for what is called by how it begins', async () => {
    expect((await read('WEBVTT\n\n00:01.000 --> 00:02.000\nBonjour.', 'Mon.film.fr.vtt')).title).toBe('Mon film');
    for (const [text, name] of [
      ['Bonjour.', 'a.txt'],
      ['Bonjour.', 'a.md'],
      ['<p>Bonjour.</p>', 'a.html'],
    ] as const)
      expect((await read(text, name)).title).toBe('');
  });

  const book = { pages: { 'a.xhtml': '<p>Bonjour.</p>' } };
  const bomb = zipSync({ 'META-INF/container.xml': strToU8('<x/>'), 'OEBPS/a.xhtml': new Uint8Array(30_000_000) }, { level: 9 });
  const crowd = zip(Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`${i}`, ''])));
  const locked = epub(book);
  locked[6] = 1;
  const entities = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';

  it.each<[string, Uint8Array | string, string, string]>([
    ['nothing', '', 'x.txt', 'EmptyDocumentError'],
    ['white space', ' \n\t', 'x.txt', 'EmptyDocumentError'],
    ['signs alone', '… --- !!!', 'x.txt', 'EmptyDocumentError'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'x.epub', 'NotTextError'],
    ['a zip of other things', zip({ 'a.txt': 'Bonjour.' }), 'x.zip', 'NotTextError'],
    ['a text called PDF', 'Bonjour.', 'x.pdf', 'DamagedDocumentError'],
    ['a zip cut short', epub(book).slice(0, -40), 'x.epub', 'DamagedDocumentError'],
    ['the beginning of a zip', 'PK\u0003\u0004', 'x.epub', 'DamagedDocumentError'],
    ['a zip with a password', locked, 'x.epub', 'EncryptedDocumentError'],
    ['a zip that unpacks to a thousand times its size', bomb, 'x.epub', 'TooLargeDocumentError'],
    ['a zip of very many files', crowd, 'x.epub', 'TooLargeDocumentError'],
    ['XML of very many elements', `<FictionBook><body><section>${'<p>x</p>'.repeat(310_000)}`, 'x.fb2', 'TooLargeDocumentError'],
    ['XML nested without end', `<FictionBook><body>${'<section>'.repeat(5000)}`, 'x.fb2', 'TooLargeDocumentError'],
  ])('that is %s is refused', async (_, content, name, error) => {
    const failure = await read(content, name).catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(DocumentError);
    expect(failure).toMatchObject({ name: error });
  });

  it('never expands or follows entities', async () => {
    const document = await read(`${entities}<FictionBook><body><p>Un &b; &c; &amp; deux.</p></body></FictionBook>`, 'x.fb2');
    expect(textsOf(document)).toEqual(['Un &b; &c; & deux.']);
    const opf = `${entities}<package><metadata><dc:title>&b;</dc:title></metadata><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>`;
    const hostile = await read(
      epub({ ...book, files: { 'OEBPS/book.opf': opf, 'OEBPS/a.xhtml': `${entities}<html><body><p>Un &b;.</p></body></html>` } }),
      'x.epub',
    );
    expect([hostile.title, ...textsOf(hostile)]).toEqual(['&b;', 'Un &b;.']);
  });

  it.each(['../../secret.xhtml', '/etc/secret.xhtml', 'C:\\secret.xhtml', 'a/../../secret.xhtml'])('does not see a file called %s', async (path) => {
    const hostile = epub({
      ...book,
      manifest: `<item id="s" href="${path}" media-type="application/xhtml+xml"/>`,
      spine: '<itemref idref="p0"/><itemref idref="s"/>',
      files: { [path]: '<p>Secret.</p>', [`OEBPS/${path}`]: '<p>Secret.</p>' },
    });
    expect(textsOf(await read(hostile, 'x.epub'))).toEqual(['Bonjour.']);
  });

  it('has no chapter without a word', async () => {
    const chapters = epub({ pages: { 'a.xhtml': '<p>Un.</p>', 'b.xhtml': '<p>* * *</p>', 'c.xhtml': '<p>Trois.</p>' } });
    expect(titlesOf(await read(chapters, 'x.epub'))).toHaveLength(2);
  });
});
