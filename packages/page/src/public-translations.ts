import { escapeHtml } from './escape.ts';
import { queryOf } from './public-parts.ts';
import { languageName, link } from './public-text.ts';
import type { PublicLesson, Visit } from './public-values.ts';

/** So many languages, and no more, stand open where nobody chose. */
export const mostOpen = 3;

const speaks = (lang: string, wanted: string): boolean => lang.split('-')[0] === wanted.split('-')[0];

/** Languages of the translations: the visitor's own, then those of most sentences, then by name. */
export function languagesOf({ blocks }: PublicLesson, visit: Visit): string[] {
  const counts = new Map<string, number>();
  for (const { sentences } of blocks)
    for (const { translations } of sentences) for (const lang of new Set(translations.map((each) => each.lang))) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const { compare } = new Intl.Collator(visit.locale);
  const ranked = [...counts].map(([lang, count]) => ({
    lang,
    name: languageName(visit, lang),
    rank: speaks(lang, visit.locale) ? Number.MAX_SAFE_INTEGER : count,
  }));
  return ranked.toSorted((a, b) => b.rank - a.rank || compare(a.name, b.name)).map(({ lang }) => lang);
}

/**
 * Of the languages a sentence is translated into, those that stand open: the chosen one, else the page's, else those that the
 * visitor's browser asks for, else English, else the first ones.
 */
export function openLanguages(there: readonly string[], { locale, reads }: Visit, chosen: string | null): readonly string[] {
  const inThese = (wanted: readonly string[]) => there.filter((lang) => wanted.some((each) => speaks(lang, each)));
  const choices = [there.filter((lang) => lang === chosen), inThese([locale]), inThese(reads).slice(0, mostOpen), inThese(['en'])];
  return choices.find((found) => found.length > 0) ?? there.slice(0, mostOpen);
}

/** Where there are more than can stand open: links to the same page with another one open. */
export function translationLinks({ id, part, readings }: PublicLesson, visit: Visit, langs: readonly string[], chosen: string | null): string {
  const { say, locale } = visit;
  const choices = langs.map((lang) => {
    const isOwn = speaks(lang, locale);
    const current = lang === chosen || (isOwn && chosen === null) ? ' aria-current="true"' : '';
    const query = queryOf(part, { ruby: readings.shown, with: isOwn ? null : lang });
    return `<li>${link(`/${locale}/lessons/${id}${query}#sentences`, languageName(visit, lang), `rel="nofollow"${current}`)}</li>`;
  });
  const name = escapeHtml(say('publishing.translations'));
  return `<nav class="readings quiet" aria-label="${name}"><span aria-hidden="true">${name}</span><ul>${choices.join('')}</ul></nav>`;
}
