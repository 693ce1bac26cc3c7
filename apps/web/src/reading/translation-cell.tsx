import type { SentenceTranslation } from '@glossa/contract';
import type { Anchor } from '@glossa/core/text';
import { Download, Eye, Pencil, Trash2, UserRound } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { isProblem } from '../app/api.ts';
import { problemText } from '../app/problem.ts';
import { ProblemNote } from '../app/problem-note.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useDirection } from '../languages/languages.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Note } from '../ui/state.tsx';
import { useToast } from '../ui/toast.tsx';
import type { Draft } from './draft.ts';
import { useTranslationActs } from './translations.ts';

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
  onAsk: () => void;
  onDraft: (draft: Draft) => void;
  onEdit: (on: boolean) => void;
}

/** One sentence in one language: asked for, read, written, corrected or deleted. */
export function TranslationCell(props: Props) {
  const { lang, translation, loaded, hidden, draft, editing, onAsk, onEdit } = props;
  const say = useText();
  const language = useNames().language(lang);
  return (
    <div className="translation">
      <span className="translation-lang" aria-hidden>
        <span className="translation-code">{lang}</span>
        <span className="translation-name">{language}</span>
      </span>
      {loaded && (editing || draft) ? (
        <TranslationForm {...props} language={language} />
      ) : translation && hidden ? (
        <button type="button" className="veil" onClick={onAsk}>
          <Eye size={16} aria-hidden />
          {say('reading.showTranslation', { language })}
        </button>
      ) : translation ? (
        <Shown {...props} translation={translation} language={language} />
      ) : loaded ? (
        <p className="small muted">
          {say('reading.noTranslation', { language })}{' '}
          <Button look="link" small aria-label={`${say('reading.write')}: ${say('reading.translationIn', { language })}`} onPress={() => onEdit(true)}>
            {say('reading.write')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

function Shown({ lessonId, page, lang, anchor, today, translation, language, onEdit }: Props & { translation: SentenceTranslation; language: string }) {
  const say = useText();
  const names = useNames();
  const dir = useDirection(lang);
  const toaster = useToast();
  const { write, remove } = useTranslationActs(lessonId, page);
  const removeIt = () =>
    remove.mutate(translation, {
      onSuccess: () =>
        toaster.show({
          text: say('reading.translationDeleted', { language }),
          action: { label: say('common.undo'), run: () => write.mutate({ anchor, lang, text: translation.text, revision: 0 }) },
        }),
      onError: (error) => toaster.show({ text: problemText(say, error).title }),
    });
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
        {translation.source === 'person' ? <UserRound size={14} aria-hidden /> : <Download size={14} aria-hidden />}
        {translation.source === 'person' ? say('reading.source.person', { date: names.day(translation.updatedAt) }) : say('reading.source.import')}
        <IconButton small label={`${say('reading.edit')}: ${say('reading.translationIn', { language })}`} onPress={() => onEdit(true)}>
          <Pencil size={14} aria-hidden />
        </IconButton>
        <IconButton small label={`${say('common.delete')}: ${say('reading.translationIn', { language })}`} isDisabled={remove.isPending} onPress={removeIt}>
          <Trash2 size={14} aria-hidden />
        </IconButton>
      </p>
    </>
  );
}

function TranslationForm({ lessonId, page, lang, anchor, translation, language, draft, editing, onDraft, onEdit }: Props & { language: string }) {
  const say = useText();
  const dir = useDirection(lang);
  const { write } = useTranslationActs(lessonId, page);
  // What was there when writing began: saving says so, and the server tells when that has passed.
  const [seen, setSeen] = useState(draft?.revision ?? translation?.revision ?? 0);
  const [text, setText] = useState(draft?.text ?? translation?.text ?? '');
  const toaster = useToast();
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
    write.mutate({ anchor, lang, text: text.trim(), revision }, { onSuccess: () => onEdit(false) });
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
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to write here
        autoFocus={editing}
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
            <Button small look="soft" onPress={() => save(translation?.revision ?? 0)}>
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
