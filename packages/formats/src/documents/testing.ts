import { crc32, deflateSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import type { Document } from './document.ts';
import { readDocument } from './read-document.ts';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A zip of files; an EPUB or OpenDocument has its `mimetype` first and unpacked. */
export const zip = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        [typeof content === 'string' ? strToU8(content) : content, { level: name === 'mimetype' ? 0 : 6 }],
      ]),
    ) as Zippable,
  );

export const textsOf = (document: Document): string[] => document.chapters.flatMap(({ blocks }) => blocks.map(({ text }) => text));
/** Each block as `kind level: text`. */
export const shapesOf = (document: Document): string[] =>
  document.chapters.flatMap(({ blocks }) => blocks.map(({ kind, level, text }) => `${kind}${level === undefined ? '' : ` ${level}`}: ${text}`));
/** Each text with its readings: `漢字(かんじ)を読む`. */
export const readingsOf = (document: Document): string[] =>
  document.chapters.flatMap(({ blocks }) =>
    blocks.map(({ text, ruby = [] }) => ruby.toReversed().reduce((all, { end, reading }) => `${all.slice(0, end)}(${reading})${all.slice(end)}`, text)),
  );
/** A grey picture. */
export function png(width: number, height: number): Uint8Array {
  const chunk = (name: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head[8] = 8; // bits of a pixel, all of them grey
  const rows = Buffer.alloc((width + 1) * height, 128).map((byte, at) => (at % (width + 1) === 0 ? 0 : byte));
  const signature = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1');
  return new Uint8Array(Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]));
}
/** Each text with its pictures: `[a.png “Une carte”] Texte.`; what cannot be brought has a `?`. */
export const picturesOf = (document: Document): string[] =>
  document.chapters.flatMap(({ blocks }) =>
    blocks.map(({ text, pictures = [] }) => {
      const shown = pictures.map(({ source, alt, before, read: bring }) => ({
        before,
        mark: `[${source}${alt === '' ? '' : ` “${alt}”`}${bring && !bring() ? '?' : ''}]`,
      }));
      return [...shown.filter(({ before }) => before).map(({ mark }) => mark), text, ...shown.filter(({ before }) => !before).map(({ mark }) => mark)].join(
        ' ',
      );
    }),
  );
export const titlesOf = (document: Document): string[] => document.chapters.map(({ title }) => title);

export const read = (content: Uint8Array | string, name: string): Promise<Document> =>
  readDocument(typeof content === 'string' ? utf8(content) : content, name);

export interface TestBook {
  metadata?: string;
  /** By name, each the inside of `<body>`, in the order of the spine. */
  pages: Record<string, string>;
  /** The inside of the nav's `<ol>`. */
  nav?: string;
  /** The inside of `<navMap>`. */
  ncx?: string;
  manifest?: string;
  spine?: string;
  files?: Record<string, string | Uint8Array>;
}

const escapedName = (name: string): string => name.replaceAll(' ', '%20');

/** An EPUB whose package lies in `OEBPS/`. */
export function epub({ metadata = '<dc:title>Livre</dc:title><dc:language>fr</dc:language>', pages, nav, ncx, manifest = '', spine, files = {} }: TestBook) {
  const names = Object.keys(pages);
  const items = names.map((name, i) => `<item id="p${i}" href="${escapedName(name)}" media-type="application/xhtml+xml"/>`);
  if (nav !== undefined) items.push('<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>');
  if (ncx !== undefined) items.push('<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>');
  return zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OEBPS/book.opf': `<?xml version="1.0"?><package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>${metadata}</metadata>
      <manifest>${items.join('')}${manifest}</manifest>
      <spine toc="ncx">${spine ?? names.map((_, i) => `<itemref idref="p${i}"/>`).join('')}</spine></package>`,
    ...Object.fromEntries(
      names.map((name) => [`OEBPS/${name}`, `<?xml version="1.0"?><html xmlns="x"><head><title/></head><body>${pages[name]}</body></html>`]),
    ),
    ...(nav === undefined
      ? {}
      : {
          'OEBPS/nav.xhtml': `<html><body><nav epub:type="landmarks"><ol><li><a href="x">no</a></li></ol></nav><nav epub:type="toc"><ol>${nav}</ol></nav></body></html>`,
        }),
    ...(ncx === undefined ? {} : { 'OEBPS/toc.ncx': `<ncx><navMap>${ncx}</navMap></ncx>` }),
    ...files,
  });
}

export interface PdfText {
  text: string;
  x: number;
  y: number;
  size?: number;
}

export interface TestPdf {
  pages: PdfText[][];
  info?: string;
  catalog?: string;
  /** Added to the end of each page's content. */
  content?: string;
  resources?: string;
  objects?: string[];
  trailer?: string;
}

/** A PDF in Courier, whose letters are all 0.6 of their size wide. Latin-1 only. */
export function pdf({ pages, info = '', catalog = '', content = '', resources = '', objects = [], trailer = '' }: TestPdf): Uint8Array {
  const streams = pages.map((texts) =>
    [...texts.map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`), content].join('\n'),
  );
  const first = 5 + objects.length;
  const bodies = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    `<< ${info} >>`,
    ...objects,
    ...streams.flatMap((stream, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents ${first + 2 * i + 1} 0 R /Resources << /Font << /F1 3 0 R >> ${resources} >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const places = bodies.map((body, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

export const docx = (body: string, files: Record<string, string> = {}): Uint8Array =>
  zip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    'word/styles.xml':
      '<w:styles><w:style w:styleId="Titre1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="X"><w:name w:val="Autre"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>',
    ...files,
  });

export const odt = (body: string, files: Record<string, string> = {}): Uint8Array =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...files,
  });

/** What the libraries alone make of a page: to be measured beside what is made of it here. */
export const bareArticle = (html: string): unknown => new Readability(parseHTML(html).document as never).parse();
