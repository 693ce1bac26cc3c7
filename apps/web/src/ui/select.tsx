import './field.css';
import './popover.css';
import { Check, ChevronDown } from 'lucide-react';
import { Select as AriaSelect, Button, FieldError, Label, ListBox, ListBoxItem, Popover, SelectValue, Text } from 'react-aria-components';

export interface Choice {
  id: string;
  label: string;
  lang?: string;
}

export interface SelectProps {
  label: string;
  /** Keeps the label for those who listen only. */
  bare?: boolean;
  small?: boolean;
  hint?: string;
  error?: string | null | undefined;
  /** Said after what is chosen: how it came to be. */
  remark?: string | undefined;
  choices: readonly Choice[];
  value: string | null;
  onChange: (id: string) => void;
  placeholder?: string;
}

/** One of several. */
export function Select({ label, bare, small, hint, error, remark, choices, value, onChange, placeholder }: SelectProps) {
  return (
    <AriaSelect
      className="field"
      aria-label={bare ? label : undefined}
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      placeholder={placeholder}
    >
      {!bare && <Label className="field-label">{label}</Label>}
      <Button className={small ? 'select-button small' : 'select-button'}>
        <SelectValue className="select-value clip">
          {({ defaultChildren }) => (
            <>
              {defaultChildren}
              {remark && <span className="faint"> {remark}</span>}
            </>
          )}
        </SelectValue>
        <ChevronDown size={15} aria-hidden />
      </Button>
      {hint && !error && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="popover" offset={4}>
        <ListBox items={choices}>{(choice) => <Option {...choice} />}</ListBox>
      </Popover>
    </AriaSelect>
  );
}

function Option({ id, label, lang }: Choice) {
  return (
    <ListBoxItem id={id} textValue={label} className="option">
      <Check size={15} aria-hidden className="option-check" />
      <span className="clip" lang={lang}>
        {label}
      </span>
    </ListBoxItem>
  );
}
