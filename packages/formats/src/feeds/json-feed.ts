import type { FeedItem } from './feed.ts';
import { isObject, type Json, objectsIn, textIn } from './json.ts';
import type { RawFeed } from './rss.ts';
import { asHtml, plainText, timeFrom, titleText, webAddress, wholeText } from './values.ts';

export const isJsonFeed = (json: Json): boolean => Array.isArray(json.items) && /jsonfeed\.org/.test(textIn(json.version));

export const readJsonFeed = (json: Json, url: string | undefined, most: number): RawFeed => ({
  title: titleText(textIn(json.title)),
  site: webAddress(json.home_page_url, url),
  declaredLang: textIn(json.language),
  items: objectsIn(json.items)
    .slice(0, most)
    .map((item) => readItem(item, url)),
});

function readItem(item: Json, url: string | undefined): FeedItem {
  const link = webAddress(item.url, url) ?? webAddress(item.external_url, url);
  const title = titleText(textIn(item.title));
  const content = textIn(item.content_html) || asHtml(textIn(item.content_text));
  const people = [...objectsIn(item.authors), ...(isObject(item.author) ? [item.author] : [])];
  return {
    id: textIn(item.id) || link || `${title} ${textIn(item.date_published)}`,
    title,
    link,
    authors: people
      .map(({ name }) => titleText(textIn(name)))
      .filter((name) => name !== '')
      .slice(0, 5),
    publishedAt: timeFrom(item.date_published) ?? timeFrom(item.date_modified),
    summary: plainText(textIn(item.summary) || content),
    content: wholeText(content),
  };
}
