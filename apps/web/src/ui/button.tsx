import './button.css';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';

export interface ButtonLook {
  look?: 'plain' | 'primary' | 'soft' | 'quiet' | 'danger' | 'link';
  small?: boolean;
  wide?: boolean;
}

/** The class of a button, for links that look like one. */
export const buttonClass = ({ look = 'plain', small, wide }: ButtonLook = {}): string =>
  ['button', look, small && 'small', wide && 'wide'].filter(Boolean).join(' ');

export type ButtonProps = ButtonLook & Omit<AriaButtonProps, 'className' | 'style'>;

/**
 * `isPending` holds the button while its act is on its way; it keeps the focus.
 * React Aria's own would announce through an image without a name.
 */
export function Button({ look, small, wide, isPending, type, onPress, ...rest }: ButtonProps) {
  const held = isPending
    ? { type: 'button' as const, className: `${buttonClass({ look, small, wide })} held` }
    : { type, onPress, className: buttonClass({ look, small, wide }) };
  return <AriaButton {...rest} {...held} />;
}

/** A button that shows an icon only; `label` is its name. */
export function IconButton({
  label,
  small,
  children,
  ...rest
}: { label: string; small?: boolean; children: ReactNode } & Omit<AriaButtonProps, 'className' | 'style' | 'children'>) {
  return (
    <AriaButton {...rest} aria-label={label} className={small ? 'icon-button small' : 'icon-button'}>
      {children}
    </AriaButton>
  );
}
