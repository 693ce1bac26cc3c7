import { type FormEvent, useState } from 'react';
import { ProblemNote } from '../app/problem-note.tsx';
import { useText } from '../i18n/i18n.tsx';
import { addressIn } from '../importing/addresses.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';

/** Asks for an address of the web; what went wrong with it is said below. */
export function AddressForm({
  label,
  hint,
  action,
  send,
  busy,
  error,
}: {
  label: string;
  hint: string;
  action: string;
  send: (address: string) => void;
  busy: boolean;
  error: unknown;
}) {
  const say = useText();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const address = addressIn(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (address && !busy) send(address);
  };
  return (
    <form className="following-address" onSubmit={submit} noValidate>
      <div className="following-line">
        <Field
          label={label}
          type="url"
          inputMode="url"
          autoComplete="off"
          value={typed}
          onChange={setTyped}
          hint={hint}
          error={tried && !address ? say('importing.addressMissing') : null}
        />
        <Button type="submit" look="primary" isPending={busy}>
          {action}
        </Button>
      </div>
      <ProblemNote error={error} />
    </form>
  );
}
