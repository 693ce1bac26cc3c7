import './door.css';
import type { accounts, ResultOf } from '@glossa/contract';
import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Connection } from '../app/connection.tsx';
import { Screen } from '../app/screen.tsx';
import { useText } from '../i18n/i18n.tsx';
import { usePublished } from '../publishing/taking.ts';
import { useDoorSearch, useWantedLesson } from './wanted.ts';

export type Welcome = ResultOf<typeof accounts.getWelcome>;

/** The frame of every way in: the name of the house, one form, other ways. */
export function DoorFrame({ title, lead, ways, children }: { title: string; lead: string; ways?: ReactNode; children?: ReactNode }) {
  const say = useText();
  const { locale } = useIntl();
  return (
    <>
      <Connection />
      <Screen title={title}>
        <div className="door">
          <section className="door-box box">
            <div className="stack">
              <p>
                <span className="logo">{say('common.appName')}</span>
              </p>
              <h1>{title}</h1>
              <p className="muted">{lead}</p>
            </div>
            <Wanted />
            {children}
            {ways && <p className="door-ways">{ways}</p>}
          </section>
          <p className="door-ways">
            <a href={`/${locale}/cookies`}>{say('publishing.cookies.title')}</a>
          </p>
        </div>
      </Screen>
    </>
  );
}

export const ToSignIn = () => (
  <Link to="/sign-in" search={useDoorSearch()}>
    {useText()('accounts.toSignIn')}
  </Link>
);

/** Names the shared lesson that waits behind the door. */
function Wanted() {
  const id = useWantedLesson();
  return id === null ? null : <WantedLesson id={id} />;
}

function WantedLesson({ id }: { id: string }) {
  const say = useText();
  const { data } = usePublished(id);
  return data ? <p className="door-wanted">{say('publishing.take.join', { title: data.title })}</p> : null;
}

/** A code may come with the address: `/sign-up?code=…`. */
export const useGivenCode = (): string => useLocation({ select: ({ search }) => ('code' in search && typeof search.code === 'string' ? search.code : '') });
