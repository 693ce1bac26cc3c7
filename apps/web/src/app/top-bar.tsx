import { Link } from '@tanstack/react-router';
import { Activity, LibraryBig, Plus, Settings } from 'lucide-react';
import { useText } from '../i18n/i18n.tsx';
import { useActiveJobs, useWatchJobs } from '../jobs/jobs.ts';
import { LanguageSwitch } from '../languages/language-switch.tsx';
import { buttonClass } from '../ui/button.tsx';
import { useSendWaiting } from '../vocabulary/send-waiting.ts';
import { AccountMenu } from './account-menu.tsx';
import { FindButton } from './find-button.tsx';

/** The ways through the house, above every page but the reader. */
export function TopBar({ accountId }: { accountId: string }) {
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
      <FindButton />
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
export function Tabs() {
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
