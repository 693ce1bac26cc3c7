import type { ReadingKind } from '@glossa/core/readings';
import { escapeHtml } from './escape.ts';
import { link } from './public-text.ts';
import type { Visit } from './public-values.ts';

/** How a lesson is shown where somebody asked for it: with readings above its text, with translations of one language open. */
export interface Manner {
  ruby?: ReadingKind | null;
  with?: string | null;
}

/** Of a part, and of how it is shown. The first part bears no number, what nobody asked for is not named. */
export function queryOf(part: number, manner: Manner = {}): string {
  const asked = [...(part > 1 ? [`part=${part}`] : []), ...(['ruby', 'with'] as const).flatMap((name) => (manner[name] ? [`${name}=${manner[name]}`] : []))];
  return asked.length > 0 ? `?${asked.join('&')}` : '';
}

/** For the head: the parts before and after. */
export function relations(path: string, { locale }: Visit, part: number, parts: number): string {
  const to = (rel: string, other: number) => `<link rel="${rel}" href="/${locale}${path}${queryOf(other)}">`;
  return [...(part > 1 ? [to('prev', part - 1)] : []), ...(part < parts ? [to('next', part + 1)] : [])].join('\n');
}

/** The same as links. */
export function partLinks(path: string, { locale, say }: Visit, part: number, parts: number, manner: Manner = {}): string {
  if (parts < 2) return '';
  const to = (rel: 'prev' | 'next', other: number) =>
    link(`/${locale}${path}${queryOf(other, manner)}`, say(`publishing.part.${rel}`), `rel="${rel}" class="button"`);
  return `<nav class="parts" aria-label="${escapeHtml(say('publishing.parts'))}">${part > 1 ? to('prev', part - 1) : ''}${part < parts ? to('next', part + 1) : ''}</nav>`;
}
