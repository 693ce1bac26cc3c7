import './segments.css';
import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';

/** A few choices side by side, one of them taken. */
export function Segments<T extends string>({
  label,
  value,
  onChange,
  choices,
}: {
  label: string;
  value: T;
  onChange: (value: T) => void;
  choices: readonly { id: T; label: ReactNode }[];
}) {
  return (
    <RadioGroup aria-label={label} orientation="horizontal" value={value} onChange={(chosen) => onChange(chosen as T)} className="segments">
      <div className="segments-row">
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className="segment">
            {choice.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
