import { escapeHtml } from '@glossa/page';
import type { KeptItem } from './items.store.ts';

/** An item's text as the page it would be, so that it is read as any page is. */
export function itemPage({ title, author, publishedAt, content }: KeptItem, feed: { title: string; lang: string }): string {
  const meta = [
    [`property="og:site_name"`, feed.title],
    [`property="og:title"`, title],
    [`name="author"`, author],
    [`property="article:published_time"`, publishedAt === null ? null : new Date(publishedAt).toISOString()],
  ].flatMap(([name, said]) => (said ? [`<meta ${name} content="${escapeHtml(said)}">`] : []));
  return `<!doctype html><html lang="${escapeHtml(feed.lang)}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${meta.join('')}</head><body><article>${content ?? ''}</article></body></html>`;
}
