import { describe, expect, it } from 'vitest';
import { readArticle } from './documents.ts';
import { read, shapesOf, textsOf, utf8 } from './testing.ts';

const sentence = 'Le vieux port dormait encore quand les pêcheurs, déjà debout, préparaient leurs filets sous la lampe, en parlant à voix basse.';
const paragraphs = Array.from({ length: 6 }, (_, i) => `<p>${sentence} Numéro ${i}.</p>`).join('');
const page = (article: string, head = '') => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Le port | Journal</title>${head}</head><body>
  <nav><ul><li><a href="/">Accueil</a></li><li><a href="/b">Sports</a></li></ul></nav><div class="share-buttons"><a href="#">Partager</a></div>
  <article><h1>Le port</h1>${article}</article><div id="comments"><p>Premier !</p></div><footer>Mentions légales</footer></body></html>`;

describe('a page of the web', () => {
  it('keeps a sign that opens no tag', async () => {
    const { chapters } = await readArticle(page(`<p>${sentence} 3 < 5, et 7 <8.</p>${paragraphs}`));
    expect(chapters[0]?.blocks.map(({ text }) => text)).toContain(`${sentence} 3 < 5, et 7 <8.`);
  });

  it('becomes its article, without menus and comments', async () => {
    const texts = textsOf(await readArticle(page(paragraphs)));
    expect(texts.slice(-6)).toEqual(Array.from({ length: 6 }, (_, i) => `${sentence} Numéro ${i}.`));
    expect(texts.join(' ')).not.toMatch(/Accueil|Partager|Premier|Mentions/);
  });

  it.each<[string, string, string[]]>([
    [
      'sub-headings and items apart',
      `${paragraphs}<h2>Plus <b>loin</b></h2><ul><li>Un</li><li>Deux</li></ul>`,
      ['heading 2: Plus loin', 'item: Un', 'item: Deux'],
    ],
    [
      'paragraphs that are line breaks',
      `${paragraphs}<div>${sentence}<br><br>Deux.<br>Trois.</div>`,
      [`paragraph: ${sentence}`, 'paragraph: Deux.', 'paragraph: Trois.'],
    ],
    ['a line broken inside a sentence', `${paragraphs}<p>${sentence} Il vit<br>la mer.</p>`, [`paragraph: ${sentence} Il vit la mer.`]],
    ['no markup', `${paragraphs}<p>Un <em onclick="x()">mot</em><script>alert(1)</script> &lt;b&gt;, ${sentence}</p>`, [`paragraph: Un mot <b>, ${sentence}`]],
    [
      'cells apart',
      `${paragraphs}<table><tr><td>Nom et prénom</td><td>Ville, ${sentence}</td></tr></table>`,
      ['paragraph: Nom et prénom', `paragraph: Ville, ${sentence}`],
    ],
  ])('keeps %s', async (_, article, shapes) => {
    expect(shapesOf(await readArticle(page(article))).slice(-shapes.length)).toEqual(shapes);
  });

  it('says title, author, site and picture', async () => {
    const head = '<meta property="og:title" content="Le vieux port"><meta name="author" content="Anne"><meta property="og:site_name" content="Journal">';
    const article = await readArticle(page(`<img data-src="/a.jpg" src="data:image/gif;base64,x">${paragraphs}`, head), 'https://example.org/x/');
    expect(article).toMatchObject({ title: 'Le vieux port', authors: ['Anne'], siteName: 'Journal', image: 'https://example.org/a.jpg' });
  });

  it.each([
    ['javascript:alert(1)', undefined],
    ['https://example.org/b.png', 'https://example.org/b.png'],
  ])('takes the picture %s only where it has an address of the web', async (content, image) => {
    expect((await readArticle(page(paragraphs, `<meta property="og:image" content="${content}">`))).image).toBe(image);
  });

  it.each([
    ['that says it', 'fr-CA', 'fr-CA'],
    ['that says nothing', null, 'fr'],
    ['that says it wrongly', 'en', 'fr'],
    ['that says no language', 'xx yy', 'fr'],
  ])('%s is in the language of its text', async (_, lang, found) => {
    const html = page(paragraphs).replace('<html', lang === null ? '<html' : `<html lang="${lang}"`);
    expect((await readArticle(html)).lang).toBe(found);
  });

  it.each<[string, Uint8Array]>([
    ['of its own', Uint8Array.from(page(paragraphs).replace('utf-8', 'iso-8859-1'), (c) => c.charCodeAt(0))],
    ['it does not say', Uint8Array.from(page(paragraphs).replace('<meta charset="utf-8">', ''), (c) => c.charCodeAt(0))],
    ['it says wrongly', utf8(page(paragraphs).replace('utf-8', 'none-such'))],
  ])('saved in an encoding %s is read', async (_, bytes) => {
    expect(textsOf(await read(bytes, 'x.html')).at(-1)).toBe(`${sentence} Numéro 5.`);
  });

  it('too short for an article is read whole', async () => {
    expect(textsOf(await read('<p>Bonjour.</p>', 'x.html'))).toEqual(['Bonjour.']);
  });

  it.each<[string, string, string]>([
    ['empty', '<html><body><script>x</script></body></html>', 'EmptyDocumentError'],
    ['of opening signs alone', '<'.repeat(1_000_000), 'TooLargeDocumentError'],
    ['of entities alone', '&amp;'.repeat(300_000), 'TooLargeDocumentError'],
    ['nested without end', `<html><body>${'<div>'.repeat(20_000)}x`, 'TooLargeDocumentError'],
  ])('%s is refused', async (_, html, name) => {
    await expect(read(html, 'x.html')).rejects.toMatchObject({ name });
  });

  it.each(['<html><p>Bonjour.</p></html>', '<!doctype html><html lang="fr"><head><title>T</title></head><p>Bonjour.</p>', '<html>Bonjour.</html>'])(
    'is read without a body as well: %s',
    async (page) => {
      expect(textsOf(await read(page, 'x.html'))).toEqual(['Bonjour.']);
    },
  );
});
