import './settings.css';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { useWelcome } from '../accounts/accounts.ts';
import { Screen } from '../app/screen.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useReportCount } from '../publishing/reports.ts';
import { Skeleton } from '../ui/state.tsx';

/** The frame of all settings: sections beside, one of them shown. */
export function SettingsScreen() {
  const say = useText();
  const reports = useReportCount();
  const sections = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone they are one line that is wider than the screen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each section that is shown
  useEffect(() => {
    sections.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  const admin = useWelcome().data?.account?.role === 'admin';
  const all = [
    { to: '/settings', label: say('settings.reading') },
    { to: '/settings/languages', label: say('settings.languages') },
    { to: '/settings/account', label: say('settings.account') },
    { to: '/settings/data', label: say('settings.data') },
    { to: '/settings/reports', label: reports > 0 ? say('publishing.reports.count', { count: reports }) : say('publishing.reports.title') },
    ...(admin
      ? ([
          { to: '/settings/people', label: say('settings.people') },
          { to: '/settings/translation', label: say('translating.engines') },
        ] as const)
      : []),
  ] as const;
  const shown = all.slice(1).find(({ to }) => to === pathname);
  return (
    <Screen title={shown?.label ?? say('settings.title')}>
      <div className="screen-head">
        <h1>{say('settings.title')}</h1>
      </div>
      <div className="settings">
        <nav ref={sections} className="settings-nav" aria-label={say('settings.sections')}>
          {all.map(({ to, label }) => (
            <Link key={to} to={to} activeOptions={{ exact: true }}>
              {label}
            </Link>
          ))}
        </nav>
        <div className="settings-sections box">
          <Suspense fallback={<Skeleton label={say('common.loading')} />}>
            <Outlet />
          </Suspense>
        </div>
      </div>
    </Screen>
  );
}
