import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Pressable, Separator } from 'react-aria-components';

export interface MenuAction {
  id: string;
  label: string;
  icon?: ReactNode;
  /** At the end of the line, quieter. */
  note?: ReactNode;
  run: () => void;
  danger?: boolean;
  disabled?: boolean;
}

export interface MenuProps {
  children: ReactElement<Record<string, unknown>>;
  label: string;
  head?: ReactNode;
  actions: readonly (MenuAction | null)[];
}

/** What opens at the button of a menu. */
export function MenuPopover({ children, label, head, actions, opened }: MenuProps & { opened: boolean }) {
  return (
    <MenuTrigger defaultOpen={opened}>
      <Pressable>{children as never}</Pressable>
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
                {action.note && <span className="option-note">{action.note}</span>}
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
