import './importing.css';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useFailed } from '../app/failed.ts';
import { newOperationId } from '../app/operation-id.ts';
import { ErrorPage, MessagePage } from '../app/pages.tsx';
import { codeText, problemText } from '../app/problem.ts';
import { Screen } from '../app/screen.tsx';
import { useText } from '../i18n/i18n.tsx';
import { isActive, isGone, useCancelJob, useJob, useRetryJob, useWatchJobs } from '../jobs/jobs.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { ProgressBar } from '../ui/meter.tsx';
import { Note } from '../ui/state.tsx';
import { forgetSent, leaveSentAgain, sentFor, waitingDraft } from './draft.ts';
import { useImport } from './importing.ts';
import { LinkedNote, linksOf } from './linked-note.tsx';

/** Waits for an import and opens the lesson it made. */
export function ImportProgress() {
  const say = useText();
  const navigate = useNavigate();
  const onError = useFailed();
  useWatchJobs(true);
  const { id = '' } = useParams({ strict: false });
  const query = useJob(id);
  const cancel = useCancelJob();
  const retry = useRetryJob();
  const sending = useImport();
  const lessonId = query.data?.state === 'done' ? query.data.result?.lessonId : undefined;
  const links = query.data ? linksOf(query.data) : null;
  const isLinked = links !== null;
  useEffect(() => {
    if (typeof lessonId !== 'string') return;
    forgetSent(id);
    if (isLinked) return; // how well is told first
    void navigate({ to: '/lessons/$id', params: { id: lessonId }, replace: true });
  }, [id, lessonId, isLinked, navigate]);

  const back = () => {
    leaveSentAgain(id);
    const { files, url } = waitingDraft();
    void navigate({ to: '/import', search: files.length > 0 ? { kind: 'file' } : url ? { kind: 'address' } : {} });
  };
  if (isGone(query.error))
    return (
      <MessagePage {...problemText(say, query.error)}>
        <Button look="primary" onPress={back}>
          {say('importing.backToText')}
        </Button>
        <Link to="/activity" className={buttonClass()}>
          {say('importing.seeActivity')}
        </Link>
      </MessagePage>
    );
  if (query.isError) return <ErrorPage error={query.error} />;
  if (query.isPending) return <Screen title={say('common.import')} narrow />;
  const job = query.data;
  const sent = sentFor(id);
  const there = job.problem?.code === 'text-already-here' ? job.problem.params.lessonId : undefined;
  const anyway = async () => {
    if (!sent) return;
    const next = await sending.mutateAsync({ ...sent, target: { ...sent.target, operationId: newOperationId(), same: 'import' } }).catch(() => null);
    if (next) await navigate({ to: '/imports/$id', params: { id: next.id }, replace: true });
  };
  const ended = job.state === 'failed' || job.state === 'dead' || job.state === 'cancelled';
  const told = job.problem && codeText(say, job.problem.code, job.problem.params);
  return (
    <Screen title={job.label} narrow>
      <section className="import-wait box">
        <h1>{job.label}</h1>
        {links && typeof lessonId === 'string' && <LinkedNote lessonId={lessonId} links={links} />}
        {!ended && !links && (
          <>
            <ProgressBar label={say('jobs.progressOf', { label: job.label })} done={job.done} total={job.total} />
            <p className="small muted" role="status">
              {say(job.state === 'queued' ? 'importing.waiting' : `jobs.step.${job.step ?? 'words'}`, {
                done: Math.min(job.done + 1, job.total ?? 1),
                total: job.total ?? 1,
              })}
            </p>
            <p className="small faint">{say('importing.inBackground')}</p>
          </>
        )}
        {ended && (
          <Note
            title={told?.title ?? say('jobs.state.cancelled')}
            detail={[told?.detail, there === undefined && say('importing.failed')].filter(Boolean).join(' ')}
          />
        )}
        <div className="row wrap">
          {isActive(job) && <Button onPress={() => cancel.mutate(job.id, { onError })}>{say('jobs.cancel')}</Button>}
          {typeof there === 'string' && (
            <Link to="/lessons/$id" params={{ id: there }} className={buttonClass({ look: 'primary' })}>
              {say('importing.same.open')}
            </Link>
          )}
          {there !== undefined && sent && (
            <Button isPending={sending.isPending} onPress={() => void anyway()}>
              {say('importing.same.anyway')}
            </Button>
          )}
          {ended && there === undefined && (
            <Button look="primary" onPress={back}>
              {say('importing.backToText')}
            </Button>
          )}
          {ended && job.state !== 'failed' && <Button onPress={() => retry.mutate(job.id, { onError })}>{say('jobs.retry')}</Button>}
          <Link to="/activity" className={buttonClass({ look: 'quiet' })}>
            {say('importing.seeActivity')}
          </Link>
        </div>
      </section>
    </Screen>
  );
}
