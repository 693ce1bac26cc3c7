import { useText } from '../i18n/i18n.tsx';
import { Field } from '../ui/field.tsx';
import { Password, type useForm } from './form.tsx';

type NewAccount = ReturnType<typeof useForm<'code' | 'name' | 'password'>>;

/** A code that lets somebody in. */
export const Code = ({ form, label, hint }: { form: NewAccount; label: string; hint: string }) => (
  <Field label={label} hint={hint} autoComplete="off" value={form.values.code} onChange={form.set('code')} error={form.error('code')} />
);

/** Name and password of an account to be. */
export function NameAndPassword({ form }: { form: NewAccount }) {
  const say = useText();
  return (
    <>
      <Field label={say('accounts.name')} autoComplete="username" value={form.values.name} onChange={form.set('name')} error={form.error('name')} />
      <Password
        label={say('accounts.password')}
        hint={say('accounts.passwordHint')}
        autoComplete="new-password"
        value={form.values.password}
        onChange={form.set('password')}
        error={form.error('password')}
      />
    </>
  );
}
