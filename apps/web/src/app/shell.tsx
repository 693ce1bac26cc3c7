import './shell.css';
import { Outlet, useMatches } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useWelcome } from '../accounts/accounts.ts';
import { useText } from '../i18n/i18n.tsx';
import { useDropToImport } from '../importing/use-drop.ts';
import { useSendVisits } from '../reading/visits.ts';
import { whenFree } from '../ui/later.tsx';
import { Connection, useAskAgain } from './connection.tsx';
import { Finder } from './find.tsx';
import { ErrorPage } from './pages.tsx';

const Door = lazy(async () => ({ default: (await import('../accounts/door.tsx')).Door }));

type Ways = typeof import('./top-bar.tsx');
let loaded: Ways | null = null;

/** The ways through the house, which the reader does without: null until they have come. Kept here, since `lazy` shows what is here already a moment late. */
function useWays(reading: boolean): Ways | null {
  const [ways, setWays] = useState(loaded);
  useEffect(() => {
    if (ways) return;
    const load = async () => {
      try {
        loaded = await import('./top-bar.tsx');
        setWays(loaded);
      } catch (error) {
        // In the reader it is tried again once it is needed.
        if (!reading)
          setWays(() => {
            throw error;
          });
      }
    };
    if (reading) whenFree(() => void load());
    else void load();
  }, [reading, ways]);
  return ways;
}

/** What stands around every page: who is here, where one can go, whether the server answers. */
export function Shell() {
  const welcome = useWelcome();
  useAskAgain();
  // By the page that is shown, not by the address: that changes before the page it leads to has come.
  const reading = useMatches({ select: (matches) => matches.at(-1)?.pathname.startsWith('/lessons/') ?? false });
  const ways = useWays(reading);
  // Told at the first failure: it is asked again meanwhile.
  if (!welcome.data) return welcome.failureReason && <ErrorPage error={welcome.failureReason} />;
  if (!welcome.data.account)
    return (
      <Suspense>
        <Door welcome={welcome.data} />
      </Suspense>
    );
  return <Inside accountId={welcome.data.account.id} ways={reading ? 'none' : ways} />;
}

function Inside({ accountId, ways }: { accountId: string; ways: Ways | 'none' | null }) {
  const say = useText();
  const dropping = useDropToImport();
  useSendVisits(accountId);
  return (
    <>
      <a className="skip-link" href="#main">
        {say('common.skipToContent')}
      </a>
      {ways === null ? <header className="top" /> : ways !== 'none' && <ways.TopBar accountId={accountId} />}
      <Connection />
      <Outlet />
      {ways !== null && ways !== 'none' && <ways.Tabs />}
      <Finder />
      {dropping && <div className="drop-veil">{say('importing.dropHere')}</div>}
    </>
  );
}
