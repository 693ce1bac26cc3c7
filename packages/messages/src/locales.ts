/** Interface languages. `en-XA` is English made strange by code: it shows what is not translated, cut off, or put together from pieces. */
export const locales = ['en', 'en-XA'] as const;
export type Locale = (typeof locales)[number];

/**
 * The interface language for what somebody asks for: a preference (`en-XA`) or the value of an `Accept-Language` header
 * (`fr, en;q=0.8`). English where none of it is spoken here.
 */
export function localeFor(asked: string | null | undefined): Locale {
  for (const tag of byWeight(asked ?? '')) {
    const exact = locales.find((locale) => locale.toLowerCase() === tag);
    if (exact) return exact;
    if (tag.split('-')[0] === 'en') return 'en';
  }
  return 'en';
}

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
