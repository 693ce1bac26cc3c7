import { accounts } from '@glossa/contract';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useWelcome } from '../accounts/accounts.ts';
import { Password } from '../accounts/form.tsx';
import { useDeleteAccount } from '../accounts/own-account.ts';
import { spread } from '../app/problem.ts';
import { useText } from '../i18n/i18n.tsx';
import { Button, buttonClass } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Note } from '../ui/state.tsx';
import { Bookmarklet } from './bookmarklet.tsx';
import { Setting } from './setting.tsx';

export function DataSettings() {
  const say = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Setting title={say('settings.bookmarklet')} hint={say('settings.bookmarklet.hint')}>
        <Bookmarklet />
      </Setting>
      <Setting title={say('settings.export')} hint={say('settings.export.hint')}>
        <a className={buttonClass()} href={accounts.exportAccount.path} download>
          <Download size={16} aria-hidden />
          {say('settings.export.do')}
        </a>
      </Setting>
      <Setting title={say('settings.delete')} hint={say('settings.delete.hint')}>
        <Button onPress={() => setOpen(true)}>{say('settings.delete.open')}</Button>
      </Setting>
      {open && <DeleteAccount onClose={() => setOpen(false)} />}
    </>
  );
}

/** The one act without a way back: the name is typed to confirm it. */
function DeleteAccount({ onClose }: { onClose: () => void }) {
  const say = useText();
  const account = useWelcome().data?.account;
  const remove = useDeleteAccount();
  const [typed, setTyped] = useState('');
  const [password, setPassword] = useState('');
  const name = account?.name ?? '';
  const fits = typed.trim() === name;
  const { fields, rest } = spread(say, remove.error, { 'wrong-password': 'password', 'invalid-input': 'name' } as const);
  const run = () => remove.mutate({ name: typed.trim(), password: account?.hasPassword ? password : null }, { onSuccess: onClose });
  return (
    <Dialog
      title={say('settings.delete.title')}
      close={say('common.close')}
      cancel={say('common.cancel')}
      onClose={onClose}
      submit={{ label: say('settings.delete.do'), run, danger: true, busy: remove.isPending, disabled: !fits || Boolean(account?.hasPassword && !password) }}
    >
      <p>{say('settings.delete.hint')}</p>
      {rest && <Note title={rest.title} detail={rest.detail} />}
      <Field
        label={say('settings.delete.typed', { name })}
        autoComplete="off"
        autoFocus
        value={typed}
        onChange={setTyped}
        error={fields.name ? say('settings.delete.mismatch') : null}
      />
      {account?.hasPassword && (
        <Password label={say('accounts.password')} autoComplete="current-password" value={password} onChange={setPassword} error={fields.password} />
      )}
    </Dialog>
  );
}
