import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentError } from './documents.ts';
import { changed, changes, spoilings } from './spoiling.ts';
import { docx, epub, odt, pdf, read, utf8 } from './testing.ts';

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
  fb2: utf8(`<FictionBook><body><section><title><p>Un</p></title><p>${words}</p></section></body></FictionBook>`),
  html: utf8(`<!doctype html><html lang="fr"><body><article><h1>Un</h1><p>${words}</p><ul><li>x</li></ul></article></body></html>`),
  md: utf8(`# Un\n\n${words}\n\n- a\n- **b**\n\n| a | b |\n`),
  srt: utf8(`1\n00:00:01,000 --> 00:00:02,000\n<i>Il pleut</i>\n\n2\n00:00:02,000 --> 00:00:03,000\nsur la ville.\n`),
  vtt: utf8('WEBVTT\n\nNOTE x\n\n00:01.000 --> 00:02.000 line:0\n<v A>Il pleut\n\n00:02.000 --> 00:03.000\nsur la ville.\n'),
  ass: utf8('[Script Info]\n[Events]\nFormat: Layer, Start, End, Text\nDialogue: 0,0:00:01.00,0:00:02.00,{\\i1}Il pleut\\Nsur la ville.\n'),
  txt: utf8(words),
};

describe('a spoiled file', () => {
  it.each(Object.keys(files))(
    'of kind %s is read or refused with its reason, a hundred times over, or as often as is asked',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(changes, async (steps) => {
          const result = await read(changed(files[kind] as Uint8Array, steps), `x.${kind}`).catch((error: unknown) => error);
          if (result instanceof Error) expect(result).toBeInstanceOf(DocumentError);
          else expect((result as { chapters: unknown[] }).chapters.length).toBeGreaterThan(0);
        }),
        { numRuns: spoilings },
      );
    },
    600_000,
  );
});
