import { escapeHtml } from './escape.ts';
import { link, tongue } from './public-text.ts';
import type { PublicLesson, Visit } from './public-values.ts';

const webAddress = (address: string | null): string | null => (address !== null && /^https?:\/\//i.test(address) ? address : null);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Who wrote a text, where it was published, and when. */
export function sourceLine({ author, sourceUrl, siteName, publishedAt, lang }: PublicLesson, { say, locale }: Visit): string {
  const address = webAddress(sourceUrl);
  const facts = [
    ...(author === null ? [] : [`${escapeHtml(say('publishing.author'))} <span ${tongue(lang)}>${escapeHtml(author)}</span>`]),
    ...(address === null ? [] : [`${escapeHtml(say('publishing.source'))} ${link(address, siteName ?? address, 'rel="nofollow noopener" dir="auto"')}`]),
    ...(publishedAt === null
      ? []
      : [
          `<time datetime="${dayOf(publishedAt)}">${escapeHtml(new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(publishedAt))}</time>`,
        ]),
  ];
  return facts.length > 0 ? `<p class="quiet sources">${facts.map((fact) => `<span>${fact}</span>`).join(' · ')}</p>` : '';
}

/** The same by the words of schema.org. */
export function sourceData({ sourceUrl, siteName, publishedAt }: PublicLesson): { isBasedOn?: object } {
  const url = webAddress(sourceUrl);
  if (url === null) return {};
  return {
    isBasedOn: {
      '@type': 'CreativeWork',
      url,
      ...(publishedAt === null ? {} : { datePublished: dayOf(publishedAt) }),
      ...(siteName === null ? {} : { publisher: { '@type': 'Organization', name: siteName } }),
    },
  };
}
