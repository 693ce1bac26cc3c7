import { readingTime } from '@glossa/core/study';
import { escapeHtml } from './escape.ts';
import { renderPicture, renderPictures } from './picture.ts';
import { publicPage } from './public-frame.ts';
import { invitation } from './public-invitation.ts';
import { partLinks, queryOf, relations } from './public-parts.ts';
import { readingLinks } from './public-readings.ts';
import { sentenceView } from './public-sentences.ts';
import { sourceData, sourceLine } from './public-source.ts';
import { courseName, languageName, link, tongue, written } from './public-text.ts';
import { languagesOf } from './public-translations.ts';
import type { PublicBlock, PublicLesson, Visit } from './public-values.ts';

const wordsPerMinute = 150;

/** A lesson for everybody: its text, then each sentence with its translations; `asked` is the language of those that shall stand open. */
export function lessonPage(lesson: PublicLesson, visit: Visit, asked: string | null = null): string {
  const { say, origin, locale } = visit;
  const { id, lang, title, part, parts, readings } = lesson;
  const path = `/lessons/${id}`;
  const query = queryOf(part);
  const course = courseName(lesson.course, visit).name;
  const langs = languagesOf(lesson, visit);
  const chosen = langs.find((each) => each === asked) ?? null;
  const manner = { ruby: readings.shown, with: chosen };
  const heading = lesson.blocks.find((block, at) => isTitle(lesson, block, at));
  const names = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(langs.map((code) => languageName(visit, code)));
  const description = say(langs.length > 0 ? 'publishing.descriptionWith' : 'publishing.description', {
    language: languageName(visit, lang),
    title,
    languages: names,
  });
  return publicPage({
    visit,
    path,
    query,
    asked: queryOf(part, manner),
    title: `${title} — ${course}`,
    description,
    listed: lesson.listed,
    ogType: 'article',
    image: lesson.picture && { path: publicPicturePath(id), alt: pictureText(lesson, visit) },
    head: relations(path, visit, part, parts),
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'LearningResource',
      name: title,
      description,
      url: `${origin}/${locale}${path}${query}`,
      inLanguage: lang,
      learningResourceType: 'reading',
      teaches: languageName(visit, lang),
      isAccessibleForFree: true,
      isPartOf: { '@type': 'Course', name: course, provider: { '@type': 'Organization', name: 'Glossa', url: origin } },
      ...(lesson.picture ? { image: `${origin}${publicPicturePath(id)}` } : {}),
      ...(lesson.author === null ? {} : { author: { '@type': 'Person', name: lesson.author } }),
      ...sourceData(lesson),
    },
    main: `${crumbs(lesson, visit)}
<article>
<h1 ${tongue(lang)}>${heading ? written(heading) : escapeHtml(title)}</h1>
<p class="quiet">${facts(lesson, visit)}</p>
${parts > 1 ? `<p class="quiet">${escapeHtml(say('publishing.part', { part, parts }))}</p>` : ''}
${readingLinks(lesson, visit, path, chosen)}
${pictureOf(lesson, visit)}
<div class="body" ${tongue(lang)}>
${bodyOf(lesson)}
</div>
${sourceLine(lesson, visit)}
</article>
${langs.length > 0 ? sentenceView(lesson, visit, langs, chosen, (block, at) => isTitle(lesson, block, at)) : ''}
${partLinks(path, visit, part, parts, manner)}
${invitation(visit, 'lesson', id)}
<p class="quiet report">${link(`/${locale}${path}/report`, say('publishing.report.link'), 'rel="nofollow"')}</p>`,
  });
}

/** Where the picture of a shared lesson is served, or one of those in its text. */
export const publicPicturePath = (lessonId: string, pictureInText?: string): string =>
  `/pictures/${lessonId}${pictureInText === undefined ? '' : `/${pictureInText}`}`;

const pictureText = ({ picture, title }: PublicLesson, { say }: Visit): string => picture?.alt || say('publishing.pictureOf', { title });
const pictureOf = (lesson: PublicLesson, visit: Visit): string =>
  lesson.picture && lesson.part === 1 ? renderPicture({ address: publicPicturePath(lesson.id), alt: pictureText(lesson, visit) }) : '';

function crumbs({ course, lang }: PublicLesson, visit: Visit): string {
  const { locale, say } = visit;
  const called = courseName(course, visit);
  const title = `<span ${tongue(called.lang)}>${escapeHtml(called.name)}</span>`;
  const last = course.id === null ? title : `<a href="/${locale}/courses/${course.id}">${title}</a>`;
  return `<nav class="crumbs" aria-label="${escapeHtml(say('publishing.crumbs'))}"><ol><li>${link(`/${locale}/lessons`, say('publishing.lessons'))}</li><li>${link(`/${locale}/languages/${lang}`, languageName(visit, lang))}</li><li>${last}</li></ol></nav>`;
}

function facts({ lang, words, distinctWords }: PublicLesson, visit: Visit): string {
  const { say } = visit;
  return [
    languageName(visit, lang),
    say('publishing.words', { count: words }),
    say('publishing.distinctWords', { count: distinctWords }),
    say('publishing.time', { ...readingTime(words / wordsPerMinute) }),
  ]
    .map((fact) => `<span class="n">${escapeHtml(fact)}</span>`)
    .join(' · ');
}

/** What comes first and repeats the title is the title: a heading, or the line above all others. */
const isTitle = ({ title, part, blocks }: PublicLesson, block: PublicBlock, at: number): boolean =>
  part === 1 && at === 0 && block.text.trim() === title && (block.kind === 'heading' || (block.kind === 'paragraph' && blocks.length > 1));

/** The text, in the language and direction of the element around it. */
function bodyOf(lesson: PublicLesson): string {
  const blocks = lesson.blocks.filter(({ text }) => text.trim() !== '');
  // No heading stands more than one level below the one before it, whatever the text says.
  let depth = 1;
  let isList = false;
  return blocks
    .map((block, at) => {
      const pictures = (of: PublicBlock | undefined, where: 'before' | 'behind') =>
        renderPictures(of?.pictures, where, (picture) => publicPicturePath(lesson.id, picture.id));
      const [before, behind, next] = [pictures(block, 'before'), pictures(block, 'behind'), blocks[at + 1]];
      if (isTitle(lesson, block, at)) return before + behind;
      const text = written(block);
      if (block.kind === 'heading') depth = Math.min((block.level ?? 2) <= 1 ? 2 : (block.level ?? 2), depth + 1, 6);
      const opens = block.kind === 'item' && !isList ? '<ul>' : '';
      isList = block.kind === 'item' && next?.kind === 'item' && behind + pictures(next, 'before') === '';
      const closes = block.kind === 'item' && !isList ? '</ul>' : '';
      return `${before}${opens}${elementOf(block, depth, text)}${closes}${behind}`;
    })
    .join('\n');
}

function elementOf({ kind }: PublicBlock, depth: number, text: string): string {
  if (kind === 'heading') return `<h${depth}>${text}</h${depth}>`;
  return kind === 'item' ? `<li>${text}</li>` : `<p${kind === 'cue' ? ' class="cue"' : ''}>${text}</p>`;
}
