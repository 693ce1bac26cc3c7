import type { DropItem } from 'react-aria-components';

/** The files among what was dropped. */
export const droppedFiles = (items: readonly DropItem[]): Promise<File[]> =>
  Promise.all(items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : [])));
