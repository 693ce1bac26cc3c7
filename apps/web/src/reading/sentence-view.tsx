import './sentence-view.css';
import type { Lesson } from '@glossa/contract';
import { renderSentence } from '@glossa/page';
import { Languages } from 'lucide-react';
import { type CSSProperties, useLayoutEffect, useMemo, useState } from 'react';
import { Switch } from 'react-aria-components';
import { store, stored } from '../app/stored.ts';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useLanguages } from '../languages/languages.ts';
import { Button } from '../ui/button.tsx';
import { useTranslationDrafts } from './draft.ts';
import type { Action } from './keys.ts';
import { LanguagesDialog } from './languages-dialog.tsx';
import type { PageSentence } from './page-model.ts';
import { type DeskProps, ReadingDesk } from './reading-desk.tsx';
import { TranslationCell } from './translation-cell.tsx';
import { anchorOf, sentenceText, useTranslations } from './translations.ts';

type Props = Omit<DeskProps, 'className' | 'margin' | 'children'> & { lesson: Lesson; number: number; languages: readonly string[] };

const hideName = 'glossa.hideTranslations';

/** Which translations were asked for, and which ones are being written. */
const cellName = (place: PageSentence, lang: string): string => `${place.block.id} ${anchorOf(place).start} ${lang}`;

/** The page's sentences one under the other, with their translations beside or below them. */
export function SentenceView({ lesson, number, languages, onAction, ...desk }: Props) {
  const { model, lang, dir, startAt, handle, scrollerRef } = desk;
  const say = useText();
  const [hide, setHide] = useState(() => stored(hideName, false));
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(false);
  const { found, query } = useTranslations(lesson.id, number, model);
  const drawn = useMemo(
    () => model.sentences.map(({ block, sentence }) => ({ __html: `<span class="s">${renderSentence(block.text, sentence, model.look)}</span>` })),
    [model],
  );

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
    const wanted = languages.find((code) => !found.get(sentence)?.has(code)) ?? languages[0];
    if (wanted) setEditing(cellName(place, wanted));
    else setChoosing(true);
  };
  const act = (action: Action) => {
    const cursor = handle && 'current' in handle ? handle.current?.cursor().head : 0;
    if (action === 'translate') translate(model.words[cursor ?? 0]?.sentence ?? 0);
    else onAction(action);
  };

  const startSentence = model.words[startAt]?.sentence ?? 0;
  useLayoutEffect(() => {
    const row = scrollerRef.current?.querySelectorAll('.sentence')[startSentence];
    if (startSentence > 0) row?.scrollIntoView({ block: 'center' });
    else if (scrollerRef.current) scrollerRef.current.scrollTop = 0;
  }, [scrollerRef, startSentence]);

  return (
    <ReadingDesk {...desk} onAction={act} className="sentences-scroll" margin={false}>
      <div className="sentences" style={{ '--columns': languages.length || 1 } as CSSProperties}>
        <h1 className="vh">{desk.name}</h1>
        <div className="row sentences-tools">
          <span className="grow" />
          <Switch className="switch" isSelected={hide} onChange={changeHide}>
            {say('reading.hideUntilAsked')}
            <span className="switch-track" />
          </Switch>
          <Button small onPress={() => setChoosing(true)}>
            <Languages size={16} aria-hidden />
            {say('reading.languages', { count: languages.length })}
          </Button>
        </div>
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
            <span className="sentence-number num" aria-hidden>
              {index + 1}
            </span>
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
                  anchor={anchorOf(place)}
                  today={sentenceText(place)}
                  translation={found.get(index)?.get(code)}
                  loaded={query.isSuccess}
                  hidden={hide && !asked.has(cell)}
                  draft={drafts.of(cell)}
                  editing={editing === cell}
                  onAsk={() => ask(place, [code])}
                  onDraft={(draft) => drafts.keep(cell, draft)}
                  onEdit={(on) => {
                    if (!on) drafts.drop(cell);
                    setEditing(on ? cell : null);
                  }}
                />
              );
            })}
            {languages.length === 0 && (
              <div className="translation small muted">
                {index === 0 && (
                  <Button look="link" onPress={() => setChoosing(true)}>
                    {say('reading.languages.none')}
                  </Button>
                )}
              </div>
            )}
          </div>
        ))}
      </div>
      {choosing && <LanguagesDialog lang={lang} onClose={() => setChoosing(false)} />}
    </ReadingDesk>
  );
}

function ColumnHeads({ lang, languages }: { lang: string; languages: readonly string[] }) {
  return (
    <div className="sentence-heads" aria-hidden>
      <span />
      {[lang, ...languages].map((code) => (
        <ColumnHead key={code} code={code} />
      ))}
    </div>
  );
}

function ColumnHead({ code }: { code: string }) {
  const names = useNames();
  const own = useLanguages().find((language) => language.code === code);
  return own ? (
    <span lang={code} dir={own.dir}>
      {own.ownName}
    </span>
  ) : (
    <span>{names.language(code)}</span>
  );
}
