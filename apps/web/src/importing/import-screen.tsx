import './importing.css';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect } from 'react';
import { ProblemNote } from '../app/problem-note.tsx';
import { Screen } from '../app/screen.tsx';
import { OtherWays } from '../following/other-ways.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useCourse } from '../library/library.ts';
import { Button } from '../ui/button.tsx';
import { Segments } from '../ui/segments.tsx';
import { useToast } from '../ui/toast.tsx';
import { sharedWith } from './addresses.ts';
import { leaveDraft } from './draft.ts';
import { ImportContent } from './import-content.tsx';
import type { ImportKind } from './import-kind.ts';
import { ImportTarget } from './import-target.tsx';
import { cannotBeRead } from './preview.ts';
import { PreviewPanel } from './preview-panel.tsx';
import { Starters } from './starters.tsx';
import { useImportForm } from './use-import-form.ts';
import { useLooked } from './use-looked.ts';
import { WhatHappens } from './what-happens.tsx';

const route = getRouteApi('/import');

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
  const looked = useLooked(kind, form);
  const count = kind === 'file' && !form.translation.file ? Math.max(1, form.files.length) : 1;
  const isThere = Boolean(looked.preview?.same) && count === 1;
  const cannot = form.isTooLong || (kind !== 'address' && cannotBeRead(looked.error));

  const show = (search: { kind?: ImportKind | undefined; course?: string | undefined }) => {
    const wanted = { ...(kind === 'text' ? {} : { kind }), ...(courseId ? { course: courseId } : {}), ...search };
    void navigate({ to: '/import', search: Object.fromEntries(Object.entries(wanted).filter(([, value]) => value)), replace: true });
  };
  const begin = async () => {
    if (cannot) return;
    const jobs = await form.send(isThere ? 'import' : 'refuse').catch(() => []);
    const [first] = jobs;
    if (!first) return;
    if (jobs.length === 1) return navigate({ to: '/imports/$id', params: { id: first.id } });
    toast.show({ text: say('importing.begun', { count: jobs.length }) });
    await navigate({ to: '/activity' });
  };
  const cancel = async () => {
    const begun = form.giveUp();
    await navigate({ to: '/' });
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
            <ImportContent kind={kind} form={form} looked={looked} />
          </div>
          <div>
            <ImportTarget kind={kind} form={form} course={course} choose={(id) => show({ course: id })} />
            {looked.preview || looked.looking || looked.error !== null ? <PreviewPanel {...looked} /> : <WhatHappens />}
          </div>
        </div>
        <footer className="import-foot">
          <span className="small faint grow only-wide">{say('previewing.nothingStored')}</span>
          <Button look="quiet" onPress={() => void cancel()}>
            {say('common.cancel')}
          </Button>
          <Button type="submit" look="primary" isPending={form.busy} isDisabled={cannot}>
            {isThere ? say('importing.same.anyway') : say('importing.do', { count })}
          </Button>
        </footer>
      </form>
      <OtherWays />
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
