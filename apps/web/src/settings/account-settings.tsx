import { useState } from 'react';
import { useWelcome } from '../accounts/accounts.ts';
import { CurrentPassword, Form, Password, useForm } from '../accounts/form.tsx';
import { useChangePassword, useEndSession, useRename, useSessions } from '../accounts/own-account.ts';
import { useFailed } from '../app/failed.ts';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { useToast } from '../ui/toast.tsx';
import { deviceText } from './device.ts';
import { Setting } from './setting.tsx';
import { Tokens } from './tokens.tsx';

export function AccountSettings() {
  const account = useWelcome().data?.account;
  if (!account) return null;
  return (
    <>
      <Name key={account.name} name={account.name} />
      <ChangePassword hasPassword={account.hasPassword} />
      <Sessions />
      <Tokens />
    </>
  );
}

function Name({ name }: { name: string }) {
  const say = useText();
  const toast = useToast();
  const rename = useRename();
  const form = useForm({ name }, { name: 'accounts.missing.name' }, { 'name-taken': 'name', 'invalid-input': 'name' }, rename.error);
  const save = () => form.send((values) => rename.mutate(values.name.trim(), { onSuccess: () => toast.show({ text: say('settings.name.saved') }) }));
  return (
    <Setting title={say('settings.name')} hint={say('settings.name.hint')}>
      <div className="setting-name">
        <Form inline label={say('common.save')} rest={form.rest} busy={rename.isPending} send={save}>
          <Field
            label={say('accounts.name')}
            autoComplete="username"
            maxLength={80}
            value={form.values.name}
            onChange={form.set('name')}
            error={form.error('name')}
          />
        </Form>
      </div>
    </Setting>
  );
}

function ChangePassword({ hasPassword }: { hasPassword: boolean }) {
  const say = useText();
  const [open, setOpen] = useState(false);
  const label = say(hasPassword ? 'settings.password.change' : 'settings.password.set');
  return (
    <Setting title={say('settings.password')} hint={say(hasPassword ? 'settings.password.changeHint' : 'settings.password.setHint')}>
      {!open && <Button onPress={() => setOpen(true)}>{label}</Button>}
      {open && (
        <div className="setting-full">
          <PasswordForm hasPassword={hasPassword} label={label} onDone={() => setOpen(false)} />
        </div>
      )}
    </Setting>
  );
}

function PasswordForm({ hasPassword, label, onDone }: { hasPassword: boolean; label: string; onDone: () => void }) {
  const say = useText();
  const toast = useToast();
  const change = useChangePassword();
  const form = useForm(
    { current: '', next: '' },
    { ...(hasPassword ? { current: 'accounts.missing.password' as const } : {}), next: 'accounts.missing.password' },
    { 'wrong-password': 'current', 'password-too-weak': 'next' },
    change.error,
  );
  const done = () => {
    onDone();
    toast.show({ text: say('settings.password.saved') });
  };
  const save = () => form.send(({ current, next }) => change.mutate({ current: hasPassword ? current : null, next }, { onSuccess: done }));
  return (
    <Form inline label={label} rest={form.rest} busy={change.isPending} send={save}>
      {hasPassword && <CurrentPassword value={form.values.current} onChange={form.set('current')} error={form.error('current')} />}
      <Password
        label={say('accounts.newPassword')}
        hint={say('accounts.passwordHint')}
        autoComplete="new-password"
        autoFocus={!hasPassword}
        value={form.values.next}
        onChange={form.set('next')}
        error={form.error('next')}
      />
    </Form>
  );
}

function Sessions() {
  const say = useText();
  const names = useNames();
  const toast = useToast();
  const onError = useFailed();
  const sessions = useSessions().data;
  const end = useEndSession();
  const done = () => toast.show({ text: say('settings.sessions.ended') });
  return (
    <Setting title={say('settings.sessions')} hint={say('settings.sessions.hint')}>
      <div className="setting-full">
        {sessions?.length === 0 && <p>{say('settings.sessions.none')}</p>}
        <ul className="setting-list">
          {sessions?.map(({ id, userAgent, lastSeenAt, current }) => {
            const device = deviceText(userAgent) ?? say('settings.sessions.unknownDevice');
            return (
              <li key={id}>
                <span>{device}</span>
                <span className="small faint grow">
                  {current ? say('settings.sessions.current') : say('settings.sessions.seen', { when: names.moment(lastSeenAt) })}
                </span>
                {!current && (
                  <Button
                    small
                    look="quiet"
                    aria-label={say('settings.sessions.endOf', { device })}
                    onPress={() => end.mutate(id, { onError, onSuccess: done })}
                  >
                    {say('settings.sessions.end')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </Setting>
  );
}
