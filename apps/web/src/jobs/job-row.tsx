import type { Job } from '@glossa/contract';
import { isLoadedKey } from '@glossa/messages';
import { Link } from '@tanstack/react-router';
import { Check, CircleSlash, Clock, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useFailed } from '../app/failed.ts';
import { codeText } from '../app/problem.ts';
import { type Say, useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { ProgressBar } from '../ui/meter.tsx';
import { useToast } from '../ui/toast.tsx';
import { isActive, useCancelJob, useRetryJob } from './jobs.ts';

const icons = {
  queued: <Clock size={18} aria-hidden />,
  running: <LoaderCircle size={18} aria-hidden />,
  done: <Check size={18} aria-hidden className="activity-good" />,
  failed: <TriangleAlert size={18} aria-hidden className="activity-bad" />,
  dead: <TriangleAlert size={18} aria-hidden className="activity-bad" />,
  cancelled: <CircleSlash size={18} aria-hidden />,
};

function kindText(say: Say, kind: string): string {
  const key = `jobs.kind.${kind}`;
  return say(isLoadedKey(key) ? key : 'jobs.kind.other');
}

const stateText = (say: Say, { state, attempts }: Job): string =>
  say(state === 'queued' && attempts > 0 ? 'jobs.state.retrying' : `jobs.state.${state}`, { attempts });

export function JobRow({ job }: { job: Job }) {
  const say = useText();
  const names = useNames();
  const bad = job.state === 'failed' || job.state === 'dead';
  const told = bad && job.problem ? codeText(say, job.problem.code, job.problem.params) : null;
  const kind = kindText(say, job.kind);
  const label = job.label || kind;
  if (job.state === 'done') return <DoneRow job={job} label={label} />;
  return (
    <li>
      <div className="activity-head">
        {icons[job.state]}
        <b className="grow">{label}</b>
        <span className="small faint">{names.moment(job.finishedAt ?? job.createdAt)}</span>
      </div>
      {isActive(job) && <ProgressBar label={say('jobs.progressOf', { label })} done={job.done} total={job.total} />}
      {told && (
        <p>
          {told.title}. <span className="muted">{told.detail}</span>
        </p>
      )}
      <p className="small muted">
        {[
          job.label ? kind : null,
          job.state === 'running' && job.step
            ? say(`jobs.step.${job.step}`, { done: Math.min(job.done + 1, job.total ?? 1), total: job.total ?? 1 })
            : stateText(say, job),
          job.state === 'cancelled' ? say(keepsDone.has(job.kind) ? 'jobs.keptSoFar' : 'jobs.leftNoTrace') : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Ways job={job} label={label} />
    </li>
  );
}

/** Of these, what is done when they are cancelled stays. */
const keepsDone: ReadonlySet<string> = new Set(['translate-lesson', 'take-course']);

/** What is done takes one line, and leads to what it made. */
function DoneRow({ job, label }: { job: Job; label: string }) {
  const say = useText();
  const names = useNames();
  const { lessonId, courseId } = job.result ?? {};
  return (
    <li className="activity-done">
      {icons.done}
      <span className="vh">{say('jobs.state.done')}</span>
      {typeof lessonId === 'string' ? (
        <Link to="/lessons/$id" params={{ id: lessonId }} className="grow clip" aria-label={say('jobs.readOf', { label })} title={label}>
          {label}
        </Link>
      ) : typeof courseId === 'string' ? (
        <Link to="/courses/$id" params={{ id: courseId }} className="grow clip" title={label}>
          {label}
        </Link>
      ) : (
        <span className="grow clip">{label}</span>
      )}
      <span className="small faint">{names.moment(job.finishedAt ?? job.createdAt)}</span>
    </li>
  );
}

function Ways({ job, label }: { job: Job; label: string }) {
  const say = useText();
  const toast = useToast();
  const onError = useFailed();
  const cancel = useCancelJob();
  const retry = useRetryJob();
  const stop = () =>
    cancel.mutate(job.id, {
      onError,
      onSuccess: () =>
        toast.show({ text: say('jobs.cancelled', { label }), action: { label: say('common.undo'), run: () => retry.mutate(job.id, { onError }) } }),
    });
  if (isActive(job))
    return (
      <div className="row">
        <Button small aria-label={say('jobs.cancelOf', { label })} onPress={stop}>
          {say('jobs.cancel')}
        </Button>
      </div>
    );
  const there = job.problem?.code === 'text-already-here' ? job.problem.params.lessonId : undefined;
  if (typeof there === 'string')
    return (
      <div className="row">
        <Link to="/lessons/$id" params={{ id: there }} className={buttonClass({ small: true })} aria-label={say('jobs.readOf', { label })}>
          {say('importing.same.open')}
        </Link>
      </div>
    );
  return (
    <div className="row">
      <Button small aria-label={say('jobs.retryOf', { label })} onPress={() => retry.mutate(job.id, { onError })}>
        {say('jobs.retry')}
      </Button>
    </div>
  );
}
