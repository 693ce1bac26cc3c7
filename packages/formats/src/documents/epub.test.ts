import { describe, expect, it } from 'vitest';
import { epub, png, read, shapesOf, textsOf, titlesOf, utf8 } from './testing.ts';

const container = 'META-INF/container.xml';

describe('an EPUB', () => {
  it('says its title, authors and language', async () => {
    const book = await read(
      epub({
        metadata: `<dc:title>  Marie-
          Claire </dc:title><dc:title>Autre</dc:title><dc:creator id="a">Marguerite Audoux</dc:creator><dc:creator id="b">Un Traducteur</dc:creator>
          <meta refines="#b" property="role">trl</meta><dc:language>fr_FR</dc:language>`,
        pages: { 'a.xhtml': '<p>Un jour.</p>' },
      }),
      'x.epub',
    );
    expect(book).toMatchObject({ title: 'Marie- Claire', authors: ['Marguerite Audoux'], lang: 'fr-FR', warnings: [] });
  });

  it('becomes chapters as its nested contents tell, on one page or many', async () => {
    const book = await read(
      epub({
        pages: {
          'un deux.xhtml': '<h1 id="p">Première partie</h1><h2 id="c1">I</h2><p>Un.</p><section id="c2"><h2>II</h2><p>Deux.</p></section>',
          'trois.xhtml': '<p>Trois.</p>',
        },
        nav: '<li><a href="un%20deux.xhtml#p">Première partie</a><ol><li><a href="un%20deux.xhtml#c1">I</a></li><li><a href="un%20deux.xhtml#c2">II</a></li></ol></li><li><a href="trois.xhtml">III</a></li>',
      }),
      'x.epub',
    );
    expect(titlesOf(book)).toEqual(['Première partie · I', 'II', 'III']);
    expect(shapesOf(book)).toEqual(['heading 1: Première partie', 'heading 2: I', 'paragraph: Un.', 'heading 2: II', 'paragraph: Deux.', 'paragraph: Trois.']);
  });

  it.each<[string, Parameters<typeof epub>[0], string[]]>([
    [
      'of edition 2',
      {
        pages: { 'a.xhtml': '<p>Un.</p>', 'b.xhtml': '<p>Deux.</p>' },
        ncx: '<navPoint><navLabel><text>Un &amp; un</text></navLabel><content src="a.xhtml"/><navPoint><navLabel><text>Deux</text></navLabel><content src="b.xhtml"/></navPoint></navPoint>',
      },
      ['Un & un', 'Deux'],
    ],
    ['without contents, by their first headings', { pages: { 'a.xhtml': '<h2>Un</h2><p>A.</p>', 'b.xhtml': '<p>B.</p>' } }, ['Un', 'Livre']],
    [
      'with a line that leads nowhere itself',
      { pages: { 'a.xhtml': '<p>A.</p>' }, nav: '<li><span>Partie</span><ol><li><a href="a.xhtml">Un</a></li></ol></li>' },
      ['Partie · Un'],
    ],
    [
      'with pages before the first line, and a page the contents do not name',
      { pages: { 'z.xhtml': '<h1>Préface</h1><p>Z.</p>', 'a.xhtml': '<p>A.</p>', 'b.xhtml': '<p>B.</p>' }, nav: '<li><a href="a.xhtml">Un</a></li>' },
      ['Préface', 'Un'],
    ],
    [
      'with a cover and a title that are pictures',
      {
        pages: { 'c.xhtml': '<img src="c.png"/>', 't.xhtml': '<img src="t.png"/>', 'a.xhtml': '<p>A.</p>' },
        nav: '<li><a href="c.xhtml">Couverture</a></li><li><a href="t.xhtml">Partie</a></li><li><a href="a.xhtml">Un</a></li>',
      },
      ['Partie · Un'],
    ],
    ['with a line to an element that is not there', { pages: { 'a.xhtml': '<p>A.</p>' }, nav: '<li><a href="a.xhtml#nowhere">Un</a></li>' }, ['Un']],
  ])('%s', async (_, book, titles) => expect(titlesOf(await read(epub(book), 'x.epub'))).toEqual(titles));

  it.each<[string, string, string[]]>([
    ['signs of vertical lines as they stand in lines across', '<p>︽本︾︵︶﹁はい︒﹂︱それ︙﹃え﹄︕︖</p>', ['《本》（）「はい。」—それ…『え』！？']],
    [
      'digits set side by side in a vertical line',
      '<p>第<span class="tcy">12</span>章、<span style="text-combine-upright: all">34</span>人</p>',
      ['第12章、34人'],
    ],
    [
      'notes and page numbers out of the flow',
      '<p>Texte<a epub:type="noteref" href="#n">1</a> suit.<span epub:type="pagebreak">12</span></p><aside epub:type="footnote" id="n">Note.</aside>',
      ['Texte suit.'],
    ],
    [
      'links to notes out of the line, however they are written',
      '<p>Un<a href="#n1">1</a>, deux<sup><a href="b.xhtml#n2">[2]</a></sup> trois <a href="#n3"><sup>3</sup></a> quatre<a href="#n4">*</a>.<sup><a href="#n5">†</a></sup></p>',
      ['Un, deux trois quatre.'],
    ],
    [
      'links that are numbers of the text in it',
      '<h2><a href="#toc">12</a></h2><p><a href="#v1">1</a> Au début, voir page <a href="#p">14</a>, (<a href="#q">15</a>) et <a href="https://a.example">16</a>.</p>',
      ['12', '1 Au début, voir page 14, (15) et 16.'],
    ],
    [
      'numbers of printed pages out of the line',
      '<p>Un <span class="pagenum">[Pg 14]</span>mot<a class="x-ebookmaker-pageno" id="p15">15</a>.</p><p class="page-number">xvi</p><p class="pagenum">Rien de tel.</p>',
      ['Un mot.', 'Rien de tel.'],
    ],
    ['elements closed in themselves', '<p><a id="x"/>Un<br/>Deux.</p><div/><p>Trois<i/>.</p>', ['Un', 'Deux.', 'Trois.']],
    ['entities of HTML', '<p>d&eacute;j&agrave;&nbsp;vu &#8212; <![CDATA[<b> & ]]></p>', ['déjà vu — <b> &']],
    ['a line broken in the source', '<p>une\n   phrase</p><p>日本\n語</p>', ['une phrase', '日本語']],
    ['lists', '<ul><li>Un</li><li><p>Deux</p></li></ul>', ['Un', 'Deux']],
    ['no scripts, styles or forms', '<script>x()</script><style>p{}</style><p onclick="x()">Texte.</p><select><option>O</option></select>', ['Texte.']],
    ['nothing that is hidden', '<p hidden="">Non.</p><p>Oui.</p>', ['Oui.']],
  ])('%s', async (_, body, texts) => expect(textsOf(await read(epub({ pages: { 'a.xhtml': body } }), 'x.epub'))).toEqual(texts));

  it('shows the page that stands for one it cannot show, and leaves out what is only led to', async () => {
    const book = await read(
      epub({
        pages: { 'a.xhtml': '<p>A.</p>', 'n.xhtml': '<p>Note.</p>' },
        manifest: '<item id="m" href="m.xml" media-type="application/xml" fallback="p0"/><item id="r" href="r.xml" media-type="text/x" fallback="r"/>',
        spine: '<itemref idref="m"/><itemref idref="r"/><itemref idref="none"/><itemref idref="p1" linear="no"/>',
      }),
      'x.epub',
    );
    expect(textsOf(book)).toEqual(['A.']);
  });

  it('reads on where a page is missing or no text, and says so', async () => {
    const book = await read(
      epub({
        pages: { 'a.xhtml': '<p>A.</p>' },
        manifest: '<item id="m" href="m.xhtml" media-type="application/xhtml+xml"/><item id="b" href="b.xhtml" media-type="application/xhtml+xml"/>',
        spine: '<itemref idref="p0"/><itemref idref="m"/><itemref idref="b"/>',
        files: { 'OEBPS/b.xhtml': new Uint8Array(100) },
      }),
      'x.epub',
    );
    expect(book.warnings).toEqual([
      { code: 'part-missing', what: 'OEBPS/m.xhtml' },
      { code: 'part-missing', what: 'OEBPS/b.xhtml' },
    ]);
  });

  it.each<[string, Uint8Array, boolean]>([
    ['a picture', png(60, 90), true],
    ['no picture, whatever it is called', utf8('<svg onload="x()"/>'), false],
  ])('keeps as cover %s', async (_, bytes, isKept) => {
    const book = epub({
      pages: { 'a.xhtml': '<p>A.</p>' },
      manifest: '<item id="c" href="c.png" media-type="image/png" properties="cover-image"/>',
      files: { 'OEBPS/c.png': bytes },
    });
    expect((await read(book, 'x.epub')).cover?.bytes).toEqual(isKept ? bytes : undefined);
  });

  it('whose fonts alone are scrambled is read', async () => {
    const encryption = `<encryption><enc:EncryptedData><enc:EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></enc:EncryptedData></encryption>`;
    const book = epub({ pages: { 'a.xhtml': '<p>A.</p>' }, files: { 'META-INF/encryption.xml': encryption } });
    expect(textsOf(await read(book, 'x.epub'))).toEqual(['A.']);
  });

  const locked = '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></EncryptedData></encryption>';
  it.each<[string, Uint8Array, string]>([
    ['locked', epub({ pages: { 'a.xhtml': '<p>A.</p>' }, files: { 'META-INF/encryption.xml': locked } }), 'EncryptedDocumentError'],
    ['cut short', epub({ pages: { 'a.xhtml': '<p>A.</p>' } }).slice(0, 400), 'DamagedDocumentError'],
    ['without a package', epub({ pages: { 'a.xhtml': '<p>A.</p>' }, files: { 'OEBPS/book.opf': '<html/>' } }), 'DamagedDocumentError'],
    ['with pictures alone', epub({ pages: { 'a.xhtml': '<img src="a.png"/>' } }), 'EmptyDocumentError'],
    ['that is text', utf8('Tengo un amigo.'), 'DamagedDocumentError'],
    ['whose container leads out of it', epub({ pages: {}, files: { [container]: '<rootfile full-path="../../etc/passwd"/>' } }), 'EmptyDocumentError'],
  ])('%s is refused', async (_, bytes, name) => {
    await expect(read(bytes, 'x.epub')).rejects.toMatchObject({ name });
  });
});
