import './activity.css';
import { getRouteApi, Link } from '@tanstack/react-router';
import { LoadFailed } from '../app/load-failed.tsx';
import { Screen } from '../app/screen.tsx';
import { useText } from '../i18n/i18n.tsx';
import '../ui/segments.css';
import { EmptyState, Skeleton } from '../ui/state.tsx';
import { Journal } from '../vocabulary/journal.tsx';
import { JobRow } from './job-row.tsx';
import { useJobs, useWatchJobs } from './jobs.ts';

const route = getRouteApi('/activity');

/** What is going on and what was done: tasks of the server, acts on words. */
export function ActivityScreen() {
  const say = useText();
  const { view = 'tasks' } = route.useSearch();
  return (
    <Screen title={say('jobs.title')} narrow>
      <div className="screen-head">
        <h1 className="grow">{say('jobs.title')}</h1>
        <nav className="segments-row" aria-label={say('jobs.views')}>
          <Link to="/activity" className="segment" aria-current={view === 'tasks' ? 'page' : undefined} activeProps={{}} activeOptions={{ exact: true }}>
            {say('jobs.view.tasks')}
          </Link>
          <Link to="/activity" search={{ view: 'words' }} className="segment" aria-current={view === 'words' ? 'page' : undefined} activeProps={{}}>
            {say('jobs.view.words')}
          </Link>
        </nav>
      </div>
      {view === 'tasks' ? <Tasks /> : <Journal />}
    </Screen>
  );
}

function Tasks() {
  const say = useText();
  const jobs = useJobs();
  useWatchJobs(true);
  if (jobs.isError) return <LoadFailed error={jobs.error} retry={jobs.refetch} />;
  if (jobs.isPending) return <Skeleton label={say('common.loading')} />;
  if (jobs.data.items.length === 0) return <EmptyState boxed title={say('jobs.empty.title')} detail={say('jobs.empty.detail')} />;
  return (
    <ul className="activity box">
      {jobs.data.items.map((job) => (
        <JobRow key={job.id} job={job} />
      ))}
    </ul>
  );
}
