import { describe, expect, it } from 'vitest';
import { readOpml, writeOpml } from './feeds.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const opml = (body: string) => utf8(`<?xml version="1.0"?><opml version="1.0"><head><title>x</title></head><body>${body}</body></opml>`);

describe('a list of feeds', () => {
  it.each<[string, Uint8Array, ReturnType<typeof readOpml>]>([
    [
      'with folders, and a feed twice',
      opml(
        '<outline text="Presse"><outline type="rss" text="Un &amp; un" xmlUrl="https://a.example/f"/><outline text="x" xmlUrl="https://a.example/f"/></outline><outline title="Deux" text="2" xmlurl="http://b.example/"/>',
      ),
      [
        { address: 'https://a.example/f', title: 'Un & un' },
        { address: 'http://b.example/', title: 'Deux' },
      ],
    ],
    ['with addresses of another kind', opml('<outline text="x" xmlUrl="file:///etc/passwd"/><outline text="y" htmlUrl="https://a.example"/>'), []],
    ['that is another kind of XML', utf8('<rss><channel/></rss>'), null],
    ['that is a page', utf8('<!doctype html><html></html>'), null],
  ])('%s', (_, bytes, wanted) => expect(readOpml(bytes)).toEqual(wanted));

  it('is read as it was written', () => {
    const feeds = [{ address: 'https://a.example/f?a=1&b=2', title: 'Dit « "Oui" » & non', site: null, lang: 'fr' }];
    expect(readOpml(utf8(writeOpml(feeds)))).toEqual([{ address: feeds[0]?.address, title: feeds[0]?.title }]);
  });
});
