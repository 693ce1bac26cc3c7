import { useText } from '../i18n/i18n.tsx';
import { useSetUp } from './accounts.ts';
import { DoorFrame, useGivenCode } from './door-frame.tsx';
import { Form, useForm } from './form.tsx';
import { Code, NameAndPassword } from './new-account.tsx';

export function SetUp() {
  const say = useText();
  const setUp = useSetUp();
  const form = useForm(
    { code: useGivenCode(), name: '', password: '' },
    { code: 'accounts.missing.code', name: 'accounts.missing.name', password: 'accounts.missing.password' },
    { 'code-invalid': 'code', 'invalid-input': 'code', 'password-too-weak': 'password' },
    setUp.error,
  );
  return (
    <DoorFrame title={say('accounts.setUp.title')} lead={say('accounts.setUp.lead')}>
      <Form label={say('accounts.setUp.do')} rest={form.rest} busy={setUp.isPending} send={() => form.send((values) => setUp.mutate(values))}>
        <Code form={form} label={say('accounts.setUp.code')} hint={say('accounts.setUp.codeHint')} />
        <NameAndPassword form={form} />
      </Form>
    </DoorFrame>
  );
}
