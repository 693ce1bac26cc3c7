import './form.css';
import type { MessageKey } from '@glossa/messages';
import { type FormEvent, type ReactNode, useState } from 'react';
import { spread, type Told } from '../app/problem.ts';
import { useText } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { PasswordField } from '../ui/field.tsx';
import { Note } from '../ui/state.tsx';

type Missing<Field extends string> = Partial<Record<Field, MessageKey>>;

/**
 * A form whose fields must not be empty and whose server problems belong to fields.
 * `errors` says what to show at each field; `rest` what belongs to none.
 */
export function useForm<Field extends string>(
  start: Record<Field, string>,
  required: NoInfer<Missing<Field>>,
  byCode: Readonly<Record<string, NoInfer<Field>>>,
  error: unknown,
) {
  const say = useText();
  const [values, setValues] = useState(start);
  const [tried, setTried] = useState(false);
  const [changed, setChanged] = useState<ReadonlySet<Field>>(new Set());
  const told: { fields: Partial<Record<Field, string>>; rest: Told | null } = spread(say, error, byCode);
  const missing = (field: Field) => required[field] && !values[field].trim();
  const complete = !(Object.keys(required) as Field[]).some(missing);
  return {
    values,
    set: (field: Field) => (value: string) => {
      setValues((before) => ({ ...before, [field]: value }));
      setChanged((before) => new Set(before).add(field));
    },
    error: (field: Field): string | undefined => {
      const key = required[field];
      if (tried && key && missing(field)) return say(key);
      return changed.has(field) ? undefined : told.fields[field];
    },
    rest: told.rest,
    /** Calls `run` with the values where nothing is missing. */
    send: (run: (values: Record<Field, string>) => void) => {
      setTried(true);
      setChanged(new Set());
      if (complete) run(values);
    },
  };
}

/** `inline` where the form is one of several on a page, and so has no primary button. */
export function Form({
  rest,
  label,
  busy,
  inline,
  send,
  children,
}: {
  rest: Told | null;
  label: string;
  busy: boolean;
  inline?: boolean;
  send: () => void;
  children: ReactNode;
}) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) send();
  };
  return (
    <form className={inline ? 'form inline' : 'form'} onSubmit={submit} noValidate>
      {rest && <Note title={rest.title} detail={rest.detail} />}
      {children}
      <Button type="submit" look={inline ? 'plain' : 'primary'} wide={!inline} isPending={busy}>
        {label}
      </Button>
    </form>
  );
}

type PasswordProps = Omit<Parameters<typeof PasswordField>[0], 'show' | 'hide'>;

/** Asks whoever is signed in for their password as well. */
export function CurrentPassword(props: Omit<PasswordProps, 'label' | 'autoComplete'>) {
  const say = useText();
  return <Password {...props} label={say('accounts.currentPassword')} autoComplete="current-password" />;
}

/** A password field with the words of this house. */
export function Password(props: PasswordProps) {
  const say = useText();
  return <PasswordField {...props} show={say('accounts.showPassword')} hide={say('accounts.hidePassword')} />;
}
