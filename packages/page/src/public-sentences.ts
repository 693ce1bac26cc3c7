import { escapeHtml } from './escape.ts';
import { languageName, tongue, written } from './public-text.ts';
import type { PublicBlock, PublicLesson, PublicSentence, PublicTranslation, Visit } from './public-values.ts';

/** Languages of the translations: the visitor's own, then those of most sentences. */
export function languagesOf({ blocks }: PublicLesson, { locale }: Visit): string[] {
  const counts = new Map<string, number>();
  for (const { sentences } of blocks)
    for (const { translations } of sentences) for (const lang of new Set(translations.map((each) => each.lang))) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const rank = ([lang, count]: readonly [string, number]) => (lang.split('-')[0] === locale ? Number.POSITIVE_INFINITY : count);
  return [...counts].toSorted((a, b) => (rank(a) === rank(b) ? (a[0] < b[0] ? -1 : 1) : rank(b) - rank(a))).map(([lang]) => lang);
}

/** Each sentence with all its translations. `names` are those of the languages. */
export function sentenceView(
  lesson: PublicLesson,
  visit: Visit,
  langs: readonly string[],
  names: string,
  isTitle: (block: PublicBlock, at: number) => boolean,
): string {
  const { say } = visit;
  let number = 0;
  const items = lesson.blocks.flatMap((block, at) =>
    block.sentences
      .filter(({ text }) => text !== '')
      .map((sentence) => {
        const ofTitle = isTitle(block, at);
        const mark = ofTitle ? say('publishing.titleMark') : new Intl.NumberFormat(visit.locale).format(++number);
        const name = ofTitle ? ' class="title"' : block.kind === 'heading' ? ' class="heading"' : '';
        return `<li${name}><span class="mark" aria-hidden="true">${escapeHtml(mark)}</span>${translated(sentence, lesson.lang, visit, langs)}</li>`;
      }),
  );
  return `<section class="sentences" aria-labelledby="sentences"><header><h2 id="sentences">${escapeHtml(say('publishing.sentences'))}</h2><p class="quiet">${escapeHtml(say('publishing.translationsIn', { languages: names }))}</p></header>
<ol>
${items.join('\n')}
</ol></section>`;
}

/** Where all translations come from one source, it is named once below them. */
function translated(sentence: PublicSentence, lang: string, visit: Visit, langs: readonly string[]): string {
  const sources = [...new Set(sentence.translations.map((translation) => sourceText(translation, visit)))];
  const told = (source: string) => `<span class="source">${escapeHtml(source)}</span>`;
  const rows = langs.flatMap((code) => {
    const found = sentence.translations.filter((translation) => translation.lang === code);
    const texts = found.map(
      (each) => `<dd><span ${tongue(code)}>${escapeHtml(each.text)}</span>${sources.length > 1 ? told(sourceText(each, visit)) : ''}</dd>`,
    );
    return found.length === 0 ? [] : [`<div><dt>${escapeHtml(languageName(visit, code))}</dt>${texts.join('')}</div>`];
  });
  const [only] = sources;
  return `<div><p class="original" ${tongue(lang)}>${written(sentence)}</p>${rows.length > 0 ? `<dl>${rows.join('')}</dl>` : ''}${only !== undefined && sources.length === 1 ? told(only) : ''}</div>`;
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
