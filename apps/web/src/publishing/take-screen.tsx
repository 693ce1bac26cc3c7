import './take-screen.css';
import { useNavigate, useParams } from '@tanstack/react-router';
import { BookDown } from 'lucide-react';
import { useEffect } from 'react';
import { ErrorPage } from '../app/pages.tsx';
import { codeText } from '../app/problem.ts';
import { ProblemNote } from '../app/problem-note.tsx';
import { Screen } from '../app/screen.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { isActive, useJob, useWatchJobs } from '../jobs/jobs.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Cover } from '../ui/cover.tsx';
import { ProgressBar } from '../ui/meter.tsx';
import { Note } from '../ui/state.tsx';
import { usePublished, useTake } from './taking.ts';

/** A shared lesson at the door of one's own library: taken in with one press, then opened. */
export function TakeScreen() {
  const say = useText();
  const names = useNames();
  const { id = '' } = useParams({ strict: false });
  const shared = usePublished(id);
  const take = useTake(id);
  if (shared.isError) return <ErrorPage error={shared.error} />;
  if (!shared.data) return <Screen title={say('publishing.take.title')} narrow />;
  const { title, lang, words } = shared.data;
  return (
    <Screen title={say('publishing.take.title')} narrow>
      <section className="take box">
        <Cover title={title} lang={lang} big />
        <div className="stack">
          <h1 lang={lang} dir="auto">
            {title}
          </h1>
          <p className="small muted">{[names.language(lang), say('publishing.words', { count: words })].join(' · ')}</p>
          <p>{say('publishing.take.lead')}</p>
          <ProblemNote error={take.error} />
          {take.data?.job && <Copying jobId={take.data.job.id} />}
          {take.data?.lessonId && <Opening lessonId={take.data.lessonId} />}
          {!take.data && (
            <div className="row wrap">
              <Button look="primary" isPending={take.isPending} onPress={() => take.mutate()}>
                <BookDown size={16} aria-hidden />
                {say('publishing.take.do')}
              </Button>
              <a className={buttonClass({ look: 'quiet' })} href={`/lessons/${id}`}>
                {say('publishing.take.look')}
              </a>
            </div>
          )}
        </div>
      </section>
    </Screen>
  );
}

function Copying({ jobId }: { jobId: string }) {
  const say = useText();
  useWatchJobs(true);
  const job = useJob(jobId).data;
  if (!job || isActive(job)) return <ProgressBar label={say('publishing.take.progress')} done={job?.done ?? 0} total={job?.total ?? null} />;
  if (typeof job.result?.lessonId === 'string') return <Opening lessonId={job.result.lessonId} />;
  const { title, detail } = job.problem ? codeText(say, job.problem.code, job.problem.params) : { title: say('jobs.state.cancelled'), detail: '' };
  return <Note title={title} detail={detail} />;
}

function Opening({ lessonId }: { lessonId: string }) {
  const navigate = useNavigate();
  useEffect(() => void navigate({ to: '/lessons/$id', params: { id: lessonId }, replace: true }), [lessonId, navigate]);
  return null;
}
