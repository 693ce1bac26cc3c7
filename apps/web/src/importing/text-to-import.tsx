import type { ClipboardEvent } from 'react';
import { useState } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { TextAreaField } from '../ui/field.tsx';
import { FoundText } from './found-text.tsx';

/** A browser's own field is slow with more: a text of three million characters takes seconds at each key. */
const longestInField = 200_000;
const shown = 2000;

type Props = Omit<Parameters<typeof TextAreaField>[0], 'value' | 'onChange' | 'onPaste'> & { value: string; onChange: (text: string) => void };

/** A field for a text; of one that is long, its beginning stands in place of the field. */
export function TextToImport({ value, onChange, ...field }: Props) {
  const [wasLong, setWasLong] = useState(false);
  if (value.length > longestInField) {
    const remove = () => {
      setWasLong(true);
      onChange('');
    };
    return <LongText {...field} value={value} remove={remove} />;
  }
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain').replaceAll('\r\n', '\n');
    if (value.length + pasted.length <= longestInField || !(event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.target;
    onChange(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
  };
  return <TextAreaField {...field} autoFocus={field.autoFocus || wasLong} value={value} onChange={onChange} onPaste={onPaste} />;
}

function LongText({ label, value, lang, dir = 'auto', error, remove }: Omit<Props, 'onChange'> & { remove: () => void }) {
  const say = useText();
  return (
    <div className="stack">
      <FoundText label={label} text={`${value.slice(0, shown)}…`} lang={lang ?? null} dir={dir} focus />
      {error ? <p className="field-error">{error}</p> : <p className="field-hint">{say('importing.long.hint', { count: value.length })}</p>}
      <div className="row">
        <Button small onPress={remove}>
          {say('importing.long.remove')}
        </Button>
      </div>
    </div>
  );
}
