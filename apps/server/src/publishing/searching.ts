import type { FastifyRequest } from 'fastify';
import type { WebSettings } from '../platform/http/visitors.ts';

/** Where the server is, for addresses that must be whole. Without a public address of its own, it is where the visitor found it. */
export function originOf(request: FastifyRequest, { publicUrl }: WebSettings): string {
  if (publicUrl) return publicUrl.origin;
  const origin = URL.parse(`${request.protocol}://${request.host}`)?.origin;
  return origin === undefined || origin === 'null' ? 'http://localhost' : origin;
}

export const robotsText = (origin: string): string => `User-agent: *\nDisallow: /api/\nDisallow: /take/\n\nSitemap: ${origin}/sitemap.xml\n`;

/** Each is listed in every interface language, and a sitemap holds 50,000 addresses at most. */
export const mostInSitemap = 8_000;

const xml = (root: string, items: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join('\n')}\n</${root}>\n`;

/** Each path in every interface language. */
export const sitemap = (origin: string, locales: readonly string[], paths: readonly string[]): string =>
  xml(
    'urlset',
    paths.flatMap((path) => locales.map((locale) => `<url><loc>${escaped(`${origin}/${locale}${path}`)}</loc></url>`)),
  );

/** Where there is more than one sitemap may hold: the first piece, and those that begin after an item. */
export const sitemapIndex = (origin: string, after: readonly string[]): string =>
  xml(
    'sitemapindex',
    ['', ...after].map((id) => `<sitemap><loc>${pieceAt(origin, id)}</loc></sitemap>`),
  );

const pieceAt = (origin: string, id: string): string => `${origin}/sitemap.xml?before=${id}`;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
