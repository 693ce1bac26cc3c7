import { en } from './en/index.ts';
import type { Catalogue, Translated } from './keys.ts';
import type { Locale } from './locales.ts';

/** Each language comes when it is first asked for. */
const loaders: Record<Exclude<Locale, 'en'>, () => Promise<Translated>> = {
  fr: async () => (await import('./fr/index.ts')).fr,
  de: async () => (await import('./de/index.ts')).de,
  uk: async () => (await import('./uk/index.ts')).uk,
  ar: async () => (await import('./ar/index.ts')).ar,
  ja: async () => (await import('./ja/index.ts')).ja,
  'en-XA': async () => {
    const { pseudo } = await import('./pseudo.ts');
    return Object.fromEntries(Object.entries(en).map(([key, message]) => [key, pseudo(message)]));
  },
};

const loaded = new Map<Locale, Catalogue>([['en', en]]);

/** All messages of a language, as ICU text: what react-intl's provider takes. Undefined until `loadCatalogue` has brought them. */
export const catalogueOf = (locale: Locale): Catalogue | undefined => loaded.get(locale);

export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  const found = loaded.get(locale);
  if (found || locale === 'en') return found ?? en;
  const catalogue = { ...en, ...(await loaders[locale]()) };
  loaded.set(locale, catalogue);
  return catalogue;
}
