import { escapeHtml } from './escape.ts';
import { renderPicture } from './picture.ts';
import { publicPage } from './public-frame.ts';
import { partLinks, queryOf, relations } from './public-parts.ts';
import { languageName, link, tongue } from './public-text.ts';
import type { PublicBlock, PublicLesson, PublicSentence, PublicTranslation, Visit } from './public-values.ts';

const wordsPerMinute = 150;

/** A lesson for everybody: its text, then each sentence with its translations. */
export function lessonPage(lesson: PublicLesson, visit: Visit): string {
  const { say, origin, locale } = visit;
  const { id, lang, title, part, parts } = lesson;
  const path = `/lessons/${id}`;
  const query = queryOf(part);
  const langs = languagesOf(lesson);
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
    title: `${title} — ${lesson.course.title}`,
    description,
    listed: lesson.listed,
    ogType: 'article',
    image: lesson.picture ? publicPicturePath(id) : null,
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
      isPartOf: { '@type': 'Course', name: lesson.course.title, provider: { '@type': 'Organization', name: 'Glossa', url: origin } },
      ...(lesson.picture ? { image: `${origin}${publicPicturePath(id)}` } : {}),
      ...(lesson.author === null ? {} : { author: { '@type': 'Person', name: lesson.author } }),
      ...(webAddress(lesson.sourceUrl) === null ? {} : { isBasedOn: lesson.sourceUrl }),
    },
    main: `${crumbs(lesson, visit)}
<article>
<h1 ${tongue(lang)}>${escapeHtml(title)}</h1>
<p class="quiet">${facts(lesson, visit)}</p>
${parts > 1 ? `<p class="quiet">${escapeHtml(say('publishing.part', { part, parts }))}</p>` : ''}
${pictureOf(lesson, visit)}
<div class="body" ${tongue(lang)}>
${bodyOf(lesson)}
</div>
${sourceLine(lesson, visit)}
</article>
${langs.length > 0 ? sentenceView(lesson, visit, langs, names) : ''}
${partLinks(path, visit, part, parts)}
${invitation(visit, id)}
<p class="quiet report">${link(`/${locale}${path}/report`, say('publishing.report.link'), 'rel="nofollow"')}</p>`,
  });
}

/** Where the picture of a shared lesson is served. */
export const publicPicturePath = (lessonId: string): string => `/pictures/${lessonId}`;

const pictureOf = ({ id, picture, title, part }: PublicLesson, { say }: Visit): string =>
  picture && part === 1 ? renderPicture({ address: publicPicturePath(id), alt: picture.alt || say('publishing.pictureOf', { title }) }) : '';

function crumbs({ course, lang }: PublicLesson, visit: Visit): string {
  const { locale, say } = visit;
  const title = `<span ${tongue(course.lang)}>${escapeHtml(course.title)}</span>`;
  const last = course.id === null ? title : `<a href="/${locale}/courses/${course.id}">${title}</a>`;
  return `<nav class="crumbs" aria-label="${escapeHtml(say('publishing.crumbs'))}"><ol><li>${link(`/${locale}/lessons`, say('publishing.lessons'))}</li><li>${link(`/${locale}/languages/${lang}`, languageName(visit, lang))}</li><li>${last}</li></ol></nav>`;
}

function facts({ lang, words, distinctWords }: PublicLesson, visit: Visit): string {
  const { say } = visit;
  const minutes = Math.max(1, Math.round(words / wordsPerMinute));
  return [
    languageName(visit, lang),
    say('publishing.words', { count: words }),
    say('publishing.distinctWords', { count: distinctWords }),
    say('publishing.minutes', { count: minutes }),
  ]
    .map((fact) => `<span class="n">${escapeHtml(fact)}</span>`)
    .join(' · ');
}

const webAddress = (address: string | null): string | null => (address !== null && /^https?:\/\//i.test(address) ? address : null);

function sourceLine({ author, sourceUrl, lang }: PublicLesson, { say }: Visit): string {
  const address = webAddress(sourceUrl);
  const by = author === null ? '' : `<span>${escapeHtml(say('publishing.author'))} <span ${tongue(lang)}>${escapeHtml(author)}</span></span>`;
  const from = address === null ? '' : `<span>${escapeHtml(say('publishing.source'))} ${link(address, address, 'rel="nofollow noopener" dir="ltr"')}</span>`;
  return by || from ? `<p class="quiet sources">${by}${by && from ? ' ' : ''}${from}</p>` : '';
}

/** A first heading that repeats the title is the title. */
const isTitle = ({ title, part }: PublicLesson, block: PublicBlock, at: number): boolean =>
  part === 1 && at === 0 && block.kind === 'heading' && block.text.trim() === title;

/** The text, in the language and direction of the element around it. */
function bodyOf(lesson: PublicLesson): string {
  const blocks = lesson.blocks.filter((block, at) => block.text.trim() !== '' && !isTitle(lesson, block, at));
  // No heading stands more than one level below the one before it, whatever the text says.
  let depth = 1;
  return blocks
    .map((block, at) => {
      const text = escapeHtml(block.text);
      if (block.kind === 'heading') {
        depth = Math.min((block.level ?? 2) <= 1 ? 2 : (block.level ?? 2), depth + 1, 6);
        return `<h${depth}>${text}</h${depth}>`;
      }
      if (block.kind !== 'item') return `<p${block.kind === 'cue' ? ' class="cue"' : ''}>${text}</p>`;
      const opens = blocks[at - 1]?.kind === 'item' ? '' : '<ul>';
      const closes = blocks[at + 1]?.kind === 'item' ? '' : '</ul>';
      return `${opens}<li>${text}</li>${closes}`;
    })
    .join('\n');
}

/** Languages of the translations, those of most sentences first. */
function languagesOf({ blocks }: PublicLesson): string[] {
  const counts = new Map<string, number>();
  for (const { sentences } of blocks)
    for (const { translations } of sentences) for (const { lang } of translations) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([lang]) => lang);
}

function sentenceView(lesson: PublicLesson, visit: Visit, langs: readonly string[], names: string): string {
  const { say } = visit;
  let number = 0;
  const items = lesson.blocks.flatMap((block, at) =>
    block.sentences
      .filter(({ text }) => text !== '')
      .map((sentence) => {
        const mark = isTitle(lesson, block, at) ? say('publishing.titleMark') : new Intl.NumberFormat(visit.locale).format(++number);
        return sentenceItem(sentence, mark, lesson.lang, visit, langs);
      }),
  );
  return `<section class="sentences" aria-labelledby="sentences"><header><h2 id="sentences">${escapeHtml(say('publishing.sentences'))}</h2><p class="quiet">${escapeHtml(say('publishing.translationsIn', { languages: names }))}</p></header>
<ol>
${items.join('\n')}
</ol></section>`;
}

/** Who translated it: a person, whoever the text comes from, or which engine and through which languages. */
function sourceText({ source, engine }: PublicTranslation, visit: Visit): string {
  const { say } = visit;
  if (!engine) return say(`publishing.source.${source}`, { engine: '' });
  const names = engine.via.map((code) => languageName(visit, code));
  if (names.length === 0) return say('publishing.source.engine', { engine: engine.name });
  const languages = new Intl.ListFormat(visit.locale, { type: 'conjunction' }).format(names);
  return say('publishing.source.engineVia', { engine: engine.name, languages });
}

function sentenceItem(sentence: PublicSentence, mark: string, lang: string, visit: Visit, langs: readonly string[]): string {
  const found = langs.flatMap((code) => sentence.translations.filter((translation) => translation.lang === code));
  const sources = [...new Set(found.map((translation) => sourceText(translation, visit)))];
  const told = (source: string) => `<span class="source">${escapeHtml(source)}</span>`;
  const rows = found.map(
    (translation) =>
      `<div><dt>${escapeHtml(languageName(visit, translation.lang))}</dt><dd><span ${tongue(translation.lang)}>${escapeHtml(translation.text)}</span>${sources.length > 1 ? told(sourceText(translation, visit)) : ''}</dd></div>`,
  );
  const [only] = sources;
  return `<li><span class="mark" aria-hidden="true">${escapeHtml(mark)}</span><div><p class="original" ${tongue(lang)}>${escapeHtml(sentence.text)}</p>${rows.length > 0 ? `<dl>${rows.join('')}</dl>` : ''}${only !== undefined && sources.length === 1 ? told(only) : ''}</div></li>`;
}

/** Who has an account takes the lesson with them; who has none is asked in first. */
function invitation({ say, locale, signUp }: Visit, id: string): string {
  const take = link(`/take/${id}?ui=${locale}`, say('publishing.take.lesson'), 'class="button primary" rel="nofollow"');
  const join = signUp ? ` ${link(`/sign-up?ui=${locale}`, say('publishing.join.do'))}` : '';
  return `<section class="join" aria-labelledby="join"><h2 id="join">${escapeHtml(say('publishing.join.title'))}</h2><p>${escapeHtml(say('publishing.join.text'))}</p><p class="ways">${take}${join}</p></section>`;
}
