import { escapeHtml } from './escape.ts';
import { link } from './public-text.ts';
import type { Visit } from './public-values.ts';

/** Who has an account takes it with them; who has none is asked in first. */
export function invitation({ say, locale, signUp }: Visit, kind: 'lesson' | 'course', id: string): string {
  const take = link(`/take/${id}?ui=${locale}`, say(`publishing.take.${kind}`), 'class="button primary" rel="nofollow"');
  const join = signUp ? ` ${link(`/sign-up?ui=${locale}`, say('publishing.join.do'))}` : '';
  return `<section class="join" aria-labelledby="join"><h2 id="join">${escapeHtml(say('publishing.join.title'))}</h2><p>${escapeHtml(say('publishing.join.text'))}</p><p class="ways">${take}${join}</p></section>`;
}
