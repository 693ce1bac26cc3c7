import { escapeHtml } from './escape.ts';

export interface Picture {
  address: string;
  /** What is seen on it. */
  alt: string;
}

/** The picture at the head of a lesson, as HTML. */
export const renderPicture = ({ address, alt }: Picture): string =>
  `<figure class="lead"><img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}" decoding="async"></figure>`;
