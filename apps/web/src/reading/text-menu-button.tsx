import { type ReactElement, useState } from 'react';
import { DialogTrigger, Popover, Pressable } from 'react-aria-components';
import type { ReadingChoice } from './readings.ts';
import type { TextLook } from './text-look.ts';
import { TextMenu } from './text-menu.tsx';

export interface TextMenuProps {
  children: ReactElement<Record<string, unknown>>;
  look: TextLook;
  readings: ReadingChoice;
  onCorrections: () => void;
}

/** The text menu, at its button. */
export function TextMenuButton({ children, look, readings, onCorrections, opened }: TextMenuProps & { opened: boolean }) {
  const [open, setOpen] = useState(opened);
  const toCorrections = () => {
    setOpen(false);
    onCorrections();
  };
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Pressable>{children as never}</Pressable>
      <Popover className="popover text-menu" placement="bottom end" offset={4}>
        <TextMenu look={look} readings={readings} onCorrections={toCorrections} />
      </Popover>
    </DialogTrigger>
  );
}
