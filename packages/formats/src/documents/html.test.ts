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

  const list = '<ul><li>La marée</li><li>Les filets</li></ul>';
  const links = '<ul><li><a href="/1">Un autre port</a></li><li><a href="/2">La pêche</a></li></ul>';
  it.each<[string, string, string[]]>([
    ['beside the box of the text', `<div>${paragraphs}</div>${list}`, ['item: La marée', 'item: Les filets']],
    [
      'with its heading',
      `<div>${paragraphs}</div><div class="points"><h2>À retenir</h2>${list}</div>`,
      ['heading 2: À retenir', 'item: La marée', 'item: Les filets'],
    ],
    [
      'that a line leads to',
      `<div>${paragraphs}<p>À emporter :</p></div><div>${list}</div>`,
      ['paragraph: À emporter :', 'item: La marée', 'item: Les filets'],
    ],
    ['that is called after pictures', `${paragraphs}<ul class="media-list"><li>La marée</li><li>Les filets</li></ul>`, ['item: La marée', 'item: Les filets']],
    [
      'of sources with some links',
      `<div>${paragraphs}</div><section><h2>Sources</h2><ol><li>Le <a href="/p">port</a> en 2020</li><li>La mer</li></ol></section>`,
      ['heading 2: Sources', 'item: Le port en 2020', 'item: La mer'],
    ],
  ])('keeps a list %s', async (_, article, shapes) => {
    expect(shapesOf(await readArticle(page(article))).slice(-shapes.length - 1)).toEqual(
      [`paragraph: ${sentence} Numéro 5.`, ...shapes].slice(-shapes.length - 1),
    );
  });

  it.each<[string, string]>([
    ['with their head', `${paragraphs}<h3>À lire aussi</h3>${links}`],
    ['beside the box of the text', `<div>${paragraphs}</div><div><h3>Plus d’articles</h3>${links}</div>`],
    ['without a head', `${paragraphs}${links}`],
    ['to share it', `${paragraphs}<ul><li><a href="#">Facebook</a></li><li><a href="#">WhatsApp</a></li></ul>`],
    ['to what it is tagged with', `${paragraphs}<p>Tags : <a href="/t">ports</a>, <a href="/u">pêche</a></p>`],
    ['of a box at the side', `<div>${paragraphs}</div><div class="sidebar"><h2>Le plus lus</h2>${list}</div>`],
  ])('leaves out links %s', async (_, article) => {
    expect(textsOf(await readArticle(page(article))).at(-1)).toBe(`${sentence} Numéro 5.`);
  });

  it('leaves out the contents that lead into itself, signs of notes and buttons of wikis', async () => {
    const contents = '<div><h2>Sommaire</h2><ul><li><a href="#a">Un</a></li><li><a href="#b">Deux</a></li></ul></div>';
    const note = `<p>${sentence}<sup><a href="#n1">[1]</a></sup></p>`;
    const texts = textsOf(await readArticle(page(`${paragraphs}${contents}<h2 id="a">Un<span class="mw-editsection">[modifier]</span></h2>${note}`)));
    expect(texts.slice(-2)).toEqual(['Un', sentence]);
  });

  it.each([
    '<figure><img src="/a.jpg"><figcaption><h4>Le port © AFP</h4></figcaption></figure>',
    '<div><img src="/a.jpg"><h2 class="caption">Le port © AFP</h2></div>',
    '<h2>Le port © AFP</h2>',
  ])('takes a caption for no heading: %s', async (caption) => {
    expect(shapesOf(await readArticle(page(`${paragraphs}${caption}<p>${sentence}</p>`)))).toContain('paragraph: Le port © AFP');
  });

  it('says author and date that its text begins with, and tells what it took out', async () => {
    const article = await readArticle(page(`<p>Par Anne Le Goff | 12 mars 2024</p>${paragraphs}`));
    expect(article).toMatchObject({
      authors: ['Anne Le Goff'],
      publishedAt: Date.UTC(2024, 2, 12),
      dropped: [{ text: 'Par Anne Le Goff | 12 mars 2024', reason: 'byline' }],
    });
    expect(textsOf(article).join(' ')).not.toContain('Anne');
  });

  it('tells of a byline that was found by what it is called', async () => {
    const article = await readArticle(page(`<div><span class="author">Par Anne Le Goff</span>, le 12 mars 2024 à 10:32</div>${paragraphs}`));
    expect(article).toMatchObject({ authors: ['Anne Le Goff'], publishedAt: Date.UTC(2024, 2, 12, 10, 32) });
    expect(article.dropped?.map(({ text }) => text)).toEqual(['Par Anne Le Goff', ', le 12 mars 2024 à 10:32']);
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
