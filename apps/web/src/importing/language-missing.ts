import type { Values } from '../i18n/i18n.tsx';
import type { Names } from '../i18n/use-names.ts';

/** What fills the message of a problem, with languages by their names in place of their codes. */
export function withNames(names: Pick<Names, 'language' | 'languages'>, { code, params }: { code: string; params: Values }): Values {
  if (code !== 'file-language-missing') return params;
  return { ...params, lang: names.language(String(params.lang)), found: names.languages(String(params.found).split(', ')) };
}
