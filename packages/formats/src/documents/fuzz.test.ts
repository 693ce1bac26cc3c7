import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pair, pairOf, readBilingual } from '../bilingual/bilingual.ts';
import { type Document, DocumentError } from './documents.ts';
import { changed, changes, spoilings } from './spoiling.ts';
import { docx, epub, odt, pdf, picturesOf, png, read, utf8 } from './testing.ts';

const words = 'Il pleut sur la ville, et les enfants rentrent. '.repeat(5);
const files: Record<string, Uint8Array> = {
  epub: epub({
    pages: { 'a.xhtml': `<h1 id="a">Un</h1><p>${words}</p>`, 'b.xhtml': `<p>${words}</p>` },
    nav: '<li><a href="a.xhtml#a">Un</a></li><li><a href="b.xhtml">Deux</a></li>',
  }),
  pdf: pdf({
    pages: [
      [
        { text: 'Il pleut sur la ville,', x: 40, y: 500 },
        { text: 'et les enfants rentrent.', x: 40, y: 488 },
      ],
    ],
    info: '/Title (Un)',
  }),
  docx: docx(`<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`),
  odt: odt(`<text:p>${words}</text:p>`),
  'ruby.epub': epub({ pages: { 'a.xhtml': `<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>を<ruby><rb>読</rb><rt>よ</rt></ruby>む。</p>` } }),
  'pictures.epub': epub({
    pages: { 'a.xhtml': `<p>${words}<img src="a.png" alt="Une carte"/></p><p><svg><image href="b.png"/></svg></p><p>${words}</p>` },
    files: { 'OEBPS/a.png': png(40, 40), 'OEBPS/b.png': png(64, 33) },
  }),
  'ruby.docx': docx(
    `<w:p><w:ruby><w:rt><w:r><w:t>かん</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby><w:r><w:t>${words}</w:t></w:r><w:r><w:drawing><wp:docPr descr="x"/><a:blip r:embed="r1"/></w:drawing></w:r></w:p>`,
    { 'word/_rels/document.xml.rels': '<Relationships><Relationship Id="r1" Target="media/a.png"/></Relationships>' },
  ),
  fb2: utf8(`<FictionBook><body><section><title><p>Un</p></title><p>${words}</p></section></body></FictionBook>`),
  html: utf8(`<!doctype html><html lang="fr"><body><article><h1>Un</h1><p>${words}</p><ul><li>x</li></ul></article></body></html>`),
  md: utf8(`# Un\n\n${words}\n\n- a\n- **b**\n\n| a | b |\n`),
  srt: utf8(`1\n00:00:01,000 --> 00:00:02,000\n<i>Il pleut</i>\n\n2\n00:00:02,000 --> 00:00:03,000\nsur la ville.\n`),
  vtt: utf8('WEBVTT\n\nNOTE x\n\n00:01.000 --> 00:02.000 line:0\n<v A>Il pleut\n\n00:02.000 --> 00:03.000\nsur la ville.\n'),
  ass: utf8('[Script Info]\n[Events]\nFormat: Layer, Start, End, Text\nDialogue: 0,0:00:01.00,0:00:02.00,{\\i1}Il pleut\\Nsur la ville.\n'),
  txt: utf8(words),
};

const bilingual: Record<string, Uint8Array> = {
  tmx: utf8(
    `<?xml version="1.0"?><tmx version="1.4"><header srclang="fr"/><body><tu><tuv xml:lang="fr"><seg>Il <ph>x</ph>pleut &amp; vente.</seg></tuv><tuv xml:lang="en"><seg>It rains.</seg></tuv></tu><tu><tuv xml:lang="fr"><seg>Oui.</seg></tuv></tu></body></tmx>`,
  ),
  csv: utf8('fr;en\n"Il pleut ; il ""vente"".";It rains.\nOui.;Yes.\n"Un\ndeux.";One two.\n'),
  html: utf8(`<table><tr><th>fr</th><th>en</th></tr><tr><td><p>Il pleut.</p><p>Oui.</p></td><td>It rains.</td></tr><tr><td>Non.</td><td>No.</td></tr></table>`),
};

describe('a spoiled file', () => {
  it.each(Object.keys(files))(
    'of kind %s is read or refused with its reason, a hundred times over, or as often as is asked',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(changes, async (steps) => {
          const result = await read(changed(files[kind] as Uint8Array, steps), `x.${kind}`).catch((error: unknown) => error);
          if (result instanceof Error) expect(result).toBeInstanceOf(DocumentError);
          else expect(picturesOf(result as Document).length).toBeGreaterThan(0);
        }),
        { numRuns: spoilings },
      );
    },
    600_000,
  );

  it.each(Object.keys(bilingual))(
    'of two languages, of kind %s, is read or refused with its reason',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(changes, async (steps) => {
          const result = await readBilingual(changed(bilingual[kind] as Uint8Array, steps), `x.${kind}`, { tables: true })
            .then((file) => file && pairOf(file, { lang: 'fr', translationLang: 'en' }))
            .catch((error: unknown) => error);
          if (result instanceof Error) expect(result).toBeInstanceOf(DocumentError);
          else expect(result === null || (result as Pair).translations.length === 1).toBe(true);
        }),
        { numRuns: spoilings },
      );
    },
    600_000,
  );
});
