import { escapeHtml } from './escape.ts';
import { jsonInHtml, link } from './public-text.ts';
import type { Visit } from './public-values.ts';

/** Where the pages' style is served. */
export const publicStylePath = '/public.css';

export interface Framed {
  visit: Visit;
  /** Below the interface language: `/lessons/<id>`. */
  path: string;
  /** Of this page alone: `?part=2`. */
  query?: string;
  /** With how it is shown: `?part=2&ruby=kana`. To search engines it is the page of `query`. */
  asked?: string;
  title: string;
  description: string;
  /** False keeps search engines away, and leaves out what is for them. */
  listed: boolean;
  /** Where the address without an interface language leads to the same page. */
  chooses?: boolean;
  /** Whether it asks about cookies while that is not answered: all do but the page that is about them. */
  asks?: boolean;
  ogType?: 'article' | 'website';
  /** A picture of it. */
  image?: { path: string; alt: string } | null;
  jsonLd?: unknown;
  /** Further elements of the head, as HTML. */
  head?: string;
  /** As HTML. */
  main: string;
}

/** A whole page around its main part. It works without script and asks nothing of other hosts. */
export function publicPage(page: Framed): string {
  const { visit, main, asks = true } = page;
  const { say, locale, dir } = visit;
  return `<!doctype html>
<html lang="${locale}" dir="${dir}">
<head>
${headOf(page)}
</head>
<body>
<a class="skip" href="#main">${escapeHtml(say('publishing.toContent'))}</a>
<header class="top"><a class="logo" href="/${locale}/lessons" lang="en" dir="ltr">${escapeHtml(say('common.appName'))}</a><nav aria-label="${escapeHtml(say('publishing.account'))}">
<a class="button languages" href="#languages">${escapeHtml(nameOf(visit))}</a>
<a class="button plain" href="/sign-in?ui=${locale}">${escapeHtml(say('publishing.signIn'))}</a>
${visit.signUp ? `<a class="button primary" href="/sign-up?ui=${locale}">${escapeHtml(say('publishing.signUp'))}</a>` : ''}</nav></header>
<main id="main">
${main}
</main>
${footer(page)}
${asks && visit.mayRemember === null ? cookieNotice(page) : ''}</body>
</html>
`;
}

const nameOf = ({ locale, locales }: Visit): string => locales.find((each) => each.locale === locale)?.name ?? locale;

function headOf({ visit, path, query = '', title, description, listed, chooses = true, ogType = 'website', image = null, jsonLd, head = '' }: Framed): string {
  const { origin, locale, locales } = visit;
  const at = (ui: string) => escapeHtml(`${origin}${ui && `/${ui}`}${path}${query}`);
  const others = [...locales.map((each) => [each.locale, at(each.locale)]), ...(chooses ? [['x-default', at('')]] : [])];
  const lines = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(visit.say('common.pageTitle', { title }))}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    ...(listed ? [] : ['<meta name="robots" content="noindex">']),
    `<link rel="canonical" href="${at(locale)}">`,
    ...others.map(([lang, href]) => `<link rel="alternate" hreflang="${lang}" href="${href}">`),
    `<link rel="stylesheet" href="${publicStylePath}">`,
    '<link rel="icon" href="data:,">',
    `<meta property="og:site_name" content="${escapeHtml(visit.say('common.appName'))}">`,
    `<meta property="og:type" content="${ogType}">`,
    `<meta property="og:title" content="${escapeHtml(title)}">`,
    `<meta property="og:description" content="${escapeHtml(description)}">`,
    ...(image === null
      ? []
      : [`<meta property="og:image" content="${escapeHtml(`${origin}${image.path}`)}">`, `<meta property="og:image:alt" content="${escapeHtml(image.alt)}">`]),
    `<meta property="og:url" content="${at(locale)}">`,
    `<meta property="og:locale" content="${ogLocale(locale)}">`,
    ...locales.filter((each) => each.locale !== locale).map((each) => `<meta property="og:locale:alternate" content="${ogLocale(each.locale)}">`),
    `<meta name="twitter:card" content="${image === null ? 'summary' : 'summary_large_image'}">`,
    head,
    jsonLd === undefined ? '' : `<script type="application/ld+json">${jsonInHtml(jsonLd)}</script>`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** Open Graph wants a region: the likeliest one. */
function ogLocale(locale: string): string {
  const { language, region } = new Intl.Locale(locale).maximize();
  return `${language}_${region}`;
}

/** Asks before anything is kept that is not needed. Both answers look alike, and either is remembered. */
function cookieNotice({ visit, path, query = '', asked = query }: Framed): string {
  const { say, locale } = visit;
  return `<form class="notice" method="post" action="/${locale}/cookies" aria-label="${escapeHtml(say('publishing.cookies.title'))}"><p>${escapeHtml(say('publishing.cookies.ask'))} ${link(`/${locale}/cookies`, say('publishing.cookies.link'))}</p>
${cookieAnswers(visit, `${path}${asked}`)}</form>
`;
}

/** The two answers; `back` is the path to be at again after either. */
export const cookieAnswers = ({ say }: Visit, back: string): string =>
  `<p class="answers"><input type="hidden" name="back" value="${escapeHtml(back)}"><button class="button" name="answer" value="no">${escapeHtml(say('publishing.cookies.refuse'))}</button> <button class="button" name="answer" value="yes">${escapeHtml(say('publishing.cookies.accept'))}</button></p>`;

function footer({ visit, path, query = '', asked = query }: Framed): string {
  const { say, locale, locales } = visit;
  const languages = locales
    .map((each) => {
      const current = each.locale === locale ? ' aria-current="true"' : '';
      return `<li><a href="${escapeHtml(`/${each.locale}${path}${asked}`)}" lang="${each.locale}" hreflang="${each.locale}"${current}>${escapeHtml(each.name)}</a></li>`;
    })
    .join('');
  return `<footer><nav aria-label="${escapeHtml(say('publishing.about'))}">${link(`/${locale}/lessons`, say('publishing.lessons'))} ${link(`/${locale}/cookies`, say('publishing.cookies.title'))}</nav>
<nav id="languages" aria-label="${escapeHtml(say('publishing.languages'))}"><ul>${languages}</ul></nav></footer>`;
}
