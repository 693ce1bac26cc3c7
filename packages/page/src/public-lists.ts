import { escapeHtml } from './escape.ts';
import { publicPage } from './public-frame.ts';
import { invitation } from './public-invitation.ts';
import { partLinks, queryOf, relations } from './public-parts.ts';
import { courseName, languageName, lessonList, link, tongue } from './public-text.ts';
import type { PublicCourse, PublicListed, Visit } from './public-values.ts';

/** A course: its shared lessons in order. */
export function coursePage(course: PublicCourse, visit: Visit): string {
  const { say, locale, origin } = visit;
  const { count, part, parts } = course;
  const path = `/courses/${course.id}`;
  const { name, lang } = courseName(course, visit);
  const description = say('publishing.course.description', { title: name, language: languageName(visit, course.lang), count });
  const language = languageName(visit, course.lang);
  return publicPage({
    visit,
    path,
    query: queryOf(part),
    title: name,
    description,
    listed: course.listed,
    head: relations(path, visit, part, parts),
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'Course',
      name,
      url: `${origin}/${locale}${path}`,
      inLanguage: course.lang,
      description,
      provider: { '@type': 'Organization', name: 'Glossa', url: origin },
    },
    main: `<nav class="crumbs" aria-label="${escapeHtml(say('publishing.crumbs'))}"><ol><li>${link(`/${locale}/lessons`, say('publishing.lessons'))}</li><li>${link(`/${locale}/languages/${course.lang}`, language)}</li></ol></nav>
<h1 ${tongue(lang)}>${escapeHtml(name)}</h1>
<p class="quiet">${escapeHtml(say('publishing.lessonCount', { count }))}</p>
${lessonList(visit, course.lessons)}
${partLinks(path, visit, part, parts)}
${count > 0 ? invitation(visit, 'course', course.id) : ''}
<p class="quiet report">${link(`/${locale}${path}/report`, say('publishing.report.link'), 'rel="nofollow"')}</p>`,
  });
}

/** Public lessons of one language, newest first. `after` is where this piece begins; null on the first. */
export function languagePage(lang: string, listing: { items: readonly PublicListed[]; next: string | null }, after: string | null, visit: Visit): string {
  const { say, locale } = visit;
  const language = languageName(visit, lang);
  const path = `/languages/${lang}`;
  const more =
    listing.next === null
      ? ''
      : `<nav class="parts" aria-label="${escapeHtml(say('publishing.parts'))}">${link(`/${locale}${path}?before=${listing.next}`, say('publishing.more'), 'rel="next" class="button"')}</nav>`;
  return publicPage({
    visit,
    path,
    query: after === null ? '' : `?before=${after}`,
    title: say('publishing.language.title', { language }),
    description: say('publishing.language.description', { language }),
    listed: after === null && listing.items.length > 0,
    chooses: false,
    main: `<nav class="crumbs" aria-label="${escapeHtml(say('publishing.crumbs'))}"><ol><li>${link(`/${locale}/lessons`, say('publishing.lessons'))}</li></ol></nav>
<h1>${escapeHtml(say('publishing.language.title', { language }))}</h1>
${listing.items.length === 0 ? `<p>${escapeHtml(say('publishing.none'))}</p>` : lessonList(visit, listing.items)}
${more}`,
  });
}

/** The languages that there are public lessons in. */
export function languagesPage(langs: readonly { lang: string; count: number }[], visit: Visit): string {
  const { say, locale } = visit;
  const items = langs
    .map(({ lang, count }) => ({ name: languageName(visit, lang), lang, count }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale))
    .map(
      ({ name, lang, count }) =>
        `<li>${link(`/${locale}/languages/${lang}`, name)} <span class="quiet">${escapeHtml(say('publishing.lessonCount', { count }))}</span></li>`,
    );
  return publicPage({
    visit,
    path: '/lessons',
    title: say('publishing.lessons'),
    description: say('publishing.lessons.description'),
    listed: true,
    chooses: false,
    main: `<h1>${escapeHtml(say('publishing.lessons'))}</h1>
<p>${escapeHtml(say('publishing.lessons.description'))}</p>
${items.length === 0 ? `<p>${escapeHtml(say('publishing.none'))}</p>` : `<ul class="lessons">${items.join('')}</ul>`}`,
  });
}
