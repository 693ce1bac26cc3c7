import { useText } from '../i18n/i18n.tsx';
import { Field } from '../ui/field.tsx';
import { useSetUp } from './accounts.ts';
import { DoorFrame, useGivenCode } from './door-frame.tsx';
import { Form, Password, useForm } from './form.tsx';

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
        <Field
          label={say('accounts.setUp.code')}
          hint={say('accounts.setUp.codeHint')}
          autoComplete="off"
          value={form.values.code}
          onChange={form.set('code')}
          error={form.error('code')}
        />
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
