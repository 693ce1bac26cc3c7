import { languageFor } from '@glossa/core/languages';
import { escapeHtml } from './escape.ts';
import type { PublicBlock, PublicListed, Visit } from './public-values.ts';
import { rubyText } from './ruby.ts';

/** `lang` and `dir` of a run of text. */
export const tongue = (lang: string): string => `lang="${escapeHtml(lang)}" dir="${languageFor(lang).dir}"`;

/** A text as HTML, with readings where these are shown. */
export const written = ({ text, ruby }: Pick<PublicBlock, 'text' | 'ruby'>): string => (ruby ? rubyText(ruby) : escapeHtml(text));

/** A language's name as the visitor calls it, to stand alone. */
export function languageName({ locale }: Visit, code: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(code) ?? code;
  return name.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));
}

/** What a course is called, and in which language: where its owner gave it no name, as the interface calls quick imports. */
export const courseName = ({ title, lang }: { title: string | null; lang: string }, { say, locale }: Visit): { name: string; lang: string } =>
  title === null ? { name: say('library.quickImports'), lang: locale } : { name: title, lang };

export const link = (path: string, text: string, attributes = ''): string =>
  `<a href="${escapeHtml(path)}"${attributes && ` ${attributes}`}>${escapeHtml(text)}</a>`;

/** Lessons as a list of links, each in its language. */
export const lessonList = (visit: Visit, lessons: readonly PublicListed[]): string =>
  `<ol class="lessons">${lessons
    .map(
      ({ id, lang, title, words }) =>
        `<li>${link(`/${visit.locale}/lessons/${id}`, title, tongue(lang))} <span class="quiet">${escapeHtml(visit.say('publishing.words', { count: words }))}</span></li>`,
    )
    .join('')}</ol>`;

/** A value as JSON that may stand inside a script element. */
export const jsonInHtml = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
