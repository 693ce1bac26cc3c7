import { useText } from '../i18n/i18n.tsx';
import { Field } from '../ui/field.tsx';
import { useSignUp } from './accounts.ts';
import { DoorFrame, ToSignIn, useGivenCode, type Welcome } from './door-frame.tsx';
import { Form, Password, useForm } from './form.tsx';

export function SignUp({ signUp }: { signUp: Welcome['signUp'] }) {
  const say = useText();
  if (signUp !== 'closed') return <SignUpForm invited={signUp === 'invite'} />;
  return <DoorFrame title={say('accounts.signUp.title')} lead={say('accounts.signUp.closed')} ways={<ToSignIn />} />;
}

function SignUpForm({ invited }: { invited: boolean }) {
  const say = useText();
  const enter = useSignUp();
  const form = useForm(
    { code: useGivenCode(), name: '', password: '' },
    { ...(invited ? { code: 'accounts.missing.code' as const } : {}), name: 'accounts.missing.name', password: 'accounts.missing.password' },
    { 'code-invalid': 'code', 'name-taken': 'name', 'password-too-weak': 'password' },
    enter.error,
  );
  const send = () => form.send(({ code, ...rest }) => enter.mutate(invited ? { ...rest, code } : rest));
  return (
    <DoorFrame title={say('accounts.signUp.title')} lead={say('accounts.signUp.lead')} ways={<ToSignIn />}>
      <Form label={say('accounts.signUp.do')} rest={form.rest} busy={enter.isPending} send={send}>
        {invited && (
          <Field
            label={say('accounts.signUp.code')}
            hint={say('accounts.signUp.codeHint')}
            autoComplete="off"
            value={form.values.code}
            onChange={form.set('code')}
            error={form.error('code')}
          />
        )}
        <Field label={say('accounts.name')} autoComplete="username" value={form.values.name} onChange={form.set('name')} error={form.error('name')} />
        <Password
          label={say('accounts.password')}
          hint={say('accounts.passwordHint')}
          autoComplete="new-password"
          value={form.values.password}
          onChange={form.set('password')}
          error={form.error('password')}
        />
      </Form>
    </DoorFrame>
  );
}
