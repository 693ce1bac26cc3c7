import './door.css';
import type { accounts, ResultOf } from '@glossa/contract';
import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Connection } from '../app/connection.tsx';
import { Screen } from '../app/screen.tsx';
import { useText } from '../i18n/i18n.tsx';

export type Welcome = ResultOf<typeof accounts.getWelcome>;

/** The frame of every way in: the name of the house, one form, other ways. */
export function DoorFrame({ title, lead, ways, children }: { title: string; lead: string; ways?: ReactNode; children?: ReactNode }) {
  const say = useText();
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
            {children}
            {ways && <p className="door-ways">{ways}</p>}
          </section>
        </div>
      </Screen>
    </>
  );
}

export const ToSignIn = () => <Link to="/sign-in">{useText()('accounts.toSignIn')}</Link>;

/** A code may come with the address: `/sign-up?code=…`. */
export const useGivenCode = (): string => useLocation({ select: ({ search }) => ('code' in search && typeof search.code === 'string' ? search.code : '') });
