import './importing.css';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Info } from 'lucide-react';
import { type FormEvent, useEffect } from 'react';
import { ProblemNote } from '../app/problem-note.tsx';
import { Screen } from '../app/screen.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useLanguageChoices } from '../languages/choices.ts';
import { useDirection, useLanguages } from '../languages/languages.ts';
import { useCourse, useCourses } from '../library/library.ts';
import { Button } from '../ui/button.tsx';
import { Field, TextAreaField } from '../ui/field.tsx';
import { Segments } from '../ui/segments.tsx';
import { Select } from '../ui/select.tsx';
import { Note } from '../ui/state.tsx';
import { useToast } from '../ui/toast.tsx';
import { sharedWith } from './addresses.ts';
import { leaveDraft } from './draft.ts';
import { FilePicker } from './file-picker.tsx';
import { Starters } from './starters.tsx';
import { type ImportKind, useImportForm } from './use-import-form.ts';

const route = getRouteApi('/import');
const byDefault = 'default';

/** What another program sends along in the address becomes the draft; then it is as if one had come by oneself. */
export function ImportScreen() {
  const { kind: _, course: __, ...shared } = route.useSearch();
  return Object.keys(shared).length > 0 ? <TakeShared {...shared} /> : <NewLesson />;
}

function NewLesson() {
  const say = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const { kind = 'text', course: courseId } = route.useSearch();
  const course = useCourse(courseId ?? '', Boolean(courseId)).data ?? null;
  const form = useImportForm(kind, course);

  const show = (search: { kind?: ImportKind | undefined; course?: string | undefined }) => {
    const wanted = { ...(kind === 'text' ? {} : { kind }), ...(courseId ? { course: courseId } : {}), ...search };
    void navigate({ to: '/import', search: Object.fromEntries(Object.entries(wanted).filter(([, value]) => value)), replace: true });
  };
  const begin = async () => {
    const jobs = await form.send().catch(() => []);
    const [first] = jobs;
    if (!first) return;
    if (jobs.length === 1) return navigate({ to: '/imports/$id', params: { id: first.id } });
    toast.show({ text: say('importing.begun', { count: jobs.length }) });
    await navigate({ to: '/activity' });
  };
  const cancel = () => {
    const begun = form.giveUp();
    void navigate({ to: '/' });
    if (!begun) return;
    const back = () => {
      leaveDraft(begun);
      void navigate({ to: '/import', search: kind === 'text' ? {} : { kind } });
    };
    toast.show({ text: say('importing.givenUp'), action: { label: say('common.undo'), run: back } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void begin();
  };
  return (
    <Screen title={say('importing.title')}>
      <form className="import box" onSubmit={submit} noValidate>
        <div className="import-head">
          <h1>{say('importing.title')}</h1>
          <Segments
            label={say('importing.kind')}
            value={kind}
            onChange={(next) => show({ kind: next === 'text' ? undefined : next })}
            choices={(['text', 'address', 'file'] as const).map((id) => ({ id, label: say(`importing.kind.${id}`) }))}
          />
        </div>
        <div className="import-body">
          <div>
            <ProblemNote error={form.error} />
            <Content kind={kind} form={form} />
          </div>
          <div>
            <Target kind={kind} form={form} course={course} choose={(id) => show({ course: id })} />
            <WhatHappens />
          </div>
        </div>
        <footer className="import-foot">
          <Button look="quiet" onPress={cancel}>
            {say('common.cancel')}
          </Button>
          <Button type="submit" look="primary" isPending={form.busy}>
            {say('importing.do', { count: kind === 'file' ? Math.max(1, form.files.length) : 1 })}
          </Button>
        </footer>
      </form>
      {kind === 'text' && !form.text && <Starters lang={form.lang} />}
    </Screen>
  );
}

function TakeShared(shared: Parameters<typeof sharedWith>[0]) {
  const navigate = useNavigate();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it came
  useEffect(() => {
    const { kind, ...draft } = sharedWith(shared) ?? { kind: undefined };
    leaveDraft(draft);
    void navigate({ to: '/import', search: kind ? { kind } : {}, replace: true });
  }, []);
  return null;
}

type ImportForm = ReturnType<typeof useImportForm>;

function Content({ kind, form }: { kind: ImportKind; form: ImportForm }) {
  const say = useText();
  const dir = useDirection(form.lang);
  const title = (
    <Field
      label={say('importing.lessonTitle')}
      note={say('common.optional')}
      hint={kind === 'text' ? say('importing.lessonTitleHint') : undefined}
      maxLength={500}
      value={form.title}
      onChange={form.setTitle}
    />
  );
  if (kind === 'file')
    return (
      <>
        <FilePicker files={form.files} onChange={form.setFiles} />
        {form.wrong.files && <Note title={form.wrong.files} />}
        {form.files.length === 1 && title}
      </>
    );
  if (kind === 'address')
    return (
      <>
        <Field
          label={say('importing.address')}
          type="url"
          inputMode="url"
          autoComplete="off"
          autoFocus
          value={form.url}
          onChange={form.setUrl}
          error={form.wrong.address}
          hint={say('importing.addressHint')}
        />
        {title}
      </>
    );
  return (
    <>
      {title}
      <TextAreaField
        label={say('importing.text')}
        rows={13}
        lang={form.lang ?? undefined}
        dir={dir}
        value={form.text}
        onChange={form.setText}
        error={form.wrong.text}
        hint={form.text ? say('importing.textLength', { count: form.text.length }) : say('importing.textHint')}
      />
    </>
  );
}

function Target({
  kind,
  form,
  course,
  choose,
}: {
  kind: ImportKind;
  form: ImportForm;
  course: { id: string; lang: string; title: string } | null;
  choose: (id: string | undefined) => void;
}) {
  const say = useText();
  const names = useNames();
  const languages = useLanguageChoices();
  const generic = useLanguages().find(({ code, support }) => code === form.lang && support === 'generic');
  const courses = (useCourses(form.lang).data ?? []).filter(({ isDefault, lang }) => !isDefault && lang === form.lang);
  const setLang = (lang: string) => {
    form.setLang(lang);
    if (course && course.lang !== lang) choose(undefined);
  };
  return (
    <>
      <Select
        label={say('importing.language')}
        placeholder={say(kind === 'address' ? 'importing.languageByText' : 'importing.languageChoose')}
        choices={languages}
        value={form.lang}
        remark={form.found ? say('importing.languageFound') : undefined}
        onChange={setLang}
        error={form.wrong.lang}
        hint={generic ? say('importing.languageGeneric', { language: names.language(generic.code) }) : undefined}
      />
      <Select
        label={say('importing.course')}
        value={course?.id ?? byDefault}
        onChange={(id) => choose(id === byDefault ? undefined : id)}
        choices={[
          { id: byDefault, label: say('importing.courseDefault') },
          ...(course && !courses.some(({ id }) => id === course.id) ? [{ id: course.id, label: course.title, lang: course.lang }] : []),
          ...courses.map(({ id, title, lang }) => ({ id, label: title, lang })),
        ]}
      />
    </>
  );
}

function WhatHappens() {
  const say = useText();
  return (
    <section className="import-notes box">
      <h2>{say('importing.notes.title')}</h2>
      <ul className="stack">
        {(['split', 'blocks', 'stored'] as const).map((note) => (
          <li key={note}>
            <Info size={15} aria-hidden />
            {say(`importing.notes.${note}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
