import { escapeHtml } from './escape.ts';
import { languageName, tongue, written } from './public-text.ts';
import { mostOpen, openLanguages, translationLinks } from './public-translations.ts';
import type { PublicBlock, PublicLesson, PublicSentence, PublicTranslation, Visit } from './public-values.ts';

/** Each sentence with all its translations; where these are in many languages, those that the visitor is likeliest to read stand open. */
export function sentenceView(
  lesson: PublicLesson,
  visit: Visit,
  langs: readonly string[],
  chosen: string | null,
  isTitle: (block: PublicBlock, at: number) => boolean,
): string {
  const { say } = visit;
  const names = new Map(langs.map((code) => [code, languageName(visit, code)]));
  const open = (there: readonly string[]) => (langs.length > mostOpen ? openLanguages(there, visit, chosen) : there);
  let number = 0;
  const items = lesson.blocks.flatMap((block, at) =>
    block.sentences
      .filter(({ text }) => text !== '')
      .map((sentence) => {
        const ofTitle = isTitle(block, at);
        const mark = ofTitle ? say('publishing.titleMark') : new Intl.NumberFormat(visit.locale).format(++number);
        const name = ofTitle ? ' class="title"' : block.kind === 'heading' ? ' class="heading"' : '';
        return `<li${name}><span class="mark" aria-hidden="true">${escapeHtml(mark)}</span><div><p class="original" ${tongue(lesson.lang)}>${written(sentence)}</p>${translated(sentence, visit, names, open)}</div></li>`;
      }),
  );
  return `<section class="sentences" aria-labelledby="sentences"><header><h2 id="sentences">${escapeHtml(say('publishing.sentences'))}</h2>${choice(lesson, visit, names, chosen)}</header>
<ol>
${items.join('\n')}
</ol></section>`;
}

function choice(lesson: PublicLesson, visit: Visit, names: ReadonlyMap<string, string>, chosen: string | null): string {
  if (names.size > mostOpen) return translationLinks(lesson, visit, [...names.keys()], chosen);
  const languages = new Intl.ListFormat(visit.locale, { type: 'conjunction', style: 'narrow' }).format(names.values());
  return `<p class="quiet">${escapeHtml(visit.say('publishing.translationsIn', { languages }))}</p>`;
}

function translated(sentence: PublicSentence, visit: Visit, names: ReadonlyMap<string, string>, open: (there: readonly string[]) => readonly string[]): string {
  const there = [...names.keys()].filter((code) => sentence.translations.some(({ lang }) => lang === code));
  const opened = open(there);
  const folded = there.filter((code) => !opened.includes(code));
  const rows = (langs: readonly string[]) => rowsOf(sentence, visit, names, langs);
  if (folded.length === 0) return rows(opened);
  const count = escapeHtml(visit.say('publishing.moreLanguages', { count: folded.length }));
  return `${rows(opened)}<details><summary>${count}</summary>${rows(folded)}</details>`;
}

/** Where all of them come from one source, it is named once below them. */
function rowsOf({ translations }: PublicSentence, visit: Visit, names: ReadonlyMap<string, string>, langs: readonly string[]): string {
  const shown = translations.filter(({ lang }) => langs.includes(lang));
  const sources = new Set(shown.map((translation) => sourceText(translation, visit)));
  const told = (source: string) => `<span class="source">${escapeHtml(source)}</span>`;
  const rows = langs.map((code) => {
    const texts = shown
      .filter(({ lang }) => lang === code)
      .map((each) => `<dd><span ${tongue(code)}>${escapeHtml(each.text)}</span>${sources.size > 1 ? told(sourceText(each, visit)) : ''}</dd>`);
    return `<div><dt>${escapeHtml(names.get(code) ?? code)}</dt>${texts.join('')}</div>`;
  });
  return rows.length === 0 ? '' : `<dl>${rows.join('')}</dl>${sources.size === 1 ? [...sources].map(told).join('') : ''}`;
}

/** Who translated it: a person, whoever the text comes from, or which engine and through which languages. */
function sourceText({ source, engine }: PublicTranslation, visit: Visit): string {
  const { say } = visit;
  if (!engine) return say(`publishing.source.${source}`, { engine: '' });
  const named = engine.version === '' || engine.version === engine.name ? engine.name : `${engine.name} ${engine.version}`;
  const names = engine.via.map((code) => languageName(visit, code));
  if (names.length === 0) return say('publishing.source.engine', { engine: named });
  const languages = new Intl.ListFormat(visit.locale, { type: 'conjunction' }).format(names);
  return say('publishing.source.engineVia', { engine: named, languages });
}
