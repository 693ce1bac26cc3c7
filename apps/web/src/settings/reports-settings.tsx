import type { OwnReports, Report } from '@glossa/contract';
import type { ReactNode } from 'react';
import { useWelcome } from '../accounts/accounts.ts';
import { useFailed } from '../app/failed.ts';
import { LoadFailed } from '../app/load-failed.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useAllowSharing, useAllReports, useCloseReport, useMakePrivate, useOwnReports } from '../publishing/reports.ts';
import { Button } from '../ui/button.tsx';
import { useToast } from '../ui/toast.tsx';
import { Setting } from './setting.tsx';

/** What strangers say should not be public: to whoever keeps the server, who decides, or to whoever shares it. */
export const ReportsSettings = () => (useWelcome().data?.account?.role === 'admin' ? <AllReports /> : <OnesOwn />);

function AllReports() {
  const say = useText();
  const reports = useAllReports();
  if (reports.isError) return <LoadFailed error={reports.error} retry={reports.refetch} />;
  const { items = [], withdrawn = [] } = reports.data ?? {};
  return (
    <>
      <Setting title={say('publishing.reports.waiting')} hint={say('publishing.reports.waiting.hint')}>
        <ReportList none={reports.data && say('publishing.reports.none')}>
          {items.map((report) => (
            <Waiting key={report.id} report={report} />
          ))}
        </ReportList>
      </Setting>
      {withdrawn.length > 0 && (
        <Setting title={say('publishing.reports.withdrawn')} hint={say('publishing.reports.withdrawn.hint')}>
          <ReportList>
            {withdrawn.map((each) => (
              <TakenDown key={each.id} {...each} />
            ))}
          </ReportList>
        </Setting>
      )}
    </>
  );
}

function Waiting({ report }: { report: Report }) {
  const say = useText();
  const onError = useFailed();
  const toast = useToast();
  const close = useCloseReport();
  const { id, note, owner, publication } = report;
  const { title } = publication;
  const end = (withdraw: boolean) =>
    close.mutate(
      { id, withdraw },
      { onError, onSuccess: () => toast.show({ text: say(withdraw ? 'publishing.reports.done.withdrawn' : 'publishing.reports.done.dismissed', { title }) }) },
    );
  return (
    <Row report={report} facts={say('publishing.reports.owner', { name: owner })} note={note}>
      <Button small isPending={close.isPending} aria-label={say('publishing.reports.withdraw.of', { title })} onPress={() => end(true)}>
        {say('publishing.reports.withdraw')}
      </Button>
      <Button small isPending={close.isPending} aria-label={say('publishing.reports.dismiss.of', { title })} onPress={() => end(false)}>
        {say('publishing.reports.dismiss')}
      </Button>
    </Row>
  );
}

function TakenDown({ id, title, reason, at, owner }: { id: string; title: string; reason: Report['reason']; at: number; owner: string }) {
  const say = useText();
  const names = useNames();
  const onError = useFailed();
  const allow = useAllowSharing();
  return (
    <li className="report">
      <p className="report-title" dir="auto">
        {title}
      </p>
      <p className="small muted">{[say(`publishing.report.${reason}`), names.day(at), say('publishing.reports.owner', { name: owner })].join(' · ')}</p>
      <Button small isPending={allow.isPending} aria-label={say('publishing.reports.allow.of', { title })} onPress={() => allow.mutate(id, { onError })}>
        {say('publishing.reports.allow')}
      </Button>
    </li>
  );
}

function OnesOwn() {
  const say = useText();
  const names = useNames();
  const reports = useOwnReports();
  if (reports.isError) return <LoadFailed error={reports.error} retry={reports.refetch} />;
  const { items = [], withdrawn = [] } = reports.data ?? {};
  const nothing = reports.data && withdrawn.length === 0 ? say('publishing.reports.own.none') : undefined;
  return (
    <Setting title={say('publishing.reports.own')} hint={say('publishing.reports.own.hint')}>
      <ReportList none={nothing}>
        {withdrawn.map(({ id, title, reason, at }) => (
          <li key={id} className="report">
            <p className="report-title" dir="auto">
              {title}
            </p>
            <p className="small muted">{say(`publishing.report.${reason}`)}</p>
            <p className="small">{say('publishing.reports.own.withdrawn', { when: names.day(at) })}</p>
          </li>
        ))}
        {items.map((report) => (
          <AboutMine key={report.id} report={report} />
        ))}
      </ReportList>
    </Setting>
  );
}

function AboutMine({ report }: { report: OwnReports['items'][number] }) {
  const say = useText();
  const onError = useFailed();
  const makePrivate = useMakePrivate();
  const { title } = report.publication;
  return (
    <Row report={report}>
      <Button
        small
        isPending={makePrivate.isPending}
        aria-label={say('publishing.reports.withdraw.of', { title })}
        onPress={() => makePrivate.mutate(report.publication, { onError })}
      >
        {say('publishing.reports.withdraw')}
      </Button>
    </Row>
  );
}

function ReportList({ none, children }: { none?: string | undefined; children: ReactNode[] }) {
  return (
    <div className="setting-full">
      <ul className="reports">{children.flat()}</ul>
      {none !== undefined && children.flat().length === 0 && <p>{none}</p>}
    </div>
  );
}

/** One report: what it is about, why, since when; `note` is what the stranger wrote. */
function Row({ report, facts, note, children }: { report: OwnReports['items'][number]; facts?: string; note?: string; children: ReactNode }) {
  const say = useText();
  const names = useNames();
  const { reason, createdAt, publication } = report;
  return (
    <li className="report">
      <a className="report-title" href={publication.path} target="_blank" rel="noreferrer" lang={publication.lang} dir="auto">
        {publication.title}
      </a>
      <p className="small muted">{[say(`publishing.report.${reason}`), names.day(createdAt), facts].filter(Boolean).join(' · ')}</p>
      {note && <blockquote dir="auto">{note}</blockquote>}
      <div className="row wrap">{children}</div>
    </li>
  );
}
