import './shell.css';
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useWelcome } from '../accounts/accounts.ts';
import { useText } from '../i18n/i18n.tsx';
import { useDropToImport } from '../importing/use-drop.ts';
import { Connection } from './connection.tsx';
import { Finder } from './find.tsx';
import { ErrorPage } from './pages.tsx';

const Door = lazy(async () => ({ default: (await import('../accounts/door.tsx')).Door }));
const TopBar = lazy(async () => ({ default: (await import('./top-bar.tsx')).TopBar }));
const Tabs = lazy(async () => ({ default: (await import('./top-bar.tsx')).Tabs }));

/** What stands around every page: who is here, where one can go, whether the server answers. */
export function Shell() {
  const welcome = useWelcome();
  if (welcome.isPending) return null;
  if (!welcome.data) return <ErrorPage error={welcome.error} />;
  if (!welcome.data.account)
    return (
      <Suspense>
        <Door welcome={welcome.data} />
      </Suspense>
    );
  return <Inside accountId={welcome.data.account.id} />;
}

function Inside({ accountId }: { accountId: string }) {
  const say = useText();
  const dropping = useDropToImport();
  const reading = useLocation({ select: ({ pathname }) => pathname.startsWith('/lessons/') });
  return (
    <>
      <a className="skip-link" href="#main">
        {say('common.skipToContent')}
      </a>
      {!reading && (
        <Suspense fallback={<header className="top" />}>
          <TopBar accountId={accountId} />
        </Suspense>
      )}
      <Connection />
      <Outlet />
      {!reading && (
        <Suspense>
          <Tabs />
        </Suspense>
      )}
      <Finder />
      {dropping && <div className="drop-veil">{say('importing.dropHere')}</div>}
    </>
  );
}
