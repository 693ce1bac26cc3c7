import './popover.css';
import { later } from './later.tsx';
import type { MenuProps } from './menu-popover.tsx';

export type { MenuAction } from './menu-popover.tsx';

/** A button (`children`) that opens a menu; `null` among the actions draws a line. */
export const Menu = later<MenuProps>(async () => (await import('./menu-popover.tsx')).MenuPopover);
