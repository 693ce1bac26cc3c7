import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from './blocks.ts';
import { parseXhtml } from './dom.ts';
import { epub, read, readingsOf, shapesOf, titlesOf } from './testing.ts';

describe('readings that stand above characters', () => {
  it.each<[string, string, string[]]>([
    ['over a word', '<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>を読む。</p>', ['漢字(かんじ)を読む。']],
    ['sign by sign', '<p>古<ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>。</p>', ['古東(とう)京(きょう)。']],
    ['bases first', '<p><ruby><rb>東</rb><rb>京</rb><rt>とう</rt><rt>きょう</rt></ruby></p>', ['東(とう)京(きょう)']],
    ['whose ends are left out', '<ruby>東<rt>とう<rp>、<rt>きょう</ruby>', ['東(とうきょう)']],
    ['of several bases at once', '<ruby><rb>東</rb><rb>京</rb><rt>とうきょう</rt></ruby>', ['東京(とうきょう)']],
    ['with elements within', '<p><ruby><a href="#n"><b>本</b>気</a><rt><span>マジ</span></rt></ruby>か</p>', ['本気(マジ)か']],
    ['spread over lines of the source', '<p>昔、\n<ruby>\n <rb>東京</rb>\n <rt>とう\nきょう</rt>\n</ruby>\nで</p>', ['昔、東京(とうきょう)で']],
    ['twice over one', '<ruby><ruby>東京<rt>とうきょう</rt></ruby><rt>トーキョー</rt></ruby>', ['東京(とうきょう)']],
    ['with a second row', '<ruby><rb>東京</rb><rt>とうきょう</rt><rtc><rt>Tokyo</rt></rtc></ruby>', ['東京(とうきょう)']],
    [
      'in a heading and in two lines',
      '<h1>第<ruby>一<rt>いち</rt></ruby>章</h1><p><ruby>月<rt>つき</rt></ruby>。<br/><ruby>日<rt>ひ</rt></ruby>。</p>',
      ['第一(いち)章', '月(つき)。', '日(ひ)。'],
    ],
    ['over nothing', '<p>空<ruby><rt>そら</rt></ruby><ruby> <rt>x</rt></ruby>だ</p>', ['空だ']],
    ['that say nothing', '<p><ruby>空<rt> </rt></ruby>だ</p>', ['空だ']],
    ['over a block', '<ruby><div>空</div>色<rt>そら</rt></ruby>だ', ['空', '色だ']],
    ['without a ruby', '<p>空<rt>そら</rt>だ</p>', ['空だ']],
    ['beside the marks that stand for them', '<p>\ufdd1空\ufdd0<ruby>色\ufdd1<rt>いろ\ufdd0</rt></ruby></p>', ['空色(いろ)']],
  ])('%s', async (_, body, texts) => expect(readingsOf(await read(epub({ pages: { 'a.xhtml': body } }), 'x.epub'))).toEqual(texts));

  it('are kept in pages of the web, and stay out of titles', async () => {
    const words = '私は毎日<ruby>新聞<rt>しんぶん</rt></ruby>を読みます。そして本も読みます。'.repeat(8);
    const page = await read(`<!doctype html><html lang="ja"><title>新聞</title><body><article><p>${words}</p></article></body></html>`, 'x.html');
    expect(readingsOf(page)[0]?.split('新聞(しんぶん)').length).toBe(9);
    const book = await read(
      epub({
        pages: { 'a.xhtml': '<h1><ruby>雪国<rt>ゆきぐに</rt></ruby></h1><p>長い。</p>' },
        nav: '<li><a href="a.xhtml"><ruby>雪国<rt>ゆきぐに</rt></ruby></a></li>',
      }),
      'x.epub',
    );
    expect(titlesOf(book)).toEqual(['雪国']);
    expect(shapesOf(book)).toEqual(['heading 1: 雪国', 'paragraph: 長い。']);
  });

  it('leave no mark where a line ends within what they are over', () => {
    expect(readBlocks(parseXhtml('x<ruby><br/>漢<rt>かん</rt></ruby>だ')).blocks.map(({ text }) => text)).toEqual(['x', '漢だ']);
    expect(readBlocks(parseXhtml('x<ruby><br/><rt>かん</rt></ruby>だ')).blocks.map(({ text }) => text)).toEqual(['x', 'だ']);
  });

  it('never touch the text, however they are nested', () => {
    const piece = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('漢', 'かな', ' ', '\n', '<br/>', 'x '),
        fc
          .tuple(fc.constantFrom('ruby', 'rb', 'rt', 'rp', 'p', 'b'), fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        for (const { text, ruby = [] } of readBlocks(parseXhtml(pieces.join(''))).blocks) {
          expect(text).not.toMatch(/[\ufdd0\ufdd1]/);
          let at = 0;
          for (const { start, end, reading } of ruby) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(reading).not.toBe('');
            at = end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
