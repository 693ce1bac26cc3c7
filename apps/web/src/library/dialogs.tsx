import type { Lesson } from '@glossa/contract';
import { useState } from 'react';
import { useFailed } from '../app/failed.ts';
import { ProblemNote } from '../app/problem-note.tsx';
import { useText } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { Note } from '../ui/state.tsx';
import { useToast } from '../ui/toast.tsx';
import { useChangeLesson, useCourses, useCreateCourse } from './library.ts';
import { tagsFrom } from './tags.ts';

interface Editing {
  onClose: () => void;
  error: unknown;
  busy: boolean;
}

type Wish = { title: string } | { tags: string[] };

/** Changes the title or tags of a lesson or course in a dialog: once done it closes and says so. */
export function useEditing(
  change: { error: unknown; isPending: boolean; reset: () => void },
  put: (wish: Wish, done: { onSuccess: (now: { title: string }) => void }) => void,
  onClose: () => void,
): { editing: Editing; save: (wish: Wish) => void } {
  const say = useText();
  const toast = useToast();
  const close = () => {
    change.reset();
    onClose();
  };
  const save = (wish: Wish) =>
    put(wish, {
      onSuccess: ({ title }) => {
        onClose();
        toast.show({ text: say('title' in wish ? 'library.done.renamed' : 'library.done.tagged', { title }) });
      },
    });
  return { editing: { onClose: close, error: change.error, busy: change.isPending }, save };
}

/** Somebody has changed the same thing in another place while it was being changed here: both are shown, and one is chosen. */
function ChangedElsewhere({ now, onTake }: { now: string; onTake: () => void }) {
  const say = useText();
  return (
    <Note title={say('library.changedElsewhere.title', { now })} detail={say('library.changedElsewhere.detail')}>
      <div className="row">
        <Button small onPress={onTake}>
          {say('library.changedElsewhere.take')}
        </Button>
      </div>
    </Note>
  );
}

/** Asks for a title; used to rename and to create. */
export function TitleDialog({
  heading,
  title,
  lang,
  action,
  save,
  ...editing
}: Editing & { heading: string; title: string; lang: string; action: string; save: (title: string) => void }) {
  const say = useText();
  const [value, setValue] = useState(title);
  const [tried, setTried] = useState(false);
  const [seen] = useState(title);
  const run = () => {
    setTried(true);
    if (value.trim()) save(value.trim());
  };
  return (
    <Dialog
      title={heading}
      close={say('common.close')}
      cancel={say('common.cancel')}
      onClose={editing.onClose}
      submit={{ label: action, run, busy: editing.busy }}
    >
      {title === seen ? <ProblemNote error={editing.error} /> : <ChangedElsewhere now={title} onTake={editing.onClose} />}
      <div lang={lang}>
        <Field
          label={say('library.rename.title')}
          autoFocus
          maxLength={500}
          value={value}
          onChange={setValue}
          error={tried && !value.trim() ? say('library.rename.empty') : null}
        />
      </div>
    </Dialog>
  );
}

export function TagsDialog({ title, tags, save, ...editing }: Editing & { title: string; tags: readonly string[]; save: (tags: string[]) => void }) {
  const say = useText();
  const now = tags.join(', ');
  const [value, setValue] = useState(now);
  const [seen] = useState(now);
  return (
    <Dialog
      title={say('library.tags.title', { title })}
      close={say('common.close')}
      cancel={say('common.cancel')}
      onClose={editing.onClose}
      submit={{ label: say('common.save'), run: () => save(tagsFrom(value)), busy: editing.busy }}
    >
      {now === seen ? <ProblemNote error={editing.error} /> : <ChangedElsewhere now={now || say('library.tags.none')} onTake={editing.onClose} />}
      <Field label={say('library.tags.label')} hint={say('library.tags.hint')} autoFocus value={value} onChange={setValue} />
    </Dialog>
  );
}

const fresh = 'new';

/** Moves a lesson to the end of another course of its language, also of one that is made for it. */
export function MoveDialog({ lesson, onClose }: { lesson: Lesson; onClose: () => void }) {
  const say = useText();
  const toast = useToast();
  const onError = useFailed();
  const courses = (useCourses(lesson.lang).data ?? []).filter(({ id }) => id !== lesson.courseId);
  const [chosen, setChosen] = useState<string | null>(null);
  const [title, setTitle] = useState('');
  const change = useChangeLesson();
  const create = useCreateCourse();
  const target = chosen ?? courses[0]?.id ?? fresh;

  const move = async (courseId: string, course: string) => {
    const moved = await change.mutateAsync({ lesson, change: { courseId } });
    onClose();
    const undo = () => void change.mutateAsync({ lesson: moved, change: { courseId: lesson.courseId } }).catch(onError);
    toast.show({ text: say('library.done.moved', { course }), action: { label: say('common.undo'), run: undo } });
  };
  const moveToNew = async () => {
    const made = await create.mutateAsync({ lang: lesson.lang, title: title.trim() });
    await move(made.id, made.title);
  };
  const run = () => {
    const course = courses.find(({ id }) => id === target);
    // What goes wrong is said in the dialog, by the mutation's own error.
    (course ? move(course.id, course.title) : moveToNew()).catch(() => undefined);
  };
  return (
    <Dialog
      title={say('library.move.title', { title: lesson.title })}
      close={say('common.close')}
      cancel={say('common.cancel')}
      onClose={onClose}
      submit={{ label: say('library.move.do'), run, busy: change.isPending || create.isPending, disabled: target === fresh && !title.trim() }}
    >
      <ProblemNote error={change.error ?? create.error} />
      <Select
        label={say('library.move.course')}
        value={target}
        onChange={setChosen}
        choices={[...courses.map((course) => ({ id: course.id, label: course.title, lang: course.lang })), { id: fresh, label: say('library.move.newCourse') }]}
      />
      {target === fresh && <Field label={say('library.move.newTitle')} maxLength={500} value={title} onChange={setTitle} />}
    </Dialog>
  );
}
