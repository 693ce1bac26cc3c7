import './popover.css';
import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';

export interface MenuAction {
  id: string;
  label: string;
  icon?: ReactNode;
  run: () => void;
  danger?: boolean;
  disabled?: boolean;
}

/** A button (`children`) that opens a menu; `null` among the actions draws a line. */
export function Menu({ children, label, head, actions }: { children: ReactElement; label: string; head?: ReactNode; actions: readonly (MenuAction | null)[] }) {
  return (
    <MenuTrigger>
      {children}
      <Popover className="popover" offset={4} placement="bottom end">
        {head && <div className="popover-head">{head}</div>}
        <AriaMenu aria-label={label}>
          {actions.map((action, at) =>
            action ? (
              <MenuItem
                key={action.id}
                id={action.id}
                textValue={action.label}
                className={action.danger ? 'option danger' : 'option'}
                isDisabled={action.disabled}
                onAction={action.run}
              >
                {action.icon}
                {action.label}
              </MenuItem>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place
              <Separator key={at} className="popover-rule" />
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
