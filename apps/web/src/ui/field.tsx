import './field.css';
import { Eye, EyeOff, Search, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { SearchField as AriaSearchField, FieldError, Input, Label, Text, TextArea, TextField, type TextFieldProps } from 'react-aria-components';
import { IconButton } from './button.tsx';

export interface FieldProps extends Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  label: string;
  /** Said after the label, for instance "optional". */
  note?: string;
  hint?: ReactNode;
  /** What is wrong; tied to the input for those who do not see it. */
  error?: string | null | undefined;
  placeholder?: string;
}

function Frame({ label, note, hint, error, children, ...rest }: Omit<FieldProps, 'placeholder'> & { children: ReactNode }) {
  return (
    <TextField {...rest} className="field" isInvalid={Boolean(error)} validationBehavior="aria">
      <Label className="field-label">
        {label}
        {note && <span className="faint"> {note}</span>}
      </Label>
      {children}
      {hint && !error && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}

/** One line of text. */
export function Field({ placeholder, ...rest }: FieldProps) {
  return (
    <Frame {...rest}>
      <div className="field-box">
        <Input placeholder={placeholder} />
      </div>
    </Frame>
  );
}

/** A password that can be looked at. */
export function PasswordField({ show, hide, ...rest }: Omit<FieldProps, 'type' | 'placeholder'> & { show: string; hide: string }) {
  const [shown, setShown] = useState(false);
  return (
    <Frame {...rest} type={shown ? 'text' : 'password'}>
      <div className="field-box">
        <Input />
        <IconButton small label={shown ? hide : show} onPress={() => setShown(!shown)}>
          {shown ? <EyeOff size={16} aria-hidden /> : <Eye size={16} aria-hidden />}
        </IconButton>
      </div>
    </Frame>
  );
}

/** Many lines of text. `lang` is that of the text, for fonts, hyphens and voices. */
export function TextAreaField({ placeholder, rows, lang, dir, ...rest }: FieldProps & { rows: number; lang?: string; dir?: 'ltr' | 'rtl' | 'auto' }) {
  return (
    <Frame {...rest}>
      <div className="field-box field-area">
        <TextArea className="read" placeholder={placeholder} rows={rows} lang={lang} dir={dir} spellCheck={false} />
      </div>
    </Frame>
  );
}

export function SearchField({
  label,
  placeholder,
  value,
  onChange,
  clear,
}: {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  clear: string;
}) {
  return (
    <AriaSearchField aria-label={label} value={value} onChange={onChange} className="field">
      <div className="field-box">
        <Search size={16} aria-hidden />
        <Input placeholder={placeholder} />
        {value && (
          <IconButton small label={clear}>
            <X size={16} aria-hidden />
          </IconButton>
        )}
      </div>
    </AriaSearchField>
  );
}
