import { useText } from '../i18n/i18n.tsx';
import { useSignUp } from './accounts.ts';
import { DoorFrame, ToSignIn, useGivenCode, type Welcome } from './door-frame.tsx';
import { Form, useForm } from './form.tsx';
import { Code, NameAndPassword } from './new-account.tsx';

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
        {invited && <Code form={form} label={say('accounts.signUp.code')} hint={say('accounts.signUp.codeHint')} />}
        <NameAndPassword form={form} />
      </Form>
    </DoorFrame>
  );
}
