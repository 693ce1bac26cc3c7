/** Interface languages that a reader is offered; each has a folder of this name beside this file. */
export const spoken = ['en', 'fr', 'de', 'uk', 'ar', 'ja'] as const;
/** `en-XA` is English made strange by code: it shows what is not translated, cut off, or put together from pieces. */
export const locales = [...spoken, 'en-XA'] as const;
export type Locale = (typeof locales)[number];

/** How a language calls itself, for whoever looks for their own. */
export const ownNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  uk: 'Українська',
  ar: 'العربية',
  ja: '日本語',
  'en-XA': '[Éñĝļíšĥ]',
};

/** Which way a page of this interface language runs. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');

/**
 * The interface language for what somebody asks for: a preference (`ja`) or the value of an `Accept-Language` header
 * (`fr-CA, en;q=0.8`). English where none of it is spoken here.
 */
export function localeFor(asked: string | null | undefined): Locale {
  for (const tag of byWeight(asked ?? '')) {
    const [language] = tag.split('-');
    const found = locales.find((locale) => locale.toLowerCase() === tag) ?? locales.find((locale) => locale === language);
    if (found) return found;
  }
  return 'en';
}

/** The languages that an `Accept-Language` header names, without their regions, the best first. */
export const languagesAsked = (header: string | undefined): string[] => [...new Set(byWeight(header ?? '').map((tag) => tag.split('-')[0] as string))];

function byWeight(header: string): string[] {
  const weighed = header.split(',').map((part) => {
    const [tag = '', ...params] = part.trim().toLowerCase().split(';');
    const weight = params.map((param) => /^\s*q=(\d(?:\.\d+)?)\s*$/.exec(param)?.[1]).find((q) => q !== undefined);
    return { tag: tag.trim(), weight: Number(weight ?? 1) };
  });
  return weighed
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
