import { type Lesson, reading } from '@glossa/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { api, isProblem } from '../app/api.ts';
import { ProblemNote } from '../app/problem-note.tsx';
import { useText } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Note, Skeleton } from '../ui/state.tsx';
import { useToast } from '../ui/toast.tsx';
import { dropDraft, keepDraft, readDraft } from './draft.ts';
import { forgetPages } from './lesson-data.ts';
import { useTextChanges } from './text-changes.ts';

const FormerTexts = lazy(async () => ({ default: (await import('./former-texts.tsx')).FormerTexts }));

const useLessonText = (id: string) =>
  useQuery({
    queryKey: ['text', id],
    queryFn: () => api.call(reading.getText, { params: { id } }),
    gcTime: 0,
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The text of a lesson in its plain form; `from` is the end of the address to go back to. */
export function EditText({ lesson, dir, from }: { lesson: Lesson; dir: 'ltr' | 'rtl'; from: string }) {
  const say = useText();
  const text = useLessonText(lesson.id);
  return (
    <main id="main" className="edit-text">
      <h1>{say('reading.edit.title')}</h1>
      {text.data ? (
        <Form lesson={lesson} dir={dir} from={from} loaded={text.data} reload={async () => (await text.refetch()).data} />
      ) : text.error ? (
        <ProblemNote error={text.error}>
          <Button onPress={() => void text.refetch()}>{say('common.tryAgain')}</Button>
        </ProblemNote>
      ) : (
        <Skeleton label={say('common.loading')} rows={6} />
      )}
    </main>
  );
}

interface Loaded {
  text: string;
  revision: number;
}

interface FormProps {
  lesson: Lesson;
  dir: 'ltr' | 'rtl';
  from: string;
  loaded: Loaded;
  reload: () => Promise<Loaded | undefined>;
}

/** What is written is kept in the browser until it is saved, so neither a reload nor a conflict loses it. */
function Form({ lesson, dir, from, loaded, reload }: FormProps) {
  const say = useText();
  const client = useQueryClient();
  const toaster = useToast();
  const navigate = useNavigate();
  const { told } = useTextChanges(lesson);
  const [formerShown, setFormerShown] = useState(false);
  const [draft] = useState(() => readDraft(lesson.id));
  const [seen, setSeen] = useState<Loaded>(draft ? { text: loaded.text, revision: draft.revision } : loaded);
  const [text, setText] = useState(draft?.text ?? loaded.text);
  const [mine, setMine] = useState<string | null>(null);
  const changed = text !== seen.text;
  useEffect(() => {
    if (changed) keepDraft(lesson.id, { text, revision: seen.revision });
    else dropDraft(lesson.id);
  }, [changed, lesson.id, seen.revision, text]);

  const { page } = useSearch({ strict: false }) as { page?: unknown };
  const leave = () => void navigate({ to: `/lessons/${lesson.id}${from && `/${from}`}` as never, search: (page === undefined ? {} : { page }) as never });
  const save = useMutation({
    mutationFn: () => api.call(reading.editText, { params: { id: lesson.id }, body: { text, revision: seen.revision } }),
    onSuccess: async ({ revision, setAside }) => {
      dropDraft(lesson.id);
      await forgetPages(client, lesson.id);
      told(say('reading.edit.saved', { count: setAside }), revision);
      leave();
    },
  });
  const loadTheirs = async () => {
    const theirs = await reload();
    if (!theirs) return;
    setMine(text);
    setSeen(theirs);
    setText(theirs.text);
    save.reset();
  };
  const discard = () => {
    dropDraft(lesson.id);
    setSeen(loaded);
    setText(loaded.text);
  };
  const copy = (what: string) =>
    void navigator.clipboard?.writeText(what).then(
      () => toaster.show({ text: say('common.copied') }),
      () => undefined,
    );
  const conflict = isProblem(save.error, 'lesson-changed');
  return (
    <>
      <p className="small muted">{say('reading.edit.hint')}</p>
      {draft && changed && !conflict && mine === null && (
        <p className="edit-draft small" role="status">
          {say('reading.edit.draft')}{' '}
          <Button look="link" onPress={discard}>
            {say('reading.edit.discard')}
          </Button>
        </p>
      )}
      {conflict && (
        <Note title={say('reading.edit.conflict.title')} detail={say('reading.edit.conflict.detail')}>
          <div className="row wrap">
            <Button look="primary" onPress={() => copy(text)}>
              {say('reading.edit.copyMine')}
            </Button>
            <Button onPress={() => void loadTheirs()}>{say('reading.edit.loadTheirs')}</Button>
          </div>
        </Note>
      )}
      {!conflict && <ProblemNote error={save.error} />}
      <textarea
        className="edit-area"
        lang={lesson.lang}
        dir={dir}
        spellCheck={false}
        aria-label={say('reading.edit.text')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {mine !== null && (
        <section className="edit-mine">
          <div className="row between">
            <h2>{say('reading.edit.mine')}</h2>
            <Button small onPress={() => copy(mine)}>
              {say('reading.edit.copyMine')}
            </Button>
          </div>
          <textarea className="edit-area" readOnly lang={lesson.lang} dir={dir} aria-label={say('reading.edit.mine')} value={mine} />
        </section>
      )}
      <div className="row edit-foot">
        <Button look="quiet" onPress={() => setFormerShown(true)}>
          {say('reading.edit.former')}
        </Button>
        <span className="grow" />
        <Button look="quiet" onPress={leave}>
          {say('common.cancel')}
        </Button>
        {!conflict && (
          <Button look="primary" isDisabled={!changed || !text.trim() || save.isPending} onPress={() => save.mutate()}>
            {say('common.save')}
          </Button>
        )}
      </div>
      {formerShown && (
        <Suspense>
          <FormerTexts lesson={lesson} revision={loaded.revision} unsaved={changed} copy={copy} onClose={() => setFormerShown(false)} onBack={leave} />
        </Suspense>
      )}
    </>
  );
}
