import { describe, expect, it } from 'vitest';
import { utf8 } from '../documents/testing.ts';
import { findFeeds, readFeed } from './feeds.ts';

const url = 'https://gazette.example/feeds/main.xml';
const sentence = 'Chaque jeudi, peu avant midi, une péniche bleue s’amarre au quai de Saint-Aubin, et l’on y vient chercher des livres.';
const whole = `<p>${sentence}</p>`.repeat(8);
const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const feedOf = (text: string | Uint8Array) => readFeed(typeof text === 'string' ? utf8(text) : text, { url });

const rss = (items: string, more = '') => `<?xml version="1.0" encoding="utf-8"?>
  <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel><title>La Gazette</title><atom:link href="${url}" rel="self"/><link>https://gazette.example/</link><language>fr-FR</language>${more}${items}</channel></rss>`;
const item = (inside: string) => rss(`<item><guid isPermaLink="false">1</guid><title>La péniche</title><link>/barge?a=1&amp;b=2</link>${inside}</item>`);
const atom = (inside: string) => `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title type="html">La &lt;b&gt;Gazette&lt;/b&gt;</title>
  <link rel="self" href="${url}"/><link href="https://gazette.example/"/>${inside}</feed>`;
const entry = (inside: string) => atom(`<entry><id>urn:1</id><title>La péniche</title><link href="/barge"/>${inside}</entry>`);
const json = (items: unknown, more = {}) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'La Gazette', language: 'fr', items, ...more });

describe('a feed', () => {
  it('of RSS 2.0 is read', () => {
    const read = feedOf(
      item(`<pubDate>Thu, 05 Mar 2026 09:00:00 +0100</pubDate><dc:creator><![CDATA[Hélène & Max]]></dc:creator>
        <description>${escaped('Une <b>péniche</b> &amp; des livres.')}</description><content:encoded><![CDATA[${whole}]]></content:encoded>`),
    );
    expect(read).toMatchObject({ title: 'La Gazette', site: 'https://gazette.example/', lang: 'fr-FR' });
    expect(read.items).toEqual([
      {
        id: '1',
        title: 'La péniche',
        link: 'https://gazette.example/barge?a=1&b=2',
        authors: ['Hélène & Max'],
        publishedAt: Date.UTC(2026, 2, 5, 8),
        summary: 'Une péniche & des livres.',
        content: whole,
      },
    ]);
  });

  it('of RSS 1.0 has its items beside the channel', () => {
    const read =
      feedOf(`<rdf:RDF xmlns:rdf="x" xmlns="http://purl.org/rss/1.0/" xmlns:dc="d"><channel rdf:about="c"><title>Gazette</title><link>https://a.example/</link></channel>
      <item rdf:about="https://a.example/1"><title>Un</title><link>https://a.example/1</link><dc:date>2026-03-05T08:00:00Z</dc:date><dc:creator>Max</dc:creator></item></rdf:RDF>`);
    expect(read).toMatchObject({ title: 'Gazette', items: [{ id: 'https://a.example/1', publishedAt: Date.UTC(2026, 2, 5, 8), authors: ['Max'] }] });
  });

  it.each<[string, string]>([
    ['escaped HTML', `<content type="html">${escaped(whole)}</content>`],
    ['HTML as XML', `<content type="xhtml">${whole}</content>`],
  ])('of Atom is read, with its content as %s', (_, content) => {
    const read = feedOf(entry(`<updated>2026-03-06T08:00:00Z</updated><published>2026-03-05T08:00:00Z</published><author><name>Max</name></author>${content}`));
    expect(read).toMatchObject({ title: 'La Gazette', site: 'https://gazette.example/', lang: 'fr' });
    expect(read.items).toMatchObject([
      { id: 'urn:1', link: 'https://gazette.example/barge', authors: ['Max'], publishedAt: Date.UTC(2026, 2, 5, 8), content: whole },
    ]);
    expect(read.items[0]?.summary).toMatch(/^Chaque jeudi, .{300,}…$/);
  });

  it('of Atom may prefix every name, and set where addresses begin', () => {
    const read = feedOf(`<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://b.example/x/"><a:title>T</a:title>
      <a:entry xml:base="2026/"><a:id>1</a:id><a:title type="text">a &lt; b &amp; c</a:title><a:link rel="alternate" href="un"/></a:entry></a:feed>`);
    expect(read).toMatchObject({ title: 'T', items: [{ title: 'a < b & c', link: 'https://b.example/x/2026/un' }] });
  });

  it('of JSON is read', () => {
    const items = [
      { id: 7, url: '/barge', title: 'La péniche', content_html: whole, date_published: '2026-03-05T08:00:00Z', authors: [{ name: 'Max' }, 3] },
      'odd',
      { id: '8', external_url: 'https://b.example/', content_text: 'Court.', author: { name: 'Léa' } },
    ];
    expect(feedOf(json(items, { home_page_url: 'https://gazette.example/' }))).toMatchObject({
      title: 'La Gazette',
      site: 'https://gazette.example/',
      lang: 'fr',
      items: [
        { id: '7', link: 'https://gazette.example/barge', authors: ['Max'], content: whole },
        { id: '8', link: 'https://b.example/', authors: ['Léa'], summary: 'Court.', content: null },
      ],
    });
  });

  it('in an old encoding is read', () => {
    const latin = Uint8Array.from(item('<description>Où est l’été ?</description>').replace('utf-8', 'iso-8859-1').replaceAll('’', "'"), (c) =>
      c.charCodeAt(0),
    );
    expect(feedOf(latin).items[0]).toMatchObject({ title: 'La péniche', summary: "Où est l'été ?" });
  });

  it.each<[string, string, object]>([
    ['an entity twice', '<title>x</title><description>L&amp;#8217;&amp;eacute;t&amp;eacute;</description>', { summary: 'L’été' }],
    ['an entity XML does not know', '<description>L&eacute;a &nope; &#x41;&#0;</description>', { summary: 'Léa &nope; A\ufffd' }],
    ['markup that never closes', `<description><![CDATA[${'<div>'.repeat(300)}Un mot.]]></description>`, { summary: '' }],
    ['a day that is none', '<pubDate>hier</pubDate>', { publishedAt: null }],
    ['an e-mail address for its author', '<author>max@example.org</author>', { authors: [] }],
    ['an author as RSS writes one', '<author>max@example.org (Max F.)</author>', { authors: ['Max F.'] }],
    ['a picture’s title beside its own', '<media:title>Photo</media:title>', { title: 'La péniche' }],
    ['only a beginning', `<description>${escaped(whole)} [&amp;hellip;]</description>`, { content: null }],
    ['the whole text in its description', `<description>${escaped(whole)}</description>`, { content: whole }],
    ['little', '<description>Une péniche.</description>', { content: null }],
  ])('that writes %s is understood', (_, inside, expected) => {
    expect(feedOf(item(inside)).items).toMatchObject([expected]);
  });

  it.each<[string, string]>([
    ['javascript:alert(1)', ''],
    ['data:text/html,x', ''],
    ['file:///etc/passwd', ''],
  ])('leads to no %s', (link) => {
    expect(
      feedOf(rss(`<item><guid isPermaLink="false">1</guid><link>${link}</link><description>${escaped(whole)}</description></item>`)).items[0]?.link,
    ).toBeNull();
  });

  it('names an item by what it has: its guid, its address, its title; and each once', () => {
    const items =
      '<item><link>/a</link></item><item><guid>https://b.example/1</guid></item><item><link>/a</link><title>Encore</title></item><item><title>Sans lien</title></item>';
    expect(feedOf(rss(items)).items.map(({ id, link }) => [id, link])).toEqual([
      ['https://gazette.example/a', 'https://gazette.example/a'],
      ['https://b.example/1', 'https://b.example/1'],
    ]);
  });

  it('tells its language by its texts where it says none, or a wrong one', () => {
    const items = Array.from({ length: 5 }, (_, i) => `<item><link>/${i}</link><title>${sentence}</title></item>`).join('');
    for (const said of ['', '<language>en-us</language>', '<language>??</language>'])
      expect(feedOf(rss(items).replace('<language>fr-FR</language>', said)).lang).toBe('fr');
  });

  const many = Array.from({ length: 900 }, (_, i) => i);
  it.each<[string, string]>([
    ['RSS', rss(many.map((i) => `<item><link>/${i}</link></item>`).join(''))],
    ['Atom', atom(many.map((i) => `<entry><link href="/${i}"/></entry>`).join(''))],
    ['JSON', json(many.map((i) => ({ url: `/${i}` })))],
  ])('of %s gives at most 500 items, and looks no further', (_, text) => {
    expect(feedOf(text).items).toHaveLength(500);
  });

  it.each<[string, string]>([
    ['JSON', json([{ id: '1', url: '/a', title: 'L\u0000\ud800', summary: 'x\u0000y', content_html: `\u0000${whole}\ud800` }])],
    ['RSS', item(`<content:encoded>&#1;${escaped(whole)}\ufffd</content:encoded>`)],
  ])('of %s has no sign in it that no database takes', (_, text) => {
    const [read] = feedOf(text).items;
    expect(read?.content).toBe(`${whole}\ufffd`);
    expect(JSON.stringify(read)).not.toMatch(/\\u0000|\\ud800/);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'NotFeedError'],
    ['a page', '<!doctype html><html><body><p>Bonjour</p></body></html>', 'NotFeedError'],
    ['other XML', '<note><to>x</to></note>', 'NotFeedError'],
    ['other JSON', '{"items":[]}', 'NotFeedError'],
    ['a list', '[1]', 'NotFeedError'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'NotTextError'],
    ['markup without end', `<rss><channel>${'<a>'.repeat(2000)}`, 'TooLargeDocumentError'],
    ['a million elements', `<rss><channel>${'<a/>'.repeat(1_000_000)}</channel></rss>`, 'TooLargeDocumentError'],
  ])('that is %s is refused', (_, text, name) => {
    expect(() => feedOf(text)).toThrow(expect.objectContaining({ name }));
  });

  it('expands no entity of its own making, and fetches none', () => {
    const laughs = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
    expect(feedOf(laughs + item('<description>&b; &x;</description>')).items[0]?.summary).toBe('&b; &x;');
  });

  it('with tens of thousands of entities is read as one text', () => {
    const text = '<p>Oui &amp; non.</p>'.repeat(10_000);
    expect(feedOf(item(`<description>${escaped(text)}</description>`)).items[0]?.content === text).toBe(true);
  });
});

describe('a page', () => {
  const found = (head: string, body = '') =>
    findFeeds(utf8(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`), { url: 'https://gazette.example/a/' }).map(
      ({ address, title, kind }) => [address, title, kind],
    );

  it.each<[string, string, unknown[]]>([
    ['RSS', '<link rel="alternate" type="application/rss+xml" title="À la &amp; une" href="/feed">', [['https://gazette.example/feed', 'À la & une', 'feed']]],
    [
      'Atom, from where it is',
      '<link rel="alternate home" type="application/atom+xml; charset=utf-8" href="atom.xml">',
      [['https://gazette.example/a/atom.xml', '', 'feed']],
    ],
    [
      'JSON Feed, each once',
      '<link rel=alternate type=application/feed+json href=/f.json><link rel=alternate type=application/feed+json href=/f.json>',
      [['https://gazette.example/f.json', '', 'feed']],
    ],
    [
      'addresses that begin elsewhere',
      '<base href="https://cdn.example/x/"><link rel="alternate" type="text/xml" href="rss.xml">',
      [['https://cdn.example/x/rss.xml', '', 'feed']],
    ],
    [
      'a catalogue',
      '<link rel="alternate" type="application/atom+xml;profile=opds-catalog" href="/opds">',
      [['https://gazette.example/opds', '', 'catalogue']],
    ],
    [
      'other things',
      '<link rel="stylesheet" type="application/rss+xml" href="/a"><link rel="alternate" type="application/json+oembed" href="/b"><link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="application/rss+xml" href="javascript:x">',
      [],
    ],
  ])('tells of %s', (_, head, expected) => {
    expect(found(head, '<a href="/blog/feed/">RSS</a>').slice(0, expected.length || undefined)).toEqual(
      expected.length > 0 ? expected : [['https://gazette.example/blog/feed/', 'RSS', 'feed']],
    );
  });

  it.each(['/feed', '/rss.xml', '/feeds/news.xml', '/index.rss', '/blog/atom/'])('that only links to %s tells of it', (href) => {
    expect(found('', `<a href="${href}">S’abonner</a><a href="/feedback">x</a>`)).toEqual([[`https://gazette.example${href}`, 'S’abonner', 'feed']]);
  });
});
