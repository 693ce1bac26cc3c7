import './sentence-view.css';
import type { Lesson } from '@glossa/contract';
import { renderSentence } from '@glossa/page';
import { Languages } from 'lucide-react';
import { type CSSProperties, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Action } from '../app/keys.ts';
import { store, stored } from '../app/stored.ts';
import { useText } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Segments } from '../ui/segments.tsx';
import { Switch } from '../ui/switch.tsx';
import { cellName } from './cell-name.ts';
import { ColumnHeads } from './column-heads.tsx';
import { useTranslationDrafts } from './draft.ts';
import { useMissing } from './engines.ts';
import { useEnginesAsked } from './engines-asked.ts';
import { JoinNext } from './join-next.tsx';
import { LanguagesDialog } from './languages-dialog.tsx';
import type { PageSentence } from './page-words.ts';
import { type DeskProps, ReadingDesk } from './reading-desk.tsx';
import { SentenceTools } from './sentence-tools.tsx';
import { NoEngine, TranslateMissing } from './translate-missing.tsx';
import { TranslationCell } from './translation-cell.tsx';
import { type Running, TranslationJobs } from './translation-jobs.tsx';
import { anchorOf, sentenceText, useTranslations } from './translations.ts';
import { useVoice } from './voice.ts';

/** One sentence among those of its page: whether there is one before and after it, and how to go there. */
export interface Single {
  before: boolean;
  after: boolean;
  step: (direction: 1 | -1) => void;
}

type Props = Omit<DeskProps, 'className' | 'margin' | 'children'> & {
  lesson: Lesson;
  number: number;
  languages: readonly string[];
  /** Tells where one stands while sentences are shown one at a time, and null while all are. */
  onSingle: (single: Single | null) => void;
};

type Layout = 'all' | 'one';
const layouts: readonly Layout[] = ['all', 'one'];
const layoutName = 'glossa.sentenceLayout';

const hideName = 'glossa.hideTranslations';

/** The page's sentences one under the other, with their translations beside or below them. */
export function SentenceView({ lesson, number, languages, onAction, onSingle, ...desk }: Props) {
  const { model, lang, dir, startAt, handle, scrollerRef, onTurn } = desk;
  const say = useText();
  const [hide, setHide] = useState(() => stored(hideName, false));
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [layout, setLayout] = useState<Layout>(() => stored<Layout>(layoutName, 'all'));
  const [current, setCurrent] = useState(0);
  /** The page is turned backwards: its last sentence comes first. */
  const backwards = useRef(false);
  const voice = useVoice(lang);
  const { found, query } = useTranslations(lesson.id, number, model);
  const drawn = useMemo(
    () => model.sentences.map(({ block, sentence }) => ({ __html: `<span class="s">${renderSentence(block.text, sentence, model.look)}</span>` })),
    [model],
  );

  const missing = useMissing(lesson.id, languages).data;
  const running = useMemo(() => (missing ?? []).flatMap(({ lang: code, jobId }): Running[] => (jobId ? [{ lang: code, jobId }] : [])), [missing]);
  const able = (code: string) => missing?.some((each) => each.lang === code && each.engine !== null) ?? false;
  const engines = useEnginesAsked(lesson.id, number);

  const drafts = useTranslationDrafts(lesson.id);
  const ask = (place: PageSentence, langs: readonly string[]) => setAsked((before) => new Set([...before, ...langs.map((code) => cellName(place, code))]));
  const changeHide = (now: boolean) => {
    setHide(now);
    setAsked(new Set());
    store(hideName, now);
  };
  const translate = (sentence: number) => {
    const place = model.sentences[sentence];
    if (!place) return;
    const hidden = languages.filter((code) => hide && found.get(sentence)?.has(code) && !asked.has(cellName(place, code)));
    if (hidden.length) return ask(place, hidden);
    const without = languages.filter((code) => !found.get(sentence)?.has(code));
    if (without.some(able)) return engines.ask(place, without.filter(able));
    const wanted = without[0] ?? languages[0];
    if (wanted) setEditing(cellName(place, wanted));
    else setChoosing(true);
  };
  const theDesk = () => (handle && 'current' in handle ? handle.current : null);
  const goTo = (sentence: number) => {
    const after = model.words.findIndex((one) => one.sentence >= sentence);
    const word = after < 0 ? model.words.length - 1 : after;
    if (word >= 0) theDesk()?.go(word);
  };
  const step = (direction: 1 | -1) => {
    const next = current + direction;
    if (model.sentences[next] && model.words.some((word) => word.sentence >= next)) goTo(next);
    else {
      backwards.current = direction < 0;
      onTurn(direction);
    }
  };
  const latestStep = useRef(step);
  latestStep.current = step;
  const [one, before, after] = [layout === 'one', current > 0, current + 1 < model.sentences.length];
  useEffect(() => onSingle(one ? { before, after, step: (direction) => latestStep.current(direction) } : null), [one, before, after, onSingle]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page has new rows
  useLayoutEffect(() => showOnly(scrollerRef.current, current), [current, model, scrollerRef]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new page is entered
  useLayoutEffect(() => {
    if (backwards.current) goTo(model.sentences.length - 1);
    backwards.current = false;
  }, [model]);
  const onCursor = (word: number) => {
    const sentence = model.words[word]?.sentence ?? 0;
    showOnly(scrollerRef.current, sentence);
    setCurrent(sentence);
  };
  const act = (action: Action, glossOpen: boolean) => {
    if (action === 'nextSentence' || action === 'previousSentence') return step(action === 'nextSentence' ? 1 : -1);
    const focused = rowOf(document.activeElement);
    if (action === 'translate') translate(focused < 0 ? sentenceOfCursor() : focused);
    else onAction(action, glossOpen);
  };
  const sentenceOfCursor = () => model.words[theDesk()?.cursor().head ?? 0]?.sentence ?? 0;
  const rowOf = (element: Element | null): number => {
    const row = element?.closest('.sentence');
    return row ? [...(scrollerRef.current?.querySelectorAll('.sentence') ?? [])].indexOf(row) : -1;
  };
  /** The cursor goes along with the focus: what keys do is done where one is. */
  const follow = (element: Element) => {
    const row = rowOf(element);
    const word = model.words.findIndex((one) => one.sentence === row);
    if (word >= 0 && row !== sentenceOfCursor()) theDesk()?.go(word, false);
  };

  const startSentence = model.words[startAt]?.sentence ?? 0;
  useLayoutEffect(() => {
    const row = scrollerRef.current?.querySelectorAll('.sentence')[startSentence];
    if (startSentence > 0) row?.scrollIntoView({ block: 'center' });
    else if (scrollerRef.current) scrollerRef.current.scrollTop = 0;
  }, [scrollerRef, startSentence]);

  return (
    <ReadingDesk {...desk} onAction={act} onCursor={onCursor} bySentence={one} className="sentences-scroll" margin={false}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what bubbles up from the fields and buttons in it */}
      <div className="sentences" data-layout={layout} onFocus={({ target }) => follow(target)} style={{ '--columns': languages.length || 1 } as CSSProperties}>
        <h1 className="vh">{desk.name}</h1>
        <div className="row sentences-tools">
          <Segments
            label={say('reading.layout')}
            value={layout}
            onChange={(chosen) => {
              setLayout(chosen);
              store(layoutName, chosen);
            }}
            choices={layouts.map((id) => ({ id, label: say(`reading.layout.${id}`) }))}
          />
          <span className="grow" />
          <Switch on={hide} onChange={changeHide}>
            {say('reading.hideUntilAsked')}
          </Switch>
          <Button small onPress={() => setChoosing(true)}>
            <Languages size={16} aria-hidden />
            {say('reading.languages', { count: languages.length })}
          </Button>
          {missing && <TranslateMissing lessonId={lesson.id} items={missing} />}
        </div>
        {missing && <NoEngine items={missing} />}
        <TranslationJobs lessonId={lesson.id} running={running} />
        <ColumnHeads lang={lang} languages={languages} />
        {model.sentences.map((place, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a sentence with its translations is a group, not a form's fieldset
          <div
            className="sentence"
            role="group"
            aria-label={say('reading.sentence', { number: index + 1 })}
            data-kind={place.block.kind}
            // biome-ignore lint/suspicious/noArrayIndexKey: a sentence has no other name than its place on the page
            key={`${place.block.id} ${index}`}
          >
            <div className="sentence-head">
              <span className="sentence-number num" aria-hidden>
                {one ? say('reading.sentenceOf', { number: index + 1, count: model.sentences.length }) : index + 1}
              </span>
              {one && <SentenceTools text={sentenceText(place)} voice={voice} />}
              <JoinNext model={model} sentence={index} />
            </div>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: packages/page escapes every character of the text */}
            <p className="sentence-text" lang={lang} dir={dir} dangerouslySetInnerHTML={drawn[index]} />
            {languages.map((code) => {
              const cell = cellName(place, code);
              return (
                <TranslationCell
                  key={code}
                  lessonId={lesson.id}
                  page={number}
                  lang={code}
                  anchor={found.get(index)?.get(code)?.anchor ?? anchorOf(place)}
                  today={sentenceText(place)}
                  translation={found.get(index)?.get(code)}
                  loaded={query.isSuccess}
                  hidden={hide && !asked.has(cell)}
                  draft={drafts.of(cell)}
                  editing={editing === cell}
                  engine={{ able: able(code), ...engines.of(cell), error: engines.errors(place, languages).get(code) }}
                  onAsk={() => ask(place, [code])}
                  onTranslate={() => engines.ask(place, [code])}
                  onDraft={(draft) => drafts.keep(cell, draft)}
                  onEdit={(on) => {
                    if (!on) drafts.drop(cell);
                    // A save that ends late closes its own cell, not the one that is written in meanwhile.
                    setEditing((now) => (on ? cell : now === cell ? null : now));
                  }}
                />
              );
            })}
            {languages.length === 0 && (
              <div className="translation small muted">
                {(one || index === 0) && (
                  <Button look="link" onPress={() => setChoosing(true)}>
                    {say('reading.languages.none')}
                  </Button>
                )}
              </div>
            )}
          </div>
        ))}
      </div>
      {choosing && <LanguagesDialog lang={lang} lessonId={lesson.id} onClose={() => setChoosing(false)} />}
    </ReadingDesk>
  );
}

/** Only this one has the mark that shows it where sentences are shown one at a time. */
function showOnly(scroller: HTMLElement | null, sentence: number): void {
  scroller?.querySelectorAll<HTMLElement>('.sentence').forEach((row, index) => {
    row.toggleAttribute('data-current', index === sentence);
  });
}
