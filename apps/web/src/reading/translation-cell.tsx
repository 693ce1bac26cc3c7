import type { SentenceTranslation } from '@glossa/contract';
import type { Anchor } from '@glossa/core/text';
import { Eye, History, Pencil, Trash2 } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { isProblem } from '../app/api.ts';
import { problemText } from '../app/problem.ts';
import { ProblemNote } from '../app/problem-note.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useDirection } from '../languages/languages.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Note } from '../ui/state.tsx';
import { useToast } from '../ui/toast.tsx';
import { useCellFocus } from './cell-focus.ts';
import type { Draft } from './draft.ts';
import { useTranslationChanges } from './translation-changes.ts';
import { SourceIcon, sourceText } from './translation-source.tsx';
import { VersionsDialog } from './versions-dialog.tsx';

interface Props {
  lessonId: string;
  page: number;
  lang: string;
  anchor: Anchor;
  /** The sentence as it reads today. */
  today: string;
  translation: SentenceTranslation | undefined;
  loaded: boolean;
  hidden: boolean;
  /** What was begun and not saved; it keeps the form open. */
  draft: Draft | undefined;
  editing: boolean;
  /** Whether an engine can translate it, and how far it is with that. */
  engine: { able: boolean; busy: boolean; error: unknown };
  onAsk: () => void;
  onTranslate: () => void;
  onDraft: (draft: Draft) => void;
  onEdit: (on: boolean) => void;
}

/** One sentence in one language: asked for, read, written, corrected or deleted. */
export function TranslationCell(props: Props) {
  const { lang, translation, loaded, hidden, draft, editing, onAsk } = props;
  const say = useText();
  const language = useNames().language(lang);
  const open = loaded && (editing || draft !== undefined);
  const focus = useCellFocus(lang, open, translation !== undefined);
  return (
    <div className="translation" ref={focus.cell} data-lang={lang}>
      <span className="translation-lang" aria-hidden>
        <span className="translation-code">{lang}</span>
        <span className="translation-name">{language}</span>
      </span>
      {open ? (
        <TranslationForm {...props} language={language} onSaved={focus.saved} />
      ) : translation && hidden ? (
        <button type="button" className="veil" onClick={onAsk}>
          <Eye size={16} aria-hidden />
          {say('reading.showTranslation', { language })}
        </button>
      ) : translation ? (
        <Shown {...props} translation={translation} language={language} />
      ) : loaded ? (
        <Missing {...props} language={language} />
      ) : null}
    </div>
  );
}

/** There is none yet: it can be written, or an engine asked. */
function Missing({ language, engine, onEdit, onTranslate }: Props & { language: string }) {
  const say = useText();
  if (engine.busy)
    return (
      <p className="small muted" role="status">
        {say('translating.doing')}
      </p>
    );
  return (
    <>
      <p className="small muted">{say('reading.noTranslation', { language })}</p>
      <p className="row translation-ways">
        <Button look="link" small aria-label={`${say('reading.write')}: ${say('reading.translationIn', { language })}`} onPress={() => onEdit(true)}>
          {say('reading.write')}
        </Button>
        {engine.able && (
          <Button look="link" small aria-label={say('translating.into', { language })} onPress={onTranslate}>
            {say('translating.do')}
          </Button>
        )}
      </p>
      <ProblemNote error={engine.error} />
    </>
  );
}

function Shown({ lessonId, page, lang, anchor, today, translation, language, onEdit }: Props & { translation: SentenceTranslation; language: string }) {
  const say = useText();
  const [versions, setVersions] = useState(false);
  const names = useNames();
  const dir = useDirection(lang);
  const toaster = useToast();
  const { remove, drop } = useTranslationChanges(lessonId, page);
  const removeIt = () => void drop(translation).catch((error: unknown) => toaster.show({ text: problemText(say, error).title }));
  return (
    <>
      <p lang={lang} dir={dir} className="translation-text">
        {translation.text}
      </p>
      {translation.original.trim() !== today && (
        <p className="translation-original">
          {say('reading.originalWas')} <q>{translation.original.trim()}</q>
        </p>
      )}
      <p className="translation-source">
        <SourceIcon source={translation.source} />
        <span>{sourceText(say, names, translation)}</span>
        <IconButton small label={`${say('reading.edit')}: ${say('reading.translationIn', { language })}`} onPress={() => onEdit(true)}>
          <Pencil size={14} aria-hidden />
        </IconButton>
        <IconButton small label={say('translating.versionsOf', { what: say('reading.translationIn', { language }) })} onPress={() => setVersions(true)}>
          <History size={14} aria-hidden />
        </IconButton>
        {translation.source !== 'engine' && (
          <IconButton small label={`${say('common.delete')}: ${say('reading.translationIn', { language })}`} isDisabled={remove.isPending} onPress={removeIt}>
            <Trash2 size={14} aria-hidden />
          </IconButton>
        )}
      </p>
      {versions && <VersionsDialog {...{ lessonId, page, lang }} anchor={anchor} onClose={() => setVersions(false)} />}
    </>
  );
}

function TranslationForm({
  lessonId,
  page,
  lang,
  anchor,
  translation,
  language,
  draft,
  editing,
  onDraft,
  onEdit,
  onSaved,
}: Props & { language: string; onSaved: () => void }) {
  const say = useText();
  const dir = useDirection(lang);
  const { write, save: send } = useTranslationChanges(lessonId, page);
  // What was there when writing began: saving says so, and the server tells when that has passed.
  const [seen, setSeen] = useState(draft?.revision ?? ownRevision(translation));
  const [text, setText] = useState(draft?.text ?? translation?.text ?? '');
  const toaster = useToast();
  const field = useRef<HTMLTextAreaElement>(null);
  // Whoever asked to write here goes on behind what is there.
  useLayoutEffect(() => {
    if (!editing) return;
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [editing]);
  const conflict = isProblem(write.error, 'translation-changed');
  const cancel = () => {
    onEdit(false);
    if (!text.trim() || text === (translation?.text ?? '')) return;
    const action = { label: say('common.undo'), run: () => onDraft({ text, revision: seen }) };
    toaster.show({ text: say('reading.translationDropped', { language }), action });
  };
  const change = (next: string) => {
    setText(next);
    onDraft({ text: next, revision: seen });
  };
  const save = (revision = seen) => {
    if (!text.trim()) return;
    setSeen(revision);
    const onSuccess = () => {
      onSaved();
      onEdit(false);
    };
    // Why it was not saved stands below the field.
    void send({ anchor, lang, text: text.trim(), revision }, translation).then(onSuccess, () => undefined);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      cancel();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit(event);
  };
  return (
    <form className="translation-form" onSubmit={onSubmit}>
      <textarea
        ref={field}
        rows={3}
        value={text}
        lang={lang}
        dir={text ? dir : undefined}
        maxLength={10_000}
        aria-label={say('reading.translationIn', { language })}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {conflict ? (
        <Note title={translation ? say('reading.translationChanged') : say('reading.translationGone')}>
          {translation && (
            <q lang={lang} dir={dir}>
              {translation.text}
            </q>
          )}
          <div className="row wrap">
            <Button small look="soft" onPress={() => save(ownRevision(translation))}>
              {say('reading.saveMine')}
            </Button>
            {translation && (
              <Button small onPress={cancel}>
                {say('reading.takeTheirs')}
              </Button>
            )}
          </div>
        </Note>
      ) : (
        <>
          <ProblemNote error={write.error} />
          <div className="row">
            <Button type="submit" small look="soft" isDisabled={!text.trim() || write.isPending}>
              {say('common.save')}
            </Button>
            <Button small look="quiet" onPress={cancel}>
              {say('common.cancel')}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}

/** Writing over an engine's or an imported translation makes one of the person's own, of which there is none yet. */
const ownRevision = (translation: SentenceTranslation | undefined): number => (translation?.source === 'person' ? translation.revision : 0);
