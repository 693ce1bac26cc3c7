import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWelcome } from '../accounts/accounts.ts';
import { useCreateReset, useInvite, usePeople } from '../accounts/own-account.ts';
import { useFailed } from '../app/failed.ts';
import { LoadFailed } from '../app/load-failed.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Skeleton } from '../ui/state.tsx';
import { Secret } from './secret.tsx';
import { Setting } from './setting.tsx';

/** For whoever keeps the server: who is here, invitations, new passwords for people who lost theirs. */
export function PeopleSettings() {
  const say = useText();
  const people = usePeople();
  if (people.isError) return <LoadFailed error={people.error} retry={people.refetch} />;
  return (
    <>
      <Invite />
      <Setting title={say('settings.people')} hint={say('settings.people.hint')}>
        <div className="setting-full">
          {!people.data && <Skeleton label={say('common.loading')} />}
          <ul className="setting-list">
            {people.data?.map((person) => (
              <Person key={person.id} person={person} />
            ))}
          </ul>
        </div>
      </Setting>
    </>
  );
}

function Invite() {
  const say = useText();
  const names = useNames();
  const onError = useFailed();
  const welcome = useWelcome().data;
  const invite = useInvite();
  if (welcome?.account?.hasPassword === false)
    return (
      <Setting title={say('settings.people.invite')} hint={say('settings.people.passwordFirst')}>
        <Link to="/settings/account" className={buttonClass()}>
          {say('settings.password.set')}
        </Link>
      </Setting>
    );
  const closed = welcome?.signUp === 'closed';
  return (
    <Setting title={say('settings.people.invite')} hint={say(closed ? 'settings.people.signUp.closed' : 'settings.people.inviteHint')}>
      {!closed && (
        <Button isPending={invite.isPending} onPress={() => invite.mutate(undefined, { onError })}>
          {say('settings.people.invite')}
        </Button>
      )}
      {invite.data && (
        <div className="setting-full">
          <Secret
            label={say('settings.people.inviteCode')}
            hint={say('settings.people.inviteCodeHint', { when: names.day(invite.data.expiresAt) })}
            value={invite.data.code}
          />
        </div>
      )}
    </Setting>
  );
}

function Person({ person }: { person: NonNullable<ReturnType<typeof usePeople>['data']>[number] }) {
  const say = useText();
  const names = useNames();
  const onError = useFailed();
  const own = useWelcome().data?.account?.id === person.id;
  const reset = useCreateReset();
  const [shown, setShown] = useState(false);
  const { id, name, role, createdAt } = person;
  const make = () => reset.mutate(id, { onError, onSuccess: () => setShown(true) });
  return (
    <li>
      <span>{name}</span>
      <span className="small faint grow">
        {[say(`settings.people.role.${role}`), say('settings.people.since', { when: names.day(createdAt) }), own && say('settings.people.you')]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {!own && (
        <Button small look="quiet" aria-label={say('settings.people.resetOf', { name })} isPending={reset.isPending} onPress={make}>
          {say('settings.people.reset')}
        </Button>
      )}
      {shown && reset.data && (
        <div className="setting-full">
          <Secret
            label={say('settings.people.resetCode', { name })}
            hint={say('settings.people.resetCodeHint', { when: names.day(reset.data.expiresAt) })}
            value={reset.data.code}
          />
        </div>
      )}
    </li>
  );
}
