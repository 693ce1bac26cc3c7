import './shell.css';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { Activity, LibraryBig, Plus, Settings } from 'lucide-react';
import { useWelcome } from '../accounts/accounts.ts';
import { Door } from '../accounts/door.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useActiveJobs, useWatchJobs } from '../jobs/jobs.ts';
import { LanguageSwitch } from '../languages/language-switch.tsx';
import { buttonClass } from '../ui/button.tsx';
import { useSendWaiting } from '../vocabulary/send-waiting.ts';
import { AccountMenu } from './account-menu.tsx';
import { Connection } from './connection.tsx';
import { ErrorPage } from './pages.tsx';

/** What stands around every page: who is here, where one can go, whether the server answers. */
export function Shell() {
  const welcome = useWelcome();
  if (welcome.isPending) return null;
  if (!welcome.data) return <ErrorPage error={welcome.error} />;
  if (!welcome.data.account) return <Door welcome={welcome.data} />;
  return <Inside accountId={welcome.data.account.id} />;
}

function Inside({ accountId }: { accountId: string }) {
  const say = useText();
  const reading = useLocation({ select: ({ pathname }) => pathname.startsWith('/lessons/') });
  return (
    <>
      <a className="skip-link" href="#main">
        {say('common.skipToContent')}
      </a>
      {!reading && <TopBar accountId={accountId} />}
      <Connection />
      <Outlet />
      {!reading && <Tabs />}
    </>
  );
}

function TopBar({ accountId }: { accountId: string }) {
  const say = useText();
  useSendWaiting(accountId);
  const active = useActiveJobs();
  useWatchJobs(active > 0);
  return (
    <header className="top">
      <Link to="/" className="logo">
        {say('common.appName')}
      </Link>
      <nav className="top-nav only-wide" aria-label={say('common.mainNavigation')}>
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
          {say('common.library')}
        </Link>
        <Link to="/activity" activeOptions={{ includeSearch: false }}>
          {say('common.activity')}
          {active > 0 && <span className="top-count num">{active}</span>}
        </Link>
      </nav>
      <span className="grow" />
      <LanguageSwitch />
      <Link to="/import" className={buttonClass({ look: 'primary', small: true })}>
        <Plus size={16} aria-hidden />
        <span className="only-wide">{say('common.import')}</span>
        <span className="vh only-phone">{say('common.import')}</span>
      </Link>
      <AccountMenu />
    </header>
  );
}

/** On a phone the ways through the house are at the thumb. */
function Tabs() {
  const say = useText();
  return (
    <nav className="tabs only-phone" aria-label={say('common.mainNavigation')}>
      <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
        <LibraryBig size={22} strokeWidth={1.75} aria-hidden />
        {say('common.library')}
      </Link>
      <Link to="/activity" activeOptions={{ includeSearch: false }}>
        <Activity size={22} strokeWidth={1.75} aria-hidden />
        {say('common.activity')}
      </Link>
      <Link to="/settings">
        <Settings size={22} strokeWidth={1.75} aria-hidden />
        {say('common.settings')}
      </Link>
    </nav>
  );
}
