import { useState } from 'react';
import { useWelcome } from '../accounts/accounts.ts';
import { CurrentPassword, Form, useForm } from '../accounts/form.tsx';
import { useCreateToken, useTokens, useWithdrawToken } from '../accounts/own-account.ts';
import { useFailed } from '../app/failed.ts';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Segments } from '../ui/segments.tsx';
import { useToast } from '../ui/toast.tsx';
import { Secret } from './secret.tsx';
import { Setting } from './setting.tsx';

export function Tokens() {
  const say = useText();
  const tokens = useTokens().data;
  const [secret, setSecret] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const made = (value: string) => {
    setSecret(value);
    setOpen(false);
  };
  return (
    <Setting title={say('settings.tokens')} hint={say('settings.tokens.hint')}>
      {!open && <Button onPress={() => setOpen(true)}>{say('settings.tokens.new')}</Button>}
      <div className="setting-full">
        {open && <NewToken made={made} />}
        {secret && <Secret label={say('settings.tokens.secret')} hint={say('settings.tokens.secretHint')} value={secret} />}
        {tokens?.length === 0 && <p>{say('settings.tokens.none')}</p>}
        <ul className="setting-list">
          {tokens?.map((token) => (
            <TokenRow key={token.id} token={token} />
          ))}
        </ul>
      </div>
    </Setting>
  );
}

function TokenRow({ token }: { token: NonNullable<ReturnType<typeof useTokens>['data']>[number] }) {
  const say = useText();
  const names = useNames();
  const toast = useToast();
  const onError = useFailed();
  const withdraw = useWithdrawToken();
  const { id, name, scopes, lastUsedAt } = token;
  const used = lastUsedAt ? say('settings.tokens.used', { when: names.moment(lastUsedAt) }) : say('settings.tokens.unused');
  const may = say(scopes.includes('write') ? 'settings.tokens.scope.write' : 'settings.tokens.scope.read');
  // The row is gone by then, so that what follows hangs on the promise.
  const takeBack = () => withdraw.mutateAsync(id).then(() => toast.show({ text: say('settings.tokens.withdrawn') }), onError);
  return (
    <li>
      <span>{name}</span>
      <span className="small faint grow">{[may, used].join(' · ')}</span>
      <Button small look="quiet" aria-label={say('settings.tokens.withdrawOf', { name })} onPress={() => void takeBack()}>
        {say('settings.tokens.withdraw')}
      </Button>
    </li>
  );
}

function NewToken({ made }: { made: (secret: string) => void }) {
  const say = useText();
  const create = useCreateToken();
  const [may, setMay] = useState<'read' | 'write'>('read');
  const hasPassword = useWelcome().data?.account?.hasPassword ?? false;
  const form = useForm(
    { name: '', password: '' },
    { name: 'accounts.missing.name', ...(hasPassword ? { password: 'accounts.missing.password' as const } : {}) },
    { 'wrong-password': 'password' },
    create.error,
  );
  const scopes: ('read' | 'write')[] = may === 'write' ? ['read', 'write'] : ['read'];
  const send = () =>
    form.send(({ name, password }) =>
      create.mutate({ name: name.trim(), scopes, password: hasPassword ? password : null }, { onSuccess: ({ secret }) => made(secret) }),
    );
  return (
    <Form inline label={say('settings.tokens.create')} rest={form.rest} busy={create.isPending} send={send}>
      <Field label={say('settings.tokens.name')} autoFocus maxLength={80} value={form.values.name} onChange={form.set('name')} error={form.error('name')} />
      <Segments
        label={say('settings.tokens.scopes')}
        value={may}
        onChange={setMay}
        choices={(['read', 'write'] as const).map((id) => ({ id, label: say(`settings.tokens.scope.${id}`) }))}
      />
      {hasPassword && <CurrentPassword value={form.values.password} onChange={form.set('password')} error={form.error('password')} />}
    </Form>
  );
}
