import { useNavigate } from '@tanstack/react-router';
import { useText } from '../i18n/i18n.tsx';
import { Field } from '../ui/field.tsx';
import { useToast } from '../ui/toast.tsx';
import { useResetPassword } from './accounts.ts';
import { DoorFrame, ToSignIn, useGivenCode } from './door-frame.tsx';
import { Form, Password, useForm } from './form.tsx';
import { useDoorSearch } from './wanted.ts';

export function ResetPassword() {
  const say = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const search = useDoorSearch();
  const reset = useResetPassword();
  const form = useForm(
    { code: useGivenCode(), next: '' },
    { code: 'accounts.missing.code', next: 'accounts.missing.password' },
    { 'code-invalid': 'code', 'invalid-input': 'code', 'password-too-weak': 'next' },
    reset.error,
  );
  const done = () => {
    toast.show({ text: say('accounts.reset.done') });
    void navigate({ to: '/sign-in', search });
  };
  return (
    <DoorFrame title={say('accounts.reset.title')} lead={say('accounts.reset.lead')} ways={<ToSignIn />}>
      <Form
        label={say('accounts.reset.do')}
        rest={form.rest}
        busy={reset.isPending}
        send={() => form.send((values) => reset.mutate(values, { onSuccess: done }))}
      >
        <Field label={say('accounts.reset.code')} autoComplete="off" value={form.values.code} onChange={form.set('code')} error={form.error('code')} />
        <Password
          label={say('accounts.newPassword')}
          hint={say('accounts.passwordHint')}
          autoComplete="new-password"
          value={form.values.next}
          onChange={form.set('next')}
          error={form.error('next')}
        />
      </Form>
    </DoorFrame>
  );
}
