import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/i18n.tsx';
import { Field } from '../ui/field.tsx';
import { useSignIn } from './accounts.ts';
import { DoorFrame, type Welcome } from './door-frame.tsx';
import { Form, Password, useForm } from './form.tsx';
import { useDoorSearch } from './wanted.ts';

export function SignIn({ signUp }: { signUp: Welcome['signUp'] }) {
  const say = useText();
  const signIn = useSignIn();
  const form = useForm(
    { name: '', password: '' },
    { name: 'accounts.missing.name', password: 'accounts.missing.password' },
    { 'wrong-password': 'password' },
    signIn.error,
  );
  return (
    <DoorFrame title={say('accounts.signIn.title')} lead={say('accounts.signIn.lead')} ways={<Ways signUp={signUp} />}>
      <Form label={say('accounts.signIn.do')} rest={form.rest} busy={signIn.isPending} send={() => form.send((values) => signIn.mutate(values))}>
        <Field label={say('accounts.name')} autoComplete="username" autoFocus value={form.values.name} onChange={form.set('name')} error={form.error('name')} />
        <Password
          label={say('accounts.password')}
          autoComplete="current-password"
          value={form.values.password}
          onChange={form.set('password')}
          error={form.error('password')}
        />
      </Form>
    </DoorFrame>
  );
}

function Ways({ signUp }: { signUp: Welcome['signUp'] }) {
  const say = useText();
  const search = useDoorSearch();
  return (
    <>
      {signUp === 'closed' && <span className="grow">{say('accounts.signIn.closed')}</span>}
      {signUp !== 'closed' && (
        <Link to="/sign-up" search={search}>
          {say(signUp === 'invite' ? 'accounts.signIn.invited' : 'accounts.signIn.new')}
        </Link>
      )}
      <Link to="/reset" search={search}>
        {say('accounts.signIn.forgot')}
      </Link>
    </>
  );
}
