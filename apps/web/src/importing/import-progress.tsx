import './importing.css';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useFailed } from '../app/failed.ts';
import { ErrorPage } from '../app/pages.tsx';
import { codeText } from '../app/problem.ts';
import { Screen } from '../app/screen.tsx';
import { useText } from '../i18n/i18n.tsx';
import { isActive, useCancelJob, useJob, useRetryJob, useWatchJobs } from '../jobs/jobs.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { ProgressBar } from '../ui/meter.tsx';
import { Note } from '../ui/state.tsx';
import { forgetSent, leaveSentAgain, waitingDraft } from './draft.ts';

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
  const lessonId = query.data?.state === 'done' ? query.data.result?.lessonId : undefined;
  useEffect(() => {
    if (typeof lessonId !== 'string') return;
    forgetSent(id);
    void navigate({ to: '/lessons/$id', params: { id: lessonId }, replace: true });
  }, [id, lessonId, navigate]);

  if (query.isError) return <ErrorPage error={query.error} />;
  if (query.isPending) return <Screen title={say('common.import')} narrow />;
  const job = query.data;
  const again = () => void navigate({ to: '/import', search: leaveSentAgain(id) && waitingDraft().files.length > 0 ? { kind: 'file' } : {} });
  const ended = job.state === 'failed' || job.state === 'dead' || job.state === 'cancelled';
  const told = job.problem && codeText(say, job.problem.code, job.problem.params);
  return (
    <Screen title={job.label} narrow>
      <section className="import-wait box">
        <h1>{job.label}</h1>
        {!ended && (
          <>
            <ProgressBar label={say('jobs.progressOf', { label: job.label })} done={job.done} total={job.total} />
            <p className="small muted" role="status">
              {say(job.state === 'queued' ? 'importing.waiting' : 'importing.progress')}
            </p>
            <p className="small faint">{say('importing.inBackground')}</p>
          </>
        )}
        {ended && <Note title={told?.title ?? say('jobs.state.cancelled')} detail={[told?.detail, say('importing.failed')].filter(Boolean).join(' ')} />}
        <div className="row wrap">
          {isActive(job) && <Button onPress={() => cancel.mutate(job.id, { onError })}>{say('jobs.cancel')}</Button>}
          {ended && (
            <Button look="primary" onPress={again}>
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
