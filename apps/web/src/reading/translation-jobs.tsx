import './translate-missing.css';
import type { Job } from '@glossa/contract';
import { useQueryClient } from '@tanstack/react-query';
import { RotateCw, TriangleAlert, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useFailed } from '../app/failed.ts';
import { byReason, codeText, problemText } from '../app/problem.ts';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { isActive, isGone, useCancelJob, useEachJob, useJob, useRetryJob, useWatchJobs } from '../jobs/jobs.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { ProgressBar } from '../ui/meter.tsx';
import { useToast } from '../ui/toast.tsx';
import { translationsChanged } from './engines.ts';

/** A job that translates what is missing of the lesson in one language. */
export interface Running {
  lang: string;
  jobId: string;
}

/** The engines at work on this lesson: how far each is, a way to stop it, and why it stopped by itself. `running` may drop what has ended; it stays here until it was told. */
export function TranslationJobs({ lessonId, running }: { lessonId: string; running: readonly Running[] }) {
  const [seen, setSeen] = useState<readonly Running[]>([]);
  useEffect(() => {
    setSeen((before) => {
      const fresh = running.filter(({ jobId }) => !before.some((other) => other.jobId === jobId));
      return fresh.length > 0 ? [...before, ...fresh] : before;
    });
  }, [running]);
  const jobs = useEachJob(seen.map(({ jobId }) => jobId));
  if (seen.length === 0) return null;
  const drop = (...jobIds: string[]) => setSeen((before) => before.filter((other) => !jobIds.includes(other.jobId)));
  const failed = seen.flatMap(({ lang }, at) => (hasFailed(jobs[at]) ? [{ lang, job: jobs[at] }] : []));
  return (
    <ul className="translation-jobs">
      {byReason(failed, ({ job }) => job.problem).map((those) => (
        <Failed key={those[0]?.job.id} those={those} onClose={() => drop(...those.map(({ job }) => job.id))} />
      ))}
      {seen.map((each) => (
        <TranslationJob key={each.jobId} lessonId={lessonId} {...each} onEnd={() => drop(each.jobId)} />
      ))}
    </ul>
  );
}

function TranslationJob({ lessonId, lang, jobId, onEnd }: Running & { lessonId: string; onEnd: () => void }) {
  const say = useText();
  const language = useNames().language(lang);
  const { data: job, error } = useJob(jobId);
  const gone = isGone(error);
  const onError = useFailed();
  const cancel = useCancelJob();
  useWatchJobs(!gone && (!job || isActive(job)));
  useFresh(lessonId, job);
  useEnd(job, language, onEnd);
  if (gone) return <Stopped language={language} {...problemText(say, error)} onClose={onEnd} />;
  if (!job || hasFailed(job)) return null;
  const { done, total, state } = job;
  const far = state === 'queued' ? say('translating.waiting') : total === null ? null : say('translating.progressOf', { done, total });
  return (
    <li>
      <span className="translation-job-name">{say('translating.progress', { language })}</span>
      <ProgressBar label={say('translating.progress', { language })} done={done} total={total} />
      <span className="num small muted">{far}</span>
      <Button small look="quiet" aria-label={say('translating.stopInto', { language })} onPress={() => cancel.mutate(jobId, { onError })}>
        {say('translating.stop')}
      </Button>
    </li>
  );
}

const hasFailed = (job: Job | undefined): job is Job => job?.state === 'failed' || job?.state === 'dead';

/** Those that stopped for one reason, which is said once. */
function Failed({ those, onClose }: { those: readonly { lang: string; job: Job }[]; onClose: () => void }) {
  const say = useText();
  const names = useNames();
  const onError = useFailed();
  const retry = useRetryJob();
  const problem = those[0]?.job.problem;
  const { title, detail } = codeText(say, problem?.code ?? 'server-error', problem?.params);
  const language = names.languages(those.map(({ lang }) => lang));
  const again = () => {
    // Callbacks given to `mutate` are called for the last of several only.
    for (const { job } of those) void retry.mutateAsync(job.id).catch(onError);
  };
  return (
    <Stopped language={language} title={title} detail={detail} onClose={onClose}>
      <Button small onPress={again}>
        <RotateCw size={14} aria-hidden />
        {say('translating.again')}
      </Button>
    </Stopped>
  );
}

/** Why an engine is at work no more, and what can be done about it. */
function Stopped({
  language,
  title,
  detail,
  onClose,
  children,
}: {
  language: string;
  title: string;
  detail: string;
  onClose: () => void;
  children?: ReactNode;
}) {
  const say = useText();
  return (
    <li role="alert" className="translation-job-failed">
      <TriangleAlert size={18} aria-hidden />
      <span className="grow">
        <b>{say('translating.failed', { language })}.</b> {title}. <span className="muted">{detail}</span>
      </span>
      {children}
      <IconButton small label={say('common.close')} onPress={onClose}>
        <X size={16} aria-hidden />
      </IconButton>
    </li>
  );
}

/** What the job has written is shown as it comes; what is missing is counted again when it has ended. */
function useFresh(lessonId: string, { done, state }: Partial<Job> = {}): void {
  const client = useQueryClient();
  useEffect(() => {
    if (done) void client.invalidateQueries({ queryKey: ['translations', lessonId] });
  }, [client, done, lessonId]);
  useEffect(() => {
    if (state) translationsChanged(client, lessonId);
  }, [client, lessonId, state]);
}

/** Says once how a job ended that did not fail. */
function useEnd(job: Job | undefined, language: string, onEnd: () => void): void {
  const say = useText();
  const toaster = useToast();
  const latest = useRef({ job, onEnd, language });
  latest.current = { job, onEnd, language };
  const ended = job?.state === 'done' || job?.state === 'cancelled';
  useEffect(() => {
    const { job: now, onEnd: end, language: into } = latest.current;
    if (!ended || !now) return;
    const left = Number(now.result?.left ?? 0);
    const told =
      now.state === 'done'
        ? say('translating.done', { language: into, count: Number(now.result?.translated ?? 0) })
        : say('translating.stopped', { language: into, count: now.done });
    toaster.show({ text: left > 0 ? `${told} ${say('translating.left', { count: left })}` : told });
    end();
  }, [ended, say, toaster]);
}
