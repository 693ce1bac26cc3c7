import type { ReactElement } from 'react';
import { DialogTrigger, Popover, Pressable } from 'react-aria-components';
import type { TextLook } from './text-look.ts';
import { TextMenu } from './text-menu.tsx';

export interface TextMenuProps {
  children: ReactElement<Record<string, unknown>>;
  look: TextLook;
}

/** The text menu, at its button. */
export function TextMenuButton({ children, look, opened }: TextMenuProps & { opened: boolean }) {
  return (
    <DialogTrigger defaultOpen={opened}>
      <Pressable>{children as never}</Pressable>
      <Popover className="popover text-menu" placement="bottom end" offset={4}>
        <TextMenu look={look} />
      </Popover>
    </DialogTrigger>
  );
}
