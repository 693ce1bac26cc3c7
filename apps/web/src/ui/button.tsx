import './button.css';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';

export interface ButtonLook {
  look?: 'plain' | 'primary' | 'soft' | 'quiet' | 'danger' | 'link';
  small?: boolean;
  wide?: boolean;
}

/** The class of a button, for links that look like one. */
export const buttonClass = ({ look = 'plain', small, wide }: ButtonLook = {}): string =>
  ['button', look, small && 'small', wide && 'wide'].filter(Boolean).join(' ');

/** The browser's own button: what React Aria would add is brought only with the widgets that need it. */
interface Pressed extends Omit<ComponentProps<'button'>, 'className' | 'style' | 'disabled'> {
  onPress?: (() => void) | undefined;
  isDisabled?: boolean | undefined;
}

const pressed = ({ onPress, onClick, isDisabled, type = 'button', ...rest }: Pressed) => ({
  ...rest,
  type,
  disabled: isDisabled,
  onClick: (event: MouseEvent<HTMLButtonElement>) => {
    onClick?.(event);
    onPress?.();
  },
});

export type ButtonProps = ButtonLook & Pressed & { isPending?: boolean | undefined };

/** `isPending` holds the button while its act is on its way; it keeps the focus. */
export function Button({ look, small, wide, isPending, type, onPress, ...rest }: ButtonProps) {
  const held = isPending ? { type: 'button' as const, 'aria-disabled': true } : { type, onPress };
  return <button {...pressed({ ...rest, ...held })} className={`${buttonClass({ look, small, wide })}${isPending ? ' held' : ''}`} />;
}

/** A button that shows an icon only; `label` is its name. */
export function IconButton({ label, small, children, ...rest }: { label: string; small?: boolean; children: ReactNode } & Pressed) {
  return (
    <button {...pressed(rest)} aria-label={label} title={rest.title ?? label} className={small ? 'icon-button small' : 'icon-button'}>
      {children}
    </button>
  );
}
