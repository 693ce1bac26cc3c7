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
import { isActive, isGone, useJob, useWatchJobs } from '../jobs/jobs.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Cover } from '../ui/cover.tsx';
import { ProgressBar } from '../ui/meter.tsx';
import { Note } from '../ui/state.tsx';
import { usePublished, useTake } from './taking.ts';

/** What is said of a lesson or a course. */
const words = {
  lesson: { title: 'publishing.take.title', lead: 'publishing.take.lead', progress: 'publishing.take.progress' },
  course: { title: 'publishing.take.title.course', lead: 'publishing.take.lead.course', progress: 'publishing.take.progress.course' },
} as const;

/** A shared lesson or course at the door of one's own library: taken in with one press, then opened. */
export function TakeScreen() {
  const say = useText();
  const names = useNames();
  const { id = '' } = useParams({ strict: false });
  const shared = usePublished(id);
  const take = useTake(id);
  if (shared.isError) return <ErrorPage error={shared.error} />;
  if (!shared.data) return <Screen title={say('publishing.take.title')} narrow />;
  const { kind, title, lang, lessons } = shared.data;
  const facts = [
    names.language(lang),
    ...(lessons === null ? [] : [say('publishing.lessonCount', { count: lessons })]),
    say('publishing.words', { count: shared.data.words }),
  ];
  return (
    <Screen title={say(words[kind].title)} narrow>
      <section className="take box">
        <Cover title={title} lang={lang} big />
        <div className="stack">
          <h1 lang={lang} dir="auto">
            {title}
          </h1>
          <p className="small muted">{facts.join(' · ')}</p>
          <p>{say(words[kind].lead)}</p>
          <ProblemNote error={take.error} />
          {take.data?.job && <Copying jobId={take.data.job.id} label={say(words[kind].progress)} />}
          {take.data && !take.data.job && <Opening {...take.data} />}
          {!take.data && (
            <div className="row wrap">
              <Button look="primary" isPending={take.isPending} onPress={() => take.mutate()}>
                <BookDown size={16} aria-hidden />
                {say('publishing.take.do')}
              </Button>
              <a className={buttonClass({ look: 'quiet' })} href={`/${kind}s/${id}`}>
                {say('publishing.take.look')}
              </a>
            </div>
          )}
        </div>
      </section>
    </Screen>
  );
}

function Copying({ jobId, label }: { jobId: string; label: string }) {
  const say = useText();
  useWatchJobs(true);
  const { data: job, error } = useJob(jobId);
  if (isGone(error)) return <ProblemNote error={error} />;
  if (!job || isActive(job)) return <ProgressBar label={label} done={job?.done ?? 0} total={job?.total ?? null} />;
  if (job.state === 'done') return <Opening {...job.result} />;
  const { title, detail } = job.problem ? codeText(say, job.problem.code, job.problem.params) : { title: say('jobs.state.cancelled'), detail: '' };
  return <Note title={title} detail={detail} />;
}

/** Goes on to what was taken, or to the library where nothing came of it. */
function Opening({ lessonId, courseId }: Record<string, unknown>) {
  const navigate = useNavigate();
  useEffect(() => {
    if (typeof lessonId === 'string') void navigate({ to: '/lessons/$id', params: { id: lessonId }, replace: true });
    else if (typeof courseId === 'string') void navigate({ to: '/courses/$id', params: { id: courseId }, replace: true });
    else void navigate({ to: '/', replace: true });
  }, [lessonId, courseId, navigate]);
  return null;
}
