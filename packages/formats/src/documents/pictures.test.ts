import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from './blocks.ts';
import { parseXhtml } from './dom.ts';
import { readPage } from './html.ts';
import { pictureFacts } from './pictures.ts';
import { docx, epub, odt, picturesOf, png, read, textsOf, utf8, zip } from './testing.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part)));

describe('what a picture is', () => {
  it.each<[string, Uint8Array, string | null]>([
    ['PNG', png(60, 40), 'image/png 60 40'],
    ['GIF', bytes('GIF89a', [0x3c, 0, 0x28, 0]), 'image/gif 60 40'],
    ['JPEG', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 11, 8, 0, 40, 0, 60, 3, 1, 2]), 'image/jpeg 60 40'],
    ['WebP with losses', bytes('RIFF....WEBPVP8 ....', [0, 0, 0, 0x9d, 1, 0x2a, 60, 0, 40, 0]), 'image/webp 60 40'],
    ['WebP without', bytes('RIFF....WEBPVP8L....', [0x2f, 59, 0xc0, 9, 0, 0, 0, 0, 0, 0]), 'image/webp 60 40'],
    ['WebP with more', bytes('RIFF....WEBPVP8X....', [0, 0, 0, 0, 59, 0, 0, 39, 0, 0]), 'image/webp 60 40'],
    ['AVIF', bytes([0, 0, 0, 28], 'ftypavif....ispe', [0, 0, 0, 0, 0, 0, 0, 60, 0, 0, 0, 40]), 'image/avif 60 40'],
    ['SVG', utf8('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'), null],
    ['a page that says it is a picture', utf8('GIF89<script>'), null],
    ['PNG without a size', png(60, 40).slice(0, 20), null],
    ['JPEG cut short', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4]), null],
    ['JPEG whose segments have no end', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0]), null],
    ['nothing', new Uint8Array(), null],
    ['nothing wide', png(0, 40), null],
  ])('%s', (_, file, expected) => {
    const facts = pictureFacts(file);
    expect(facts && `${facts.mediaType} ${facts.width} ${facts.height}`).toBe(expected);
  });

  it('is told of any bytes', () => {
    const starts = ['', '\u00ff\u00d8\u00ff', '\u0089PNG\r\n\u001a\n', 'GIF89a', 'RIFF....WEBPVP8X', 'RIFF....WEBPVP8L', '....ftypavif....ispe'];
    fc.assert(fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 60 }), (start, rest) => void pictureFacts(bytes(start, [...rest]))));
  });
});

describe('pictures in a book', () => {
  const book = (pages: Record<string, string>, nav?: string) =>
    epub({ pages, ...(nav === undefined ? {} : { nav }), files: { 'OEBPS/i/a b.png': png(60, 40), 'OEBPS/b.png': png(9, 9), 'OEBPS/c.png': png(60, 90) } });

  it.each<[string, string, string[]]>([
    ['between paragraphs', '<p>Un.</p><p><img src="i/a%20b.png" alt=" Une  carte "/></p><p>Deux.</p>', ['Un. [OEBPS/i/a b.png “Une carte”]', 'Deux.']],
    ['in a paragraph', '<p>Un <img src="b.png"/>mot.</p><p>Deux.</p>', ['Un mot. [OEBPS/b.png]', 'Deux.']],
    ['before the first word', '<div><img src="b.png"/><img src="c.png"/></div><h1>Un</h1>', ['[OEBPS/b.png] [OEBPS/c.png] Un']],
    ['between lines', '<p>Un.<br/><img src="b.png"/><br/>Deux.</p>', ['Un. [OEBPS/b.png]', 'Deux.']],
    ['in the middle of a sentence', '<p>Un<br/><img src="b.png"/><br/>et deux.</p><p>Trois.</p>', ['Un et deux. [OEBPS/b.png]', 'Trois.']],
    ['in a list', '<ul><li>Un<img src="b.png"/></li><li>Deux</li></ul>', ['Un [OEBPS/b.png]', 'Deux']],
    ['within a drawing', '<p>Un.</p><svg><title>Carte</title><image xlink:href="c.png" width="600"/></svg>', ['Un. [OEBPS/c.png “Carte”]']],
    ['written into the page', `<p>Un.</p><img src="data:image/png;base64,iVBORw=="/>`, ['Un. [data:image/png;base64,iVBORw==]']],
    ['that is missing', '<p>Un.</p><img src="z.png"/>', ['Un. [OEBPS/z.png?]']],
    ['that is an ornament', '<p>Un.</p><img src="b.png" width="16"/><img src="b.png" height="1px"/>', ['Un.']],
    ['that is hidden', '<p>Un.</p><img src="b.png" hidden=""/>', ['Un.']],
    [
      'that is a sign of the text',
      '<p><img class="gaiji" src="b.png" alt="髙"/>い山<img class="gaiji" src="c.png" alt="※図"/>。</p>',
      ['髙い山。 [OEBPS/c.png “※図”]'],
    ],
    ['under a reading', '<p>あ<ruby><img src="b.png"/><rt>い</rt></ruby>う</p>', ['あう [OEBPS/b.png]']],
  ])('%s', async (_, body, shown) => expect(picturesOf(await read(book({ 'a.xhtml': body }), 'x.epub'))).toEqual(shown));

  it('of a page of their own stand before the next, or behind the last; the first such page is the cover', async () => {
    const plate = '<div><img src="b.png"/></div>';
    const read1 = await read(book({ 'c.xhtml': plate, 'a.xhtml': '<p>A.</p>', 'p.xhtml': plate, 'b.xhtml': '<p>B.</p>', 'q.xhtml': plate }), 'x.epub');
    expect(picturesOf(read1)).toEqual(['A.', '[OEBPS/b.png] B. [OEBPS/b.png]']);
  });
});

describe('pictures in other files', () => {
  const paragraph = (inner: string) => `<w:p><w:r>${inner}</w:r></w:p>`;
  it('of Word', async () => {
    const drawing =
      '<w:drawing><wp:inline><wp:docPr id="1" descr="Un  port"/><a:graphic><pic:blipFill><a:blip r:embed="r1"/></pic:blipFill></a:graphic></wp:inline></w:drawing>';
    const old = '<w:pict><v:shape><v:imagedata r:id="r2" o:title="Vieux"/></v:shape></w:pict>';
    const relations =
      '<Relationships><Relationship Id="r1" Target="media/a.png"/><Relationship Id="r2" Target="/word/media/b.png"/><Relationship Id="r3" TargetMode="External" Target="http://x.y/z.png"/></Relationships>';
    const file = zip({
      'word/document.xml': `<w:document><w:body>${paragraph('<w:t>Un.</w:t>')}${paragraph(drawing)}${paragraph(`<w:t>Deux.</w:t>${old}<w:drawing><a:blip r:embed="r3"/></w:drawing>`)}</w:body></w:document>`,
      'word/_rels/document.xml.rels': relations,
      'word/media/a.png': png(60, 40),
      'word/media/b.png': png(60, 40),
    });
    expect(picturesOf(await read(file, 'x.docx'))).toEqual(['Un. [word/media/a.png “Un port”]', 'Deux. [word/media/b.png “Vieux”]']);
    expect(textsOf(await read(docx(paragraph(drawing) + paragraph('<w:t>Un.</w:t>')), 'x.docx'))).toEqual(['Un.']);
  });

  it('of OpenDocument', async () => {
    const frame = (name: string) => `<draw:frame><draw:image xlink:href="${name}"/><svg:title>Un port</svg:title><svg:desc>Des bateaux</svg:desc></draw:frame>`;
    const file = zip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<office:document-content><office:body><office:text>${frame('./Pictures/a.png')}<text:p>Un${frame('Pictures/a.png')}.</text:p>${frame('http://x.y/z.png')}</office:text></office:body></office:document-content>`,
      'Pictures/a.png': png(60, 40),
    });
    expect(picturesOf(await read(file, 'x.odt'))).toEqual(['[Pictures/a.png “Un port”] Un. [Pictures/a.png “Un port”]']);
    expect(textsOf(await read(odt(`<text:p>Un${frame('a.png')}.</text:p>`), 'x.odt'))).toEqual(['Un.']);
  });

  it('of FictionBook', async () => {
    const binary = `<binary id="a.png">${Buffer.from(png(60, 40)).toString('base64')}</binary>`;
    const file = `<FictionBook><body><section><title><p>I</p></title><image l:href="#a.png" alt="Карта"/><p>Да<image l:href="#a.png"/>.</p><image l:href="#z"/></section></body>${binary}</FictionBook>`;
    expect(picturesOf(await read(file, 'x.fb2'))).toEqual(['I [#a.png “Карта”]', 'Да. [#a.png]']);
  });

  it('of a page of the web are named by their whole address, and none is named where the page lies in a file', () => {
    const text = 'Un jour, dans une ville, il a plu sur tous les quais et sur tous les ponts.'.repeat(4);
    const html = `<!doctype html><html lang="fr"><body><article><h1>Un</h1><p>${text}</p><figure><img src="/v.gif" data-src="b.png" alt="Un pont"><figcaption>Le pont</figcaption></figure>
      <p>${text}</p><img srcset="c.png 1x, d.png 2x"><img src="javascript:alert(1)"><img src="file:///etc/passwd"><p>${text}</p></article></body></html>`;
    expect(picturesOf(readPage(html, 'https://example.org/a/')).map((line) => line.replaceAll(text, '…'))).toEqual([
      'Un',
      '… [https://example.org/a/b.png “Un pont”]',
      'Le pont',
      '… [https://example.org/a/c.png]',
      '…',
    ]);
    expect(picturesOf(readPage(html)).join(' ')).not.toContain('[');
  });
});

it('never touch the text: it is the same without them', () => {
  const piece = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('Un mot', ' ', '\n', '<br/>', 'x. ', '漢', '<rt>かん</rt>'),
      fc.constant('<img src="a.png"/>'),
      fc
        .tuple(fc.constantFrom('p', 'b', 'h2', 'li', 'ruby', 'div'), fc.array(tie('node'), { maxLength: 4 }))
        .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
    ),
  })).node;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const page = pieces.join('');
      const [shown, bare] = [page, page.replaceAll('<img src="a.png"/>', '')].map((html) => readBlocks(parseXhtml(html), { find: (source) => ({ source }) }));
      // White space alone between the pieces of a ruby is passed over, and a picture parts pieces.
      const plain = (blocks: ReturnType<typeof readBlocks>['blocks']) => blocks.map(({ kind, text }) => [kind, text.replaceAll(' ', '')]);
      expect(plain(shown?.blocks ?? [])).toEqual(plain(bare?.blocks ?? []));
      const pictures = [...(shown?.loose ?? []), ...(shown?.blocks ?? []).flatMap((block) => block.pictures ?? [])];
      expect(pictures.length).toBe(page.split('<img').length - 1);
    }),
  );
});
