import './settings.css';
import { Link, Outlet } from '@tanstack/react-router';
import { useWelcome } from '../accounts/accounts.ts';
import { Screen } from '../app/screen.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useReportCount } from '../publishing/reports.ts';

/** The frame of all settings: sections beside, one of them shown. */
export function SettingsScreen() {
  const say = useText();
  const reports = useReportCount();
  const admin = useWelcome().data?.account?.role === 'admin';
  return (
    <Screen title={say('settings.title')}>
      <div className="screen-head">
        <h1>{say('settings.title')}</h1>
      </div>
      <div className="settings">
        <nav className="settings-nav" aria-label={say('settings.sections')}>
          <Link to="/settings" activeOptions={{ exact: true }}>
            {say('settings.reading')}
          </Link>
          <Link to="/settings/languages">{say('settings.languages')}</Link>
          <Link to="/settings/account">{say('settings.account')}</Link>
          <Link to="/settings/data">{say('settings.data')}</Link>
          <Link to="/settings/reports">{reports > 0 ? say('publishing.reports.count', { count: reports }) : say('publishing.reports.title')}</Link>
          {admin && <Link to="/settings/people">{say('settings.people')}</Link>}
          {admin && <Link to="/settings/translation">{say('translating.engines')}</Link>}
        </nav>
        <div className="settings-sections box">
          <Outlet />
        </div>
      </div>
    </Screen>
  );
}
