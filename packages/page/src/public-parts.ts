import { escapeHtml } from './escape.ts';
import { link } from './public-text.ts';
import type { Visit } from './public-values.ts';

/** The first part bears no number in its address. */
export const queryOf = (part: number): string => (part > 1 ? `?part=${part}` : '');

/** For the head: the parts before and after. */
export function relations(path: string, { locale }: Visit, part: number, parts: number): string {
  const to = (rel: string, other: number) => `<link rel="${rel}" href="/${locale}${path}${queryOf(other)}">`;
  return [...(part > 1 ? [to('prev', part - 1)] : []), ...(part < parts ? [to('next', part + 1)] : [])].join('\n');
}

/** The same as links. */
export function partLinks(path: string, { locale, say }: Visit, part: number, parts: number): string {
  if (parts < 2) return '';
  const to = (rel: 'prev' | 'next', other: number) => link(`/${locale}${path}${queryOf(other)}`, say(`publishing.part.${rel}`), `rel="${rel}" class="button"`);
  return `<nav class="parts" aria-label="${escapeHtml(say('publishing.parts'))}">${part > 1 ? to('prev', part - 1) : ''}${part < parts ? to('next', part + 1) : ''}</nav>`;
}
