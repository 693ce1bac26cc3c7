import type { BlockPicture } from '@glossa/core/text';
import { escapeHtml } from './escape.ts';

export interface Picture {
  address: string;
  /** What is seen on it. */
  alt: string;
}

/** The picture at the head of a lesson, as HTML. */
export const renderPicture = ({ address, alt }: Picture): string =>
  `<figure class="lead"><img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}" decoding="async"></figure>`;

/** The pictures of a block that stand before it, or behind it, as HTML. */
export const renderPictures = (
  pictures: readonly BlockPicture[] | undefined,
  where: 'before' | 'behind',
  addressOf: (picture: BlockPicture) => string,
): string =>
  (pictures ?? [])
    .filter(({ before = false }) => before === (where === 'before'))
    .map((picture) => {
      const { alt, width, height } = picture;
      const address = escapeHtml(addressOf(picture));
      return `<figure class="inset"><img src="${address}" alt="${escapeHtml(alt)}" width="${width}" height="${height}" loading="lazy" decoding="async"></figure>`;
    })
    .join('');
