import type { Ruby } from '@glossa/core/readings';
import { escapeHtml } from './escape.ts';

/** Pieces of text, some with their reading above them. */
export const rubyText = (pieces: readonly Ruby[]): string =>
  pieces.map(({ text, reading }) => (reading === undefined ? escapeHtml(text) : `<ruby>${escapeHtml(text)}<rt>${escapeHtml(reading)}</rt></ruby>`)).join('');
