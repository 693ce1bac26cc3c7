import { escapeHtml } from './escape.ts';
import { queryOf } from './public-parts.ts';
import { link } from './public-text.ts';
import type { PublicLesson, Visit } from './public-values.ts';

/** Ways to see how the words are read, where there are some: each is an address of its own. */
export function readingLinks({ readings: { kinds, shown }, part }: PublicLesson, { say, locale }: Visit, path: string, chosen: string | null): string {
  if (kinds.length === 0) return '';
  const choices = [null, ...kinds].map((kind) => {
    const current = kind === shown ? ' aria-current="true"' : '';
    return `<li>${link(`/${locale}${path}${queryOf(part, { ruby: kind, with: chosen })}`, say(`publishing.readings.${kind ?? 'none'}`), `rel="nofollow"${current}`)}</li>`;
  });
  const name = escapeHtml(say('publishing.readings'));
  return `<nav class="readings quiet" aria-label="${name}"><span aria-hidden="true">${name}</span><ul>${choices.join('')}</ul></nav>`;
}
