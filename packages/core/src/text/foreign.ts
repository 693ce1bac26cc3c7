import { isCased } from './characters.ts';

/** Scripts that a language is written in besides the likeliest one. */
const ALSO: Readonly<Record<string, string>> = {
  az: 'Latn',
  bs: 'Cyrl',
  kk: 'Latn',
  ku: 'Arab',
  mn: 'Mong',
  sh: 'Cyrl',
  sr: 'Latn',
  tg: 'Latn',
  tk: 'Cyrl',
  tt: 'Latn',
  uz: 'Cyrl',
};
const WRITTEN_WITH: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/** Whether a word is in a script of another language, told by its first letter. */
export function foreignTo(code: string): (word: string) => boolean {
  const { language, script = 'Latn' } = new Intl.Locale(code).maximize();
  const own = [...(WRITTEN_WITH[script] ?? [script]), ...(ALSO[language] ? [ALSO[language]] : [])];
  let isOwn: RegExp;
  try {
    isOwn = new RegExp(`^[${['Common', 'Inherited', ...own].map((each) => `\\p{Script_Extensions=${each}}`).join('')}]`, 'u');
  } catch {
    return () => false;
  }
  const isLatin = own.includes('Latn');
  return (word) => (word.charCodeAt(0) < 0x250 ? !isLatin && isCased(word.charAt(0)) : /^\p{L}/u.test(word) && !isOwn.test(word));
}
