import './aligning.css';
import { guessLanguage } from '@glossa/core/text';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, useEffect, useMemo, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { ErrorPage } from '../app/pages.tsx';
import { codeText } from '../app/problem.ts';
import { ProblemNote } from '../app/problem-note.tsx';
import { Screen } from '../app/screen.tsx';
import { useText } from '../i18n/i18n.tsx';
import { isActive, isGone, useJob, useWatchJobs } from '../jobs/jobs.ts';
import { useLanguageChoices } from '../languages/choices.ts';
import { useDirection } from '../languages/languages.ts';
import { useLesson } from '../library/library.ts';
import { useTranslationLanguages } from '../reading/translation-languages.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { TextAreaField } from '../ui/field.tsx';
import { ProgressBar } from '../ui/meter.tsx';
import { Select } from '../ui/select.tsx';
import { Note } from '../ui/state.tsx';
import { useBringTranslation } from './aligning.ts';

/** Takes a translation of a lesson, as text or file, and waits until its sentences are linked. */
export function BringScreen() {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const lesson = useLesson(id);
  const [jobId, setJobId] = useState<string | null>(null);
  if (lesson.isError) return <ErrorPage error={lesson.error} />;
  if (!lesson.data) return <Screen title={say('aligning.bring.title')} narrow />;
  return (
    <Screen title={say('aligning.bring.title')} narrow>
      <section className="bring box">
        <h1>{say('aligning.bring.title')}</h1>
        <p className="muted">
          {say('aligning.bring.detail')} <bdi lang={lesson.data.lang}>{lesson.data.title}</bdi>
        </p>
        {jobId === null ? <BringForm lesson={lesson.data} onBegun={setJobId} /> : <Waiting jobId={jobId} lessonId={id} again={() => setJobId(null)} />}
      </section>
    </Screen>
  );
}

function BringForm({ lesson, onBegun }: { lesson: { id: string; lang: string }; onBegun: (jobId: string) => void }) {
  const say = useText();
  const [usual] = useTranslationLanguages(lesson.lang);
  const [chosen, setLang] = useState<string | null>(null);
  const [text, setText] = useState('');
  const guessed = useMemo(() => guessLanguage(text), [text]);
  const lang = chosen ?? (guessed === lesson.lang ? null : guessed) ?? usual ?? null;
  const [file, setFile] = useState<File | null>(null);
  const [tried, setTried] = useState(false);
  const bring = useBringTranslation(lesson.id);
  const dir = useDirection(lang);
  const choices = useLanguageChoices().filter(({ id }) => id !== lesson.lang);
  const missing = file === null && text.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lang && !missing) bring.mutate({ lang, content: file ?? text }, { onSuccess: (job) => onBegun(job.id) });
  };
  return (
    <form className="stack stack-4" onSubmit={submit} noValidate>
      <ProblemNote error={bring.error} />
      <Select
        label={say('aligning.bring.language')}
        placeholder={say('importing.languageChoose')}
        choices={choices}
        value={lang}
        onChange={setLang}
        error={tried && !lang ? say('importing.languageMissing') : null}
      />
      {file === null ? (
        <TextAreaField
          label={say('aligning.bring.text')}
          rows={9}
          lang={lang ?? undefined}
          dir={dir}
          value={text}
          onChange={setText}
          error={tried && missing ? say('importing.textMissing') : null}
        />
      ) : (
        <div className="row wrap">
          <b className="grow clip">{file.name}</b>
          <Button look="quiet" onPress={() => setFile(null)}>
            {say('importing.file.remove', { name: file.name })}
          </Button>
        </div>
      )}
      <div className="row wrap">
        <FileTrigger onSelect={(chosen) => setFile(chosen?.[0] ?? null)}>
          <Button>{say('importing.file.chooseOne')}</Button>
        </FileTrigger>
        <span className="grow" />
        <Link to="/lessons/$id/sentences" params={{ id: lesson.id }} className={buttonClass({ look: 'quiet' })}>
          {say('common.cancel')}
        </Link>
        <Button type="submit" look="primary" isPending={bring.isPending}>
          {say('aligning.bring.do')}
        </Button>
      </div>
    </form>
  );
}

function Waiting({ jobId, lessonId, again }: { jobId: string; lessonId: string; again: () => void }) {
  const say = useText();
  const navigate = useNavigate();
  useWatchJobs(true);
  const { data: job, error } = useJob(jobId);
  const lang = job?.state === 'done' ? job.result?.lang : undefined;
  useEffect(() => {
    if (typeof lang === 'string') void navigate({ to: '/lessons/$id/links/$lang', params: { id: lessonId, lang }, replace: true });
  }, [lang, lessonId, navigate]);
  if (isGone(error))
    return (
      <ProblemNote error={error}>
        <Button onPress={again}>{say('importing.backToText')}</Button>
      </ProblemNote>
    );
  if (!job || isActive(job) || job.state === 'done')
    return (
      <>
        <ProgressBar label={say('jobs.progressOf', { label: job?.label ?? '' })} done={job?.done ?? 0} total={job?.total ?? null} />
        <p className="small muted" role="status">
          {say('aligning.bring.progress')}
        </p>
      </>
    );
  const told = job.problem && codeText(say, job.problem.code, job.problem.params);
  return (
    <>
      <Note title={told?.title ?? say('jobs.state.cancelled')} detail={[told?.detail, say('importing.failed')].filter(Boolean).join(' ')} />
      <Button look="primary" onPress={again}>
        {say('importing.backToText')}
      </Button>
    </>
  );
}
