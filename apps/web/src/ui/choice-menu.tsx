import './popover.css';
import './choice-menu.css';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { Choice } from './select.tsx';

export interface ChoiceGroup {
  id: string;
  title: string;
  choices: readonly Choice[];
  /** The ids taken; of a group that is not `many`, one. */
  taken: readonly string[];
  many?: boolean;
  onChange: (taken: string[]) => void;
}

/** A button that tells what is chosen and opens several groups to choose from. */
export function ChoiceMenu({
  label,
  text,
  icon,
  small,
  groups,
}: {
  label: string;
  text: string;
  icon?: ReactNode;
  small?: boolean;
  groups: readonly ChoiceGroup[];
}) {
  return (
    <MenuTrigger>
      <Button className={small ? 'select-button small' : 'select-button'} aria-label={`${label}: ${text}`}>
        {icon}
        <span className="select-value clip">{text}</span>
        <ChevronDown size={15} aria-hidden />
      </Button>
      <Popover className="popover choice-menu" offset={4} placement="bottom end">
        <Menu aria-label={label}>
          {groups.map((group) => (
            <MenuSection
              key={group.id}
              id={group.id}
              selectionMode={group.many ? 'multiple' : 'single'}
              disallowEmptySelection={!group.many}
              selectedKeys={group.taken.map((id) => `${group.id} ${id}`)}
              onSelectionChange={(keys) => keys !== 'all' && group.onChange([...keys].map((key) => String(key).slice(group.id.length + 1)))}
            >
              <Header className="popover-head">{group.title}</Header>
              {group.choices.map(({ id, label: choice, lang }) => (
                <MenuItem key={id} id={`${group.id} ${id}`} textValue={choice} className="option">
                  <Check size={15} aria-hidden className="option-check" />
                  <span className="clip" lang={lang}>
                    {choice}
                  </span>
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
