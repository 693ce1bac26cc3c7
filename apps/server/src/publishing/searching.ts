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
export const sitemapItems = 8_000;

export function sitemap(origin: string, locales: readonly string[], paths: readonly string[], langs: readonly { lang: string }[]): string {
  const all = ['/lessons', ...langs.map(({ lang }) => `/languages/${lang}`), ...paths];
  const urls = all.flatMap((path) => locales.map((locale) => `<url><loc>${escaped(`${origin}/${locale}${path}`)}</loc></url>`));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
